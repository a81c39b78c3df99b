import { BadExample, Example, KnobSchema, Rule } from "../../scaling/check/rule";
import { Paint } from "./colour";
import { labelled } from "./wrap";

/** All that a person needs to know about one rule, offline. */
export function ruleText(rule: Rule, paint: Paint): string {
  const sections = [
    [paint.bold(rule.id), ...paragraph(rule.title), ...facts(rule)],
    [paint.bold("Why"), ...paragraph(rule.rationale)],
    [paint.bold("Fix"), ...paragraph(rule.fix)],
    [paint.bold("When not to use it"), ...paragraph(rule.whenNotToUse)],
    settings(rule, paint),
    examples(rule, paint),
    [paint.bold("Except one resource"), ...exemption(rule)],
    [
      paint.bold("Sources"),
      ...rule.sources.flatMap(({ title, url }) => [`  ${title}`, `    ${url}`]),
    ],
  ];
  return `${sections.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function facts(rule: Rule): readonly string[] {
  return [
    "",
    labelled("level", rule.level, 2, 12),
    labelled("severity", rule.severity, 2, 12),
    labelled("applies to", rule.on.join(", "), 2, 12),
    labelled("decides", rule.checkInStack ? "from the whole program" : "from one resource", 2, 12),
  ];
}

function paragraph(text: string): readonly string[] {
  return [labelled("", text, 2, 0)];
}

function settings(rule: Rule, paint: Paint): readonly string[] {
  const knobs = Object.entries(rule.knobs);
  const title = paint.bold("Settings");
  if (knobs.length === 0) return [title, ...paragraph("None of its own.")];
  return [title, ...knobs.flatMap(([name, knob]) => knobLines(name, knob))];
}

function knobLines(name: string, knob: KnobSchema): readonly string[] {
  const range = [
    ...(knob.minimum === undefined ? [] : [`at least ${knob.minimum}`]),
    ...(knob.maximum === undefined ? [] : [`at most ${knob.maximum}`]),
  ];
  const type = [knob.type, ...range].join(", ");
  const standard = JSON.stringify(knob.default) ?? "none";
  return [`  ${name} (${type}; default ${standard})`, labelled("", knob.description, 6, 0)];
}

function examples(rule: Rule, paint: Paint): readonly string[] {
  const accepted = rule.examples.good.map((example: Example) =>
    labelled("accepts", example.name, 2, 9),
  );
  const refused = rule.examples.bad.map((example: BadExample) =>
    labelled("refuses", example.name, 2, 9),
  );
  const open = rule.examples.unknown.map((example) => labelled("open", example.name, 2, 9));
  return [paint.bold("Examples"), ...refused, ...accepted, ...open];
}

function exemption(rule: Rule): readonly string[] {
  return [
    "  # .mlscale.yaml",
    "  rules:",
    `    ${rule.id}:`,
    "      exemptions:",
    '        - urn: "*::NAME"',
    "          reason: why this one may differ",
    '          expires: "2027-03-31"',
  ];
}
