import { isReadable } from "../../scaling/read";
import { nameOf } from "../../scaling/model/input";
import { fails } from "../check/exitCode";
import { Verdict } from "../check/judge";
import { shownPosition } from "../yaml/lines";
import { CheckReport, Reported, reportedIn } from "./report";
import { element, textElement } from "./xml";

type Outcome = "passed" | "failure" | "skipped" | "error";

interface Case {
  readonly outcome: Outcome;
  readonly xml: string;
}

/**
 * JUnit's XML: a suite for each file, a case for each rule that was broken on a resource, and one for
 * each resource on which none was. What cannot be read is an error.
 */
export function junit(report: CheckReport): string {
  const cases = new Map<string, Case[]>();
  const add = (file: string, each: Case): void => {
    const others = cases.get(file);
    if (others) others.push(each);
    else cases.set(file, [each]);
  };
  for (const { file, problems } of report.unread) add(file, unreadCase(problems));
  for (const verdict of report.verdicts) addCases(verdict, report, add);
  const all = [...cases.values()].flat();
  const suites = [...cases].map(([file, each]) =>
    element(
      "testsuite",
      { name: file || "input", ...counts(each) },
      each.map(({ xml }) => xml),
    ),
  );
  const root = element("testsuites", { name: "mlscale check", ...counts(all) }, suites);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

function counts(cases: readonly Case[]): Readonly<Record<string, number>> {
  const count = (outcome: Outcome): number =>
    cases.filter((each) => each.outcome === outcome).length;
  return {
    tests: cases.length,
    failures: count("failure"),
    errors: count("error"),
    skipped: count("skipped"),
  };
}

function unreadCase(problems: readonly string[]): Case {
  const message = problems[0] ?? "";
  const error = textElement("error", { message, type: "unread" }, problems.join("\n"));
  const xml = element("testcase", { classname: "input", name: "can be read" }, [error]);
  return { outcome: "error", xml };
}

function addCases(
  verdict: Verdict,
  report: CheckReport,
  add: (file: string, each: Case) => void,
): void {
  const reported = reportedIn(verdict);
  const found = new Set(reported.map(({ finding }) => finding.resource));
  for (const each of reported) add(each.place.file, caseOf(each, report));
  const { program } = verdict;
  for (const { urn, type } of program.declarations) {
    if (found.has(urn) || !isReadable(type) || program.external.has(urn)) continue;
    const xml = element("testcase", { classname: classOf(urn), name: "keeps every rule" });
    add(program.fileOf(urn), { outcome: "passed", xml });
  }
}

function caseOf({ finding, place, excuse }: Reported, { failOn }: CheckReport): Case {
  const { rule, level, resource, message, fix } = finding;
  const attributes = { classname: classOf(resource), name: rule };
  const text = `${message}\nfix: ${fix}\nwhere: ${place.file}${shownPosition(place.position)}\n`;
  const shown = (outcome: Outcome, child: string): Case => ({
    outcome,
    xml: element("testcase", attributes, [child]),
  });
  if (excuse !== undefined) {
    return shown("skipped", element("skipped", { message: `exempt: ${excuse.reason}` }));
  }
  if (finding.verdict === "indeterminate") {
    return shown("skipped", element("skipped", { message: `not decided: ${message}` }));
  }
  if (fails(finding, failOn)) {
    return shown("failure", textElement("failure", { message, type: level }, text));
  }
  return shown("passed", textElement("system-out", {}, text));
}

function classOf(urn: string): string {
  const type = urn.split("::", 3)[2]?.split("$").at(-1) ?? "";
  return `${type} ${nameOf(urn)}`;
}
