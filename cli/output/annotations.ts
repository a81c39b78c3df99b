import { shownPosition } from "../yaml/lines";
import { wellFormed } from "./escape";
import { CheckReport, Reported, reportedIn } from "./report";

/**
 * Annotations of GitHub Actions, one a line. It shows ten of each kind for a step, so the worst come
 * first.
 */
export function annotations({ verdicts, unread }: CheckReport): string {
  const reported = verdicts.flatMap(reportedIn).filter(({ excuse }) => excuse === undefined);
  const troubles = unread.flatMap(({ file, problems }) =>
    problems.map((problem) => command("error", { file, title: "cannot be read" }, problem)),
  );
  const found = commands.flatMap((name) =>
    reported.filter((each) => commandOf(each) === name).map((each) => annotation(name, each)),
  );
  return [...troubles, ...found].map((line) => `${line}\n`).join("");
}

const commands = ["error", "warning", "notice"] as const;
type Command = (typeof commands)[number];

function commandOf({ finding }: Reported): Command {
  if (finding.verdict === "indeterminate") return "notice";
  return finding.level === "mandatory" ? "error" : "warning";
}

function annotation(name: Command, { finding, place }: Reported): string {
  const { file, position } = place;
  const at = position && { line: String(position.line), col: String(position.column) };
  const where = `${finding.resource}${position ? ` (${file}${shownPosition(position)})` : ""}`;
  const text = `${finding.message}\nfix: ${finding.fix}\n${where}`;
  return command(name, { file, ...at, title: finding.rule }, text);
}

function command(
  name: Command,
  properties: Readonly<Record<string, string>>,
  message: string,
): string {
  const given = Object.entries(properties).filter(([, value]) => value !== "");
  const shown = given.map(([key, value]) => `${key}=${property(value)}`);
  return `::${name} ${shown.join(",")}::${data(message)}`;
}

/** What ends a line or a value is written as the runner takes it back. */
function data(text: string): string {
  return wellFormed(text)
    .replaceAll("%", "%25")
    .replaceAll("\r", "%0D")
    .replaceAll("\n", "%0A")
    .replace(acting, (found) => `\\u{${found.codePointAt(0)!.toString(16)}}`);
}

/** Characters that act on a terminal, or end a line for some readers. */
const acting = /[\p{Cc}\p{Zl}\p{Zp}]/gu;

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
