import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { explain } from "../../scaling/report/explain";
import { timezoneOf } from "../../scaling/report/fromJudgement";
import { formatNumber, formatValue } from "../../scaling/report/number";
import { Clock } from "../../scaling/report/time";
import { explanationText } from "../../scaling/report/violation";
import { measureNamed } from "../../scaling/judge/measures";
import { code, page, table } from "../rules/markdown";
import { lineDiff } from "./lineDiff";
import { Incident, incidents, Source, Unplayed, unplayed } from "./incidents";
import { isManifestIncident, Played, playIncident, read } from "./play";

export const pageFile = "docs/incidents.md";

/** The page of incidents; every figure on it was simulated just now. */
export function incidentsPage(): string {
  return page(
    "# Incidents",
    "What autoscaling has done to others, as declarations in " +
      "[examples/incidents](../examples/incidents) that `mlscale simulate` plays: the form that failed, " +
      "and the one that would have held. Loads and services are made up to the scale of an example; " +
      "what is true to the incident is the fault, the kind of policy, and the way in which it fails.",
    ...incidents.flatMap(section),
    "## Not simulated",
    ...unplayed.map(line),
  );
}

function section(incident: Incident): readonly string[] {
  const { name, title, happened, played, guardrail, sources } = incident;
  const failed = playIncident(name, "failed");
  const held = playIncident(name, "held");
  return [
    `## ${title}`,
    `${happened} (${sources.map(link).join(", ")})`,
    `**Played:** ${played}`,
    code("diff", lineDiff(declaredPart(name, "failed"), declaredPart(name, "held")).join("\n")),
    code("text", verdict(failed)),
    `**Guardrail:** ${guardrail}${rulesOf(incident)}`,
    figures(failed, held),
    code("sh", command(name)),
  ];
}

function declaredPart(name: string, form: "failed" | "held"): readonly string[] {
  const [scaling] = read(`${name}.${form}.yaml`).split("\nreliability:");
  return scaling!.trimEnd().split("\n");
}

function verdict({ subject, load }: Played): string {
  const clock = new Clock(load.scenario.load.startSeconds, timezoneOf(subject, load));
  return explanationText(explain(load.outcome, clock), "").join("\n");
}

function rulesOf({ rules }: Incident): string {
  if (rules.length === 0) return "";
  return ` Rules about it: ${rules.map((id) => `[${id}](rules/${id}.md)`).join(", ")}.`;
}

const shown = [
  "overloadSeconds",
  "droppedFraction",
  "peakInstances",
  "instanceHoursPerDay",
  "monthlyCost",
];

function figures(failed: Played, held: Played): string {
  const value = ({ load }: Played, name: string) =>
    load.outcome.figures.find(({ measure }) => measure === name)?.decides;
  const rows = shown.flatMap((name) => {
    const { title, unit } = measureNamed(name);
    const values = [failed, held].map((each) => value(each, name));
    if (values.some((each) => each === undefined)) return [];
    const isSaid = title.toLowerCase().includes(unit.replace(/ .*/, ""));
    const text = (each: number) => (isSaid ? formatNumber(each) : formatValue(each, unit));
    return [[title, ...values.map((each) => text(each!))]];
  });
  return table(["", "failed", "would have held"], rows);
}

function command(name: string): string {
  const file = (form: string) => `examples/incidents/${name}.${form}.yaml`;
  const given = isManifestIncident(name) ? ` --reliability ${file("reliability")}` : "";
  const metric = read(`${name}.failed.yaml`).includes("http_requests")
    ? " --metric http_requests=requestsPerSecond"
    : "";
  return `mlscale compare ${file("failed")} ${file("held")}${given}${metric}`;
}

function line({ title, happened, why, source }: Unplayed): string {
  return `**${title}.** ${happened} ${why} (${link(source)})`;
}

function link({ title, url }: Source): string {
  return `[${title}](${url})`;
}

export function writeIncidents(): void {
  writeFileSync(join(__dirname, "..", "..", pageFile), incidentsPage());
}

if (require.main === module) writeIncidents();
