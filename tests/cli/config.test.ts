import { strict as assert } from "node:assert";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { target } from "../../scaling/check/fixtures";
import { summaryPolicies } from "../../scaling/check/summaryPolicies";
import { rules } from "../../scaling/rules";
import { stackExport } from "./files";
import * as programs from "./programs";
import { sandbox } from "./run";

const { boundsRule, linkRule, onlyBounds } = programs;

describe("the configuration of check", function () {
  this.timeout(60_000);
  const box = sandbox();

  beforeEach(() => {
    box.current.write("stack.json", stackExport([programs.swappedBounds]));
  });

  const check = (...flags: readonly string[]) => box.current.run(["check", "stack.json", ...flags]);

  async function refusal(config: string | object): Promise<readonly string[]> {
    box.current.write(".mlscale.yaml", config);
    const { code, stdout, stderr } = await check();
    assert.equal(code, 2, stdout);
    assert.equal(stdout, "");
    return stderr.trimEnd().split("\n");
  }

  it("sets the level of a rule, and of all rules that have none of their own", async () => {
    box.current.write(".mlscale.yaml", `rules:\n  ${boundsRule}: disabled\n`);
    assert.ok(!(await check()).stdout.includes(boundsRule));
    box.current.write(".mlscale.yaml", "rules:\n  all: disabled\n");
    assert.equal((await check()).code, 0);
    box.current.write(
      ".mlscale.yaml",
      `rules:\n  all: disabled\n  ${boundsRule}:\n    enforcementLevel: advisory\n`,
    );
    const { code, stdout } = await check();
    assert.equal(code, 1);
    assert.match(stdout, /^1 violation \(0 mandatory, 1 advisory\)/m);
  });

  it("takes the level under our name and under the pack's, but not under both", async () => {
    for (const key of ["level", "enforcementLevel"]) {
      box.current.write(".mlscale.yaml", { rules: { [boundsRule]: { [key]: "disabled" } } });
      assert.ok(!(await check()).stdout.includes(boundsRule));
    }
    const both = { level: "advisory", enforcementLevel: "mandatory" };
    const lines = await refusal({ rules: { [boundsRule]: both } });
    assert.match(lines[0]!, /aas-target-bounds-valid has both level, enforcementLevel; remove one/);
  });

  it("is accepted as the documents show it", async () => {
    const docs = join(__dirname, "..", "..", "docs");
    const pages = [
      "command.md",
      ...readdirSync(join(docs, "rules")).map((page) => `rules/${page}`),
    ];
    const snippets = pages.flatMap((page) => {
      const blocks = readFileSync(join(docs, page), "utf8").split("```yaml\n").slice(1);
      return blocks
        .map((block) => block.split("```")[0]!)
        .filter((block) => /^rules:/m.test(block));
    });
    assert.ok(snippets.length >= rules.length, `${snippets.length} snippets`);
    for (const snippet of snippets) {
      box.current.write(".mlscale.yaml", snippet);
      const { code, stderr } = await check();
      assert.ok(code < 2, `${snippet}\n${stderr}`);
    }
  });

  it("may be the very file for --policy-pack-config", async () => {
    const pack = { all: "disabled", [boundsRule]: { enforcementLevel: "mandatory" } };
    box.current.write("policy.json", pack);
    const { code, stdout } = await check("--config", "policy.json");
    assert.equal(code, 1);
    assert.match(stdout, /^1 violation \(1 mandatory, 0 advisory\)/m);
  });

  it("sets knobs", async () => {
    const rule = rules.find(({ knobs }) =>
      Object.values(knobs).some(({ type }) => type === "array"),
    );
    assert.ok(rule, "no rule has a list to set");
    const [knob] = Object.entries(rule.knobs).find(([, { type }]) => type === "array")!;
    box.current.write(".mlscale.yaml", { rules: { [rule.id]: { [knob]: 5 } } });
    assert.match((await check()).stderr, new RegExp(`${rule.id}\\.${knob} is 5; allowed: a list`));
    box.current.write(".mlscale.yaml", { rules: { [rule.id]: { [knob]: [] } } });
    assert.equal((await check()).code, 1);
  });

  it("is taken from the nearest folder up to the repository's root, and no further", async () => {
    const deep = join(box.current.folder, "repository", "services", "reco");
    mkdirSync(deep, { recursive: true });
    writeFileSync(join(deep, "stack.json"), JSON.stringify(stackExport([programs.swappedBounds])));
    box.current.write(".mlscale.yaml", "rules: { all: disabled }");
    const args = ["check", "stack.json", ...onlyBounds, "-v"];
    const run = async () => (await box.current.run(args, "", deep)).stderr;
    assert.ok(!(await run()).includes("configuration from"), "read outside of any repository");
    mkdirSync(join(box.current.folder, "repository", ".git"));
    assert.ok(!(await run()).includes("configuration from"), "read above the repository");
    writeFileSync(join(box.current.folder, "repository", ".mlscale.yaml"), "rules: {}");
    assert.match(await run(), /configuration from \.\.\/\.\.\/\.mlscale\.yaml/);
    writeFileSync(join(deep, ".mlscale.yaml"), "rules: {}");
    assert.match(await run(), /configuration from \.mlscale\.yaml/);
  });

  it("is never taken from the folder of the input", async () => {
    mkdirSync(join(box.current.folder, "input"));
    box.current.write("input/stack.json", stackExport([programs.swappedBounds]));
    box.current.write("input/.mlscale.yaml", "rules: { all: disabled }");
    assert.equal((await box.current.run(["check", "input/stack.json"])).code, 1);
  });

  it("is left alone with --no-config", async () => {
    box.current.write(".mlscale.yaml", "[broken");
    assert.equal((await check("--no-config")).code, 1);
  });

  it("exempts resources with a reason until a day, and says when that is over", async () => {
    const exemption = { urn: "*::reco-target", reason: "moves in spring", expires: "2027-03-31" };
    box.current.write(".mlscale.yaml", { rules: { [boundsRule]: { exemptions: [exemption] } } });
    const covered = await check(...onlyBounds);
    assert.equal(covered.code, 0);
    assert.match(covered.stdout, /^no violations; 1 exempt/);
    box.current.today = "2027-04-01";
    const over = await check(...onlyBounds);
    assert.equal(over.code, 1);
    assert.match(
      over.stderr,
      /warning: expired exemption: .*moves in spring.*; renew or remove it/,
    );
  });

  it("may say against which day exemptions expire", async () => {
    const exemption = { urn: "*", reason: "moves in spring", expires: "2027-03-31" };
    const asOf = { [summaryPolicies.exemptions]: { asOf: "2027-03-31" } };
    box.current.today = "2030-01-01";
    box.current.write(".mlscale.yaml", {
      rules: { ...asOf, [boundsRule]: { exemptions: [exemption] } },
    });
    assert.equal((await check(...onlyBounds)).code, 0);
  });

  it("warns of exemptions that cover nothing", async () => {
    const exemption = { urn: "*::gone", reason: "moves in spring" };
    box.current.write(".mlscale.yaml", { rules: { [boundsRule]: { exemptions: [exemption] } } });
    const { stderr } = await check(...onlyBounds);
    assert.match(stderr, /warning: exemption that covers nothing: .*\*::gone.*; remove it/);
  });

  it("takes the environment from the flag, else from the file, else from the stack's name", async () => {
    const only = { [boundsRule]: { environments: ["production"] } };
    box.current.write(".mlscale.yaml", { rules: only });
    assert.equal((await check(...onlyBounds)).code, 0);
    assert.equal((await check(...onlyBounds, "--environment", "production")).code, 1);
    box.current.write(".mlscale.yaml", { environment: "production", rules: only });
    assert.equal((await check(...onlyBounds)).code, 1);
    assert.equal((await check(...onlyBounds, "--environment", "staging")).code, 0);
    box.current.write(".mlscale.yaml", { rules: { [boundsRule]: { environments: ["example"] } } });
    assert.equal((await check(...onlyBounds)).code, 1);
  });

  it("shows the line of a mistake inside a load, a service or an objective", async () => {
    const lines = await refusal(
      [
        "rules:",
        "  simulated-load-survives:",
        "    services:",
        '      "*": { requestsPerSecondPerInstance: 10, serviceTimeSeconds: 0.1 }',
        "    loads:",
        "      - name: peak",
        "        step: { fromRps: 0.5, toRps: 1.5, atSeconds: 600 }",
        "        durationSeconds: 30",
        "    objectives: { maxOverloadSecs: 60 }",
      ].join("\n"),
    );
    const found = lines.join("\n");
    const rule = "simulated-load-survives";
    assert.match(
      found,
      new RegExp(`:8:\\d+: ${rule}\\.loads\\[0\\]\\.durationSeconds is 30; allowed: `),
    );
    assert.match(found, new RegExp(`:9:\\d+: ${rule}\\.objectives\\.maxOverloadSecs is .*; fix: `));
  });

  it("may be empty or have comments only", async () => {
    for (const text of ["", "# nothing yet\n", "---\n", "rules:\n"]) {
      box.current.write(".mlscale.yaml", text);
      assert.equal((await check(...onlyBounds)).code, 1, JSON.stringify(text));
    }
  });

  it("names every problem at once, each with its line and the nearest name", async () => {
    const lines = await refusal(
      [
        "enviroment: production",
        "rules:",
        "  aas-target-bound-valid: disabled",
        `  ${boundsRule}:`,
        "    enforcementLevel: strict",
        "    onUnknwn: ignore",
        `  ${linkRule}:`,
        "    exemptions:",
        '      - urn: "*"',
        '      - urn: "*"',
        "        reason: because",
        "        expires: 2027-02-30",
        "  all: sometimes",
      ].join("\n"),
    );
    const wanted = [
      /^mlscale: \.mlscale\.yaml:1:1: "enviroment" is no setting; did you mean "environment"\?/,
      /:3:3: "aas-target-bound-valid" is no rule; did you mean "aas-target-bounds-valid"\?/,
      /:5:5: .*enforcementLevel is "strict"; allowed: mandatory, advisory, disabled, remediate/,
      /:4:3: .*"onUnknwn" is no setting; did you mean "onUnknown"\?/,
      /:9:9: .*exemptions\[0\]\.reason is not set/,
      /:12:9: .*exemptions\[1\]\.expires is "2027-02-30"; allowed: a day/,
      /:13:3: all is "sometimes"; allowed: mandatory/,
    ];
    for (const pattern of wanted) {
      assert.ok(
        lines.some((line) => pattern.test(line)),
        `${String(pattern)} in\n${lines.join("\n")}`,
      );
    }
    assert.equal(lines.length, wanted.length);
  });

  const broken: readonly [string, string, RegExp][] = [
    ["not YAML", "rules: [", /is not plain YAML/],
    ["a list", "- rules", /is a list; expected settings: environment, rules/],
    ["a text", "hello", /is a text; expected settings/],
    ["rules as a list", "rules: [x]", /rules is a list; allowed: settings by rule/],
    [
      "a rule as a number",
      `rules: { ${boundsRule}: 5 }`,
      /is a number; allowed: a level, or settings/,
    ],
    ["a duplicate key", "rules: {}\nrules: {}", /:2:1: the key "rules" is there twice/],
    [
      "a duplicate rule",
      "rules:\n  all: advisory\n  all: disabled",
      /:3:3: the key "all" is there twice/,
    ],
    ["several documents", "rules: {}\n---\nrules: {}", /several YAML documents/],
    ["an unknown tag", "rules: !!js/function 'x'", /is not plain YAML/],
    ["a prototype", "rules:\n  __proto__: { x: 1 }", /"__proto__" is no rule/],
    ["a merge key", "rules:\n  <<: { all: advisory }", /"<<" is no rule/],
    ["an empty environment", "environment: ''", /environment is a text; allowed: the name/],
    [
      "an impossible asOf",
      `rules: { ${summaryPolicies.exemptions}: { asOf: soon } }`,
      /asOf is "soon"; allowed: a day/,
    ],
    [
      "infinity",
      `rules: { aas-target-max-ceiling: { maximum: .inf } }`,
      /mlscale: \.mlscale\.yaml/,
    ],
    ["control characters", 'rules: { "a\\e[31mb": 1 }', /is no rule/],
  ];
  for (const [title, text, message] of broken) {
    it(`is refused when it holds ${title}`, async () => {
      const lines = await refusal(text);
      assert.match(lines.join("\n"), message);
      for (const line of lines) {
        assert.match(line, /^mlscale: \.mlscale\.yaml/);
        assert.doesNotMatch(line, /\u001b/);
      }
    });
  }

  it("accepts anchors and aliases that stay small", async () => {
    const aliases = Array.from({ length: 60 }, () => "*glob").join(", ");
    const text = `rules:\n  ${boundsRule}: { include: [&glob "reco-*", ${aliases}] }\n`;
    box.current.write(".mlscale.yaml", text);
    assert.equal((await check(...onlyBounds)).code, 1);
  });

  it("judges knobs of a rule that narrow what it looks at", async () => {
    box.current.write("stack.json", stackExport([target({ minCapacity: 12 })]));
    box.current.write(".mlscale.yaml", { rules: { [boundsRule]: { exclude: ["reco-*"] } } });
    assert.equal((await check(...onlyBounds)).code, 0);
  });
});
