import Ajv from "ajv";
import addFormats from "ajv-formats";
import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { SaxesParser } from "saxes";
import sarifSchema from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json";
import { rules } from "../../scaling/rules";
import { stackExport } from "./files";
import { autoscaler, autoscalerUrn, boundsRule, deployment, writeAll } from "./manifestFiles";
import * as programs from "./programs";
import { sandbox } from "./run";

interface SarifLog {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly Descriptor[] } };
    readonly invocations: readonly {
      readonly executionSuccessful: boolean;
      readonly toolExecutionNotifications: readonly {
        readonly message: { readonly text: string };
      }[];
    }[];
    readonly results: readonly SarifResult[];
  }[];
}

interface Descriptor {
  readonly id: string;
  readonly name: string;
  readonly helpUri: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly help: { readonly text: string; readonly markdown: string };
  readonly defaultConfiguration: { readonly level: string };
}

interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string };
      readonly region?: { readonly startLine: number; readonly startColumn: number };
    };
  }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions?: readonly { readonly kind: string; readonly justification: string }[];
}

function validated(text: string): SarifLog {
  const { $schema: _, id: __, ...schema } = sarifSchema as Record<string, unknown>;
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  const log = JSON.parse(text) as unknown;
  assert.ok(validate(log), JSON.stringify(validate.errors));
  return log as SarifLog;
}

/** An element of XML with its members, read by a parser that takes nothing that is not well-formed. */
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

function parseXml(text: string): Element {
  const open: Element[] = [{ name: "", attributes: {}, children: [], text: "" }];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = {
      name,
      attributes: attributes as Record<string, string>,
      children: [],
      text: "",
    };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on("text", (piece) => void (open.at(-1)!.text += piece));
  parser.on("closetag", () => void open.pop());
  parser.write(text).close();
  return open[0]!.children[0]!;
}

const odd = 'od d,50%: "ü" <&>#?.yaml';
const ignored = autoscaler
  .replaceAll("reco", "calm")
  .replace(
    "spec:",
    `# mlscale:ignore ${boundsRule} reason="moves & stays" expires=2027-03-31\nspec:`,
  );

describe("the reports that machines read", function () {
  this.timeout(60_000);
  const box = sandbox();

  beforeEach(() => {
    writeAll(box.current, { [odd]: `${autoscaler}---\n${ignored}`, "deploy/d.yaml": deployment });
    box.current.write("stack.json", stackExport([programs.swappedBounds]));
  });

  const flags = ["--only", boundsRule, "--only", programs.boundsRule];
  const run = (format: string, ...args: readonly string[]) =>
    box.current.run(["check", ...args, "--format", format]);

  describe("as SARIF", () => {
    const log = async (...args: readonly string[]): Promise<SarifLog> =>
      validated((await run("sarif", ...args)).stdout);

    it("keep to the schema of the standard, with all rules", async () => {
      const { stdout, code } = await run("sarif", odd, "deploy", "stack.json");
      assert.equal(code, 1);
      const [found] = validated(stdout).runs;
      assert.ok(found!.results.length >= 3);
      for (const { ruleId, ruleIndex } of found!.results) {
        assert.equal(found!.tool.driver.rules[ruleIndex]!.id, ruleId);
      }
    });

    it("describe each rule, with its level and its page", async () => {
      const { rules: descriptors } = (await log(odd)).runs[0]!.tool.driver;
      assert.deepEqual(
        descriptors.map(({ id }) => id),
        rules.map(({ id }) => id),
      );
      descriptors.forEach((each, index) => {
        const rule = rules[index]!;
        assert.match(each.name, /^[A-Z][A-Za-z0-9]+$/);
        assert.equal(each.shortDescription.text, rule.title);
        assert.equal(each.fullDescription.text, rule.rationale);
        assert.ok(each.help.text.includes(rule.fix) && each.help.markdown.includes(rule.fix));
        assert.ok(each.helpUri.endsWith(`/docs/rules/${rule.id}.md`));
        assert.equal(
          each.defaultConfiguration.level,
          rule.level === "mandatory" ? "error" : "warning",
        );
      });
    });

    it("say the file, the line and the column of a finding", async () => {
      const { results } = (await log(odd, ...flags)).runs[0]!;
      const first = results.find(({ suppressions }) => suppressions === undefined);
      const { artifactLocation, region } = first!.locations[0]!.physicalLocation;
      assert.deepEqual(region, { startLine: 11, startColumn: 3 });
      assert.equal(artifactLocation.uriBaseId, "SRCROOT");
      assert.equal(decodeURIComponent(artifactLocation.uri), odd);
      assert.match(artifactLocation.uri, /^[\w.%-]+$/);
      assert.equal(first!.level, "error");
    });

    it("say the line in an export of Pulumi's too", async () => {
      const [first] = (await log("stack.json", ...flags)).runs[0]!.results;
      const line = first!.locations[0]!.physicalLocation.region!.startLine;
      const lines = readFileSync(box.current.path("stack.json"), "utf8").split("\n");
      assert.match(lines[line - 1]!, /"minCapacity": 12/);
    });

    it("keep what is excused, with its justification", async () => {
      const exemption = { urn: "*::serving/reco", reason: "old", owner: "ops" };
      box.current.write(".mlscale.yaml", { rules: { [boundsRule]: { exemptions: [exemption] } } });
      const { results } = (await log(odd, ...flags)).runs[0]!;
      assert.deepEqual(
        results.map(({ suppressions }) =>
          suppressions?.map(({ kind, justification }) => `${kind}: ${justification}`),
        ),
        [["inSource: moves & stays (until 2027-03-31)"], ["external: old, ops"]],
      );
    });

    it("know a finding again when lines move, and tell two apart", async () => {
      const prints = async () =>
        (await log(odd, "stack.json", ...flags)).runs[0]!.results.map(
          ({ partialFingerprints }) => Object.values(partialFingerprints)[0],
        );
      const before = await prints();
      writeAll(box.current, { [odd]: `# more\n\n${autoscaler}---\n${ignored}` });
      assert.deepEqual(await prints(), before);
      assert.equal(new Set(before).size, before.length);
      assert.ok(before.length >= 3);
    });

    it("say what could not be read, even if nothing could", async () => {
      const { code, stdout } = await run("sarif", "missing.yaml");
      assert.equal(code, 2);
      const [invocation] = validated(stdout).runs[0]!.invocations;
      assert.equal(invocation!.executionSuccessful, false);
      assert.match(
        invocation!.toolExecutionNotifications[0]!.message.text,
        /missing\.yaml: does not exist/,
      );
    });
  });

  describe("as JUnit's XML", () => {
    const suites = async (...args: readonly string[]) => {
      const root = parseXml((await run("junit", ...args)).stdout);
      return { root, suites: root.children };
    };

    it("have a suite for each file and a case for each rule that a resource breaks", async () => {
      const found = await suites(odd, "stack.json", "deploy", ...flags);
      const names = found.suites.map(({ attributes }) => attributes["name"]);
      assert.deepEqual(names, ["stack.json", odd, "deploy/d.yaml"]);
      const [pulumi, manifests, passing] = found.suites;
      assert.equal(pulumi!.attributes["failures"], "1");
      assert.deepEqual(
        manifests!.children.map(({ attributes, children }) => [
          attributes["name"],
          children[0]?.name,
        ]),
        [
          [boundsRule, "skipped"],
          [boundsRule, "failure"],
        ],
      );
      const failure = manifests!.children[1]!.children[0]!;
      assert.match(failure.text, /spec\.minReplicas is 12; .*\nfix: .*\nwhere: .*yaml:11:3\n$/);
      assert.equal(failure.attributes["type"], "mandatory");
      assert.deepEqual(
        passing!.children.map(({ children }) => children.length),
        [0],
      );
    });

    it("count what is in them", async () => {
      const { root, suites: all } = await suites(
        odd,
        "stack.json",
        "deploy",
        "missing.yaml",
        ...flags,
      );
      for (const [key, name] of [
        ["tests"],
        ["failures", "failure"],
        ["errors", "error"],
        ["skipped", "skipped"],
      ] as const) {
        const inside = all.map(
          ({ children }) =>
            children.filter(
              (each) => name === undefined || each.children.some((child) => child.name === name),
            ).length,
        );
        assert.deepEqual(
          all.map(({ attributes }) => Number(attributes[key])),
          inside,
          key,
        );
        assert.equal(
          Number(root.attributes[key]),
          inside.reduce((sum, each) => sum + each, 0),
          key,
        );
      }
      assert.equal(root.attributes["errors"], "1");
    });

    it("hold no failure below --fail-on", async () => {
      box.current.write(".mlscale.yaml", { rules: { all: "advisory" } });
      const { root } = await suites(odd, ...flags, "--fail-on", "mandatory");
      assert.equal(root.attributes["failures"], "0");
    });
  });

  describe("as annotations of GitHub", () => {
    it("are commands with escaped properties, errors first", async () => {
      box.current.write(".mlscale.yaml", { rules: { [programs.boundsRule]: "advisory" } });
      const { stdout } = await run("github", "stack.json", odd, ...flags);
      const lines = stdout.trimEnd().split("\n");
      assert.equal(lines.length, 2);
      const [error, warning] = lines;
      const name = odd.replace("%", "%25").replace(":", "%3A").replace(",", "%2C");
      const head = `::error file=${name},line=11,col=3,title=${boundsRule}::`;
      assert.ok(error!.startsWith(`${head}spec.minReplicas is 12; `), error);
      assert.ok(error!.includes(`%0Afix: `) && error!.includes(autoscalerUrn));
      assert.match(
        warning!,
        /^::warning file=stack\.json,line=\d+,col=\d+,title=aas-target-bounds-valid::/,
      );
    });

    it("say what could not be read, and what is not decided as a notice", async () => {
      const broken = "a\n::error::b.yaml";
      const { stdout } = await run("github", broken, odd, ...flags);
      const [first] = stdout.split("\n");
      assert.match(first!, /^::error file=a%0A%3A%3Aerror%3A%3Ab\.yaml,title=cannot be read::/);
      for (const line of stdout.trimEnd().split("\n"))
        assert.match(line, /^::(error|warning|notice) /);
    });
  });

  it("go to files beside each other", async () => {
    const formats = ["sarif=a.sarif", "junit=b.xml", "github"].flatMap((each) => [
      "--format",
      each,
    ]);
    const { stdout } = await box.current.run(["check", odd, ...flags, ...formats]);
    assert.match(stdout, /^::error /);
    validated(readFileSync(box.current.path("a.sarif"), "utf8"));
    assert.equal(parseXml(readFileSync(box.current.path("b.xml"), "utf8")).name, "testsuites");
  });
});
