import { createHash } from "node:crypto";
import { version } from "../../package.json";
import { Finding } from "../../scaling/check/finding";
import { Rule } from "../../scaling/check/rule";
import { Unread } from "../input/load";
import { Place } from "../input/place";
import { printableJson, wellFormed } from "./escape";
import { CheckReport, Excuse, Reported, reportedIn } from "./report";

const schema =
  "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const home = "https://github.com/mlscale/pulumi-mlscale";

/** The report in SARIF 2.1.0: what code scanning takes. */
export function sarif({ verdicts, rules, unread }: CheckReport): string {
  const indices = new Map(rules.map(({ id }, index) => [id, index]));
  const results = verdicts
    .flatMap(reportedIn)
    .map((reported) => result(reported, indices.get(reported.finding.rule) ?? -1));
  const run = {
    tool: {
      driver: {
        name: "mlscale",
        semanticVersion: version,
        informationUri: home,
        rules: rules.map(descriptor),
      },
    },
    columnKind: "utf16CodeUnits",
    originalUriBaseIds: {
      SRCROOT: { description: { text: "The folder in which the command was run." } },
    },
    invocations: [
      {
        executionSuccessful: unread.length === 0,
        toolExecutionNotifications: unread.flatMap(notifications),
      },
    ],
    results,
  };
  const log = { $schema: schema, version: "2.1.0", runs: [run] };
  return `${printableJson(JSON.stringify(log, (_, value: unknown) => clean(value), 2))}\n`;
}

function clean(value: unknown): unknown {
  return typeof value === "string" ? wellFormed(value) : value;
}

/** Scores by which code scanning sorts. */
const scores = { critical: "9.5", high: "8.0", medium: "5.5", low: "3.0" } as const;

function descriptor(rule: Rule) {
  const { id, title, rationale, fix, severity, area, whenNotToUse, sources } = rule;
  const links = sources.map((source) => `- [${source.title}](${source.url})`).join("\n");
  return {
    id,
    name: pascal(id),
    shortDescription: { text: title },
    fullDescription: { text: rationale },
    help: {
      text: `${rationale}\n\nFix: ${fix}\n\nWhen not to use it: ${whenNotToUse}`,
      markdown: `${rationale}\n\n**Fix.** ${fix}\n\n**When not to use it.** ${whenNotToUse}\n\n${links}`,
    },
    helpUri: `${home}/blob/main/docs/rules/${id}.md`,
    defaultConfiguration: {
      enabled: rule.level !== "disabled",
      level: rule.level === "mandatory" ? "error" : "warning",
    },
    properties: {
      tags: ["scaling", area],
      precision: "high",
      "security-severity": scores[severity],
    },
  };
}

function pascal(id: string): string {
  return id.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase());
}

function result({ finding, place, excuse }: Reported, ruleIndex: number) {
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: levelOf(finding),
    message: { text: `${finding.message}. Fix: ${finding.fix}` },
    locations: [{ ...location(place), logicalLocations: [logical(finding)] }],
    partialFingerprints: { "mlscale/v1": fingerprint(finding, place) },
    ...(excuse && { suppressions: [suppression(excuse)] }),
  };
}

function levelOf({ verdict, level }: Finding): "error" | "warning" | "note" {
  if (verdict === "indeterminate") return "note";
  return level === "mandatory" ? "error" : "warning";
}

function location({ file, position }: Place) {
  const region = position && { startLine: position.line, startColumn: position.column };
  return {
    physicalLocation: { artifactLocation: artifact(file), ...(region && { region }) },
  };
}

function artifact(file: string) {
  const path = file.replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/");
  const isAbsolute = path.startsWith("/") || /^[A-Za-z]%3A\//.test(path);
  if (!isAbsolute) return { uri: path, uriBaseId: "SRCROOT" };
  return { uri: `file://${path.startsWith("/") ? "" : "/"}${path.replace("%3A", ":")}` };
}

function logical({ resource, path }: Finding) {
  return { fullyQualifiedName: path === "" ? resource : `${resource} ${path}`, kind: "resource" };
}

/** Stays the same when lines move. */
function fingerprint({ rule, resource, path }: Finding, { file }: Place): string {
  const hash = createHash("sha256").update([rule, file, resource, path].join("\u0000"));
  return hash.digest("hex").slice(0, 32);
}

function suppression({ kind, reason, expires, owner }: Excuse) {
  const until = expires === undefined ? "" : ` (until ${expires})`;
  const by = owner === undefined ? "" : `, ${owner}`;
  return { kind, status: "accepted", justification: `${reason}${by}${until}` };
}

function notifications({ file, problems }: Unread) {
  return problems.map((text) => ({
    level: "error",
    message: { text },
    ...(file !== "" && { locations: [location({ file })] }),
  }));
}
