import Ajv from "ajv";
import { strict as assert } from "node:assert";
import { rules } from "../../scaling/rules";
import { target, trackingPolicy } from "../../scaling/check/fixtures";
import { UNKNOWN } from "../../scaling/model/input";
import { stackExport } from "./files";
import * as programs from "./programs";
import { sandbox } from "./run";

/** What scripts may count on; a change here breaks them. */
const findingsSchema = {
  type: "array",
  items: {
    type: "object",
    required: ["rule", "level", "severity", "verdict", "resource", "path", "message", "fix"],
    properties: {
      rule: { enum: rules.map(({ id }) => id) },
      level: { enum: ["mandatory", "advisory"] },
      severity: { enum: ["low", "medium", "high", "critical"] },
      verdict: { enum: ["violation", "indeterminate"] },
      resource: { type: "string", pattern: "^urn:pulumi:" },
      path: { type: "string" },
      message: { type: "string", minLength: 1 },
      fix: { type: "string", minLength: 1 },
      seen: { type: "string" },
      allowed: { type: "string" },
      component: {
        anyOf: [
          { type: "null" },
          {
            type: "object",
            required: ["type", "name"],
            properties: { type: { type: "string" }, name: { type: "string" } },
          },
        ],
      },
      file: { type: "string" },
      line: { type: ["integer", "null"] },
      column: { type: ["integer", "null"] },
      suppressed: { type: ["object", "null"] },
    },
  },
};

const goldenText = `aws:appautoscaling/policy:Policy "reco-tracking"
  urn:pulumi:example::example::aws:appautoscaling/policy:Policy::reco-tracking
  ✗ aas-policy-target-exists  mandatory, critical
      path     resourceId
      seen     "endpoint/reco/variant/green"
      allowed  the resource id of a scalable target that is declared here for
               sagemaker:variant:DesiredInstanceCount; none is
      fix      Take serviceNamespace, resourceId and scalableDimension from the target resource
               itself, or list the resource id in externalTargets if another program registers it.

aws:appautoscaling/target:Target "reco-target"
  part of mlscale:index:InferenceEndpoint "reco": change it there
  urn:pulumi:example::example::aws:appautoscaling/target:Target::reco-target
  ! aas-target-bounds-valid  advisory, critical
      path     minCapacity
      seen     12
      allowed  at most maxCapacity, which is 10
      fix      Give whole numbers with minCapacity at most maxCapacity, and maxCapacity at least 1.

2 violations (1 mandatory, 1 advisory) on 2 resources; 1 not decided (listed with -v); 1 exempt (listed with -v)
`;

const goldenDetails = `aws:appautoscaling/policy:Policy "open"
  urn:pulumi:example::example::aws:appautoscaling/policy:Policy::open
  ? aas-policy-target-exists  not decided (mandatory, critical)
      open     resourceId: cannot be decided yet, the resource id is known only after deployment
      fix      Take serviceNamespace, resourceId and scalableDimension from the target resource
               itself, or list the resource id in externalTargets if another program registers it.
`;

const open = { ...trackingPolicy({}, { resourceId: UNKNOWN }), urn: urnNamed("open") };
const exempt = {
  ...trackingPolicy({}, { resourceId: "endpoint/x/variant/y" }),
  urn: urnNamed("exempt"),
};

function urnNamed(name: string): string {
  return `urn:pulumi:example::example::aws:appautoscaling/policy:Policy::${name}`;
}

const program = stackExport([
  programs.component,
  target({ minCapacity: 12 }, { parent: programs.componentUrn }),
  trackingPolicy({}, { resourceId: "endpoint/reco/variant/green" }),
  open,
  exempt,
]);

const config = {
  rules: {
    [programs.boundsRule]: "advisory",
    [programs.linkRule]: {
      exemptions: [{ urn: "*::exempt", reason: "moves in spring", expires: "2027-03-31" }],
    },
  },
};

const flags = ["--only", programs.boundsRule, "--only", programs.linkRule];

describe("the reports of check", function () {
  this.timeout(60_000);
  const box = sandbox();

  beforeEach(() => {
    box.current.write("stack.json", program);
    box.current.write(".mlscale.yaml", config);
  });

  it("are, as JSON, a list of findings with at least the agreed members", async () => {
    const { stdout } = await box.current.run(["check", "stack.json", "--format", "json"]);
    const validate = new Ajv({ allErrors: true, strict: false }).compile(findingsSchema);
    const findings = JSON.parse(stdout) as readonly { readonly verdict: string }[];
    assert.ok(validate(findings), JSON.stringify(validate.errors));
    assert.deepEqual([...new Set(findings.map(({ verdict }) => verdict))].sort(), [
      "indeterminate",
      "violation",
    ]);
  });

  it("are, as JSON, an empty list when nothing is found", async () => {
    box.current.write("good.json", stackExport([programs.goodTarget]));
    const { stdout } = await box.current.run([
      "check",
      "good.json",
      "--format",
      "json",
      ...programs.onlyBounds,
    ]);
    assert.equal(stdout, "[]\n");
  });

  it("are, as text, grouped by resource with what is seen, allowed and to be done", async () => {
    const { stdout } = await box.current.run(["check", "stack.json", ...flags]);
    assert.equal(stdout, goldenText);
  });

  it("list what is not decided and what is exempt with -v", async () => {
    const { stdout } = await box.current.run(["check", "stack.json", "-v", ...flags]);
    assert.ok(stdout.includes(goldenDetails), stdout);
    assert.match(
      stdout,
      /^exempt {2}aas-policy-target-exists on\s+\S+::exempt: moves in spring,\s+until 2027-03-31$/m,
    );
  });

  it("fit into 100 columns, URNs and counts apart", async () => {
    const { stdout } = await box.current.run(["check", "stack.json"]);
    const long = stdout.split("\n").filter((line) => line.length > 100);
    assert.deepEqual(
      long.filter((line) => !/^ {2}urn:|^\d+ violations/.test(line)),
      [],
    );
  });

  it("are the same bytes on every run, whatever the locale, the zone and the order of files", async () => {
    const first = await box.current.run(["check", "stack.json", "--format", "json"]);
    const zone = process.env["TZ"];
    try {
      for (const [TZ, LC_ALL] of [
        ["Pacific/Kiritimati", "tr_TR.UTF-8"],
        ["America/Adak", "C"],
      ] as const) {
        Object.assign(process.env, { TZ, LC_ALL });
        assert.deepEqual(await box.current.run(["check", "stack.json", "--format", "json"]), first);
      }
    } finally {
      if (zone === undefined) delete process.env["TZ"];
      else process.env["TZ"] = zone;
      delete process.env["LC_ALL"];
    }
  });

  it("are the same, but for their lines, whatever the order of resources in the file", async () => {
    const findings = async () => {
      const { stdout } = await box.current.run(["check", "stack.json", "--format", "json"]);
      return stdout.replace(/"line": \d+/g, '"line": 0');
    };
    const first = await findings();
    const shuffled = structuredClone(program) as { deployment: { resources: unknown[] } };
    shuffled.deployment.resources.reverse();
    box.current.write("stack.json", shuffled);
    assert.equal(await findings(), first);
  });

  it("show the findings of several files one after the other, each under its name", async () => {
    box.current.write("other.json", stackExport([programs.swappedBounds]));
    const { stdout } = await box.current.run([
      "check",
      "stack.json",
      "other.json",
      ...programs.onlyBounds,
    ]);
    assert.match(stdout, /^stack\.json\n\naws:(.|\n)*\n\nother\.json\n\naws:/);
  });

  it("are coloured only where that is wanted", async () => {
    const run = async (environment: Record<string, string>, ...more: readonly string[]) => {
      box.current.environment = environment;
      return (await box.current.run(["check", "stack.json", ...flags, ...more])).stdout.includes(
        "\u001b[",
      );
    };
    assert.equal(await run({}), false);
    assert.equal(await run({ FORCE_COLOR: "1" }), true);
    assert.equal(await run({ FORCE_COLOR: "0" }), false);
    assert.equal(await run({ GITHUB_ACTIONS: "true" }), true);
    assert.equal(await run({ FORCE_COLOR: "1", NO_COLOR: "1" }), false);
    assert.equal(await run({ NO_COLOR: "1" }, "--color", "always"), true);
    assert.equal(await run({ FORCE_COLOR: "1" }, "--color", "never"), false);
    assert.equal(await run({ FORCE_COLOR: "1" }, "--format", "json"), false);
  });
});
