import { strict as assert } from "node:assert";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { Sandbox } from "../cli/run";
import { repositoryRoot } from "../toolchain/repository";

const examples = join(repositoryRoot, "examples");
const folder = join(examples, "simulate");
const files = readdirSync(folder).filter((name) => name.endsWith(".yaml"));

/** What the header of a declaration says: how to run it, and what comes out. */
interface Header {
  readonly args: readonly string[];
  readonly verdict: readonly string[];
}

function headerOf(name: string): Header {
  const text = readFileSync(join(folder, name), "utf8");
  const [, command] = /^# run: mlscale (.+)$/m.exec(text) ?? [];
  const [, verdict] = /^# verdict: (?:holds|breaks (.+))$/m.exec(text) ?? ["", undefined];
  assert.ok(command !== undefined && verdict !== "", `${name} says how to run it`);
  assert.match(text, /^# verdict: /m);
  return { args: command.split(" "), verdict: verdict?.split(", ") ?? [] };
}

interface Outcome {
  readonly holds: boolean;
  readonly breaches: readonly { readonly objective: string }[];
  readonly wouldHold: unknown;
  readonly figures: readonly { readonly measure: string; readonly decides: number }[];
}

interface Report {
  readonly holds: boolean;
  readonly loads: readonly Outcome[];
}

async function run(args: readonly string[], at = folder) {
  const sandbox = new Sandbox();
  try {
    return await sandbox.run([...args, "--format", "json"], "", at);
  } finally {
    sandbox.remove();
  }
}

describe("the declarations for `mlscale simulate`", function () {
  this.timeout(120_000);

  it("are there for every pattern of load", () => {
    const texts = files.map((name) => readFileSync(join(folder, name), "utf8")).join("\n");
    for (const pattern of ["constant", "ramp", "step", "spike", "diurnal", "flashCrowd", "noise"]) {
      assert.match(texts, new RegExp(`^ +${pattern}:$`, "m"));
    }
    assert.match(texts, /--load \S+\.csv/);
  });

  for (const name of files) {
    it(`${name} comes to the verdict of its header`, async () => {
      const { args, verdict } = headerOf(name);
      const { code, stdout, stderr } = await run(args);
      assert.equal(code, verdict.length === 0 ? 0 : 1, `${stdout}${stderr}`);
      const { holds, loads } = JSON.parse(stdout) as Report;
      const broken = loads.flatMap(({ breaches }) => breaches.map(({ objective }) => objective));
      assert.deepEqual([holds, broken], [verdict.length === 0, verdict]);
    });
  }

  it("finds what would hold where one instance is not enough for a flash crowd", async () => {
    const { stdout } = await run(headerOf("flash-crowd.yaml").args);
    const [load] = (JSON.parse(stdout) as Report).loads;
    const { path, from, to } = load!.wouldHold as { path: string; from: number; to: number };
    assert.deepEqual([path, from, to], ["minCapacity", 1, 2]);
  });
});

describe("a language model that sleeps while its metrics are away", function () {
  this.timeout(120_000);

  it("wakes by its fallback alone", async () => {
    const withoutFallback = headerOf("kubernetes-llm-no-fallback.yaml").args;
    const withFallback = withoutFallback.map((each) => each.replace("-no-fallback", ""));
    assert.notDeepEqual(withFallback, withoutFallback);
    const [awake, asleep] = [await run(withFallback), await run(withoutFallback)];
    assert.deepEqual([awake.code, asleep.code], [0, 1], awake.stdout);
  });
});

describe("a server that scales by its latency, beside the same by its requests in flight", function () {
  this.timeout(120_000);

  it("goes to its maximum where no replica helps, and lets more wait, for more instance-hours", async () => {
    const [latency, queue] = await Promise.all(
      ["latency-driven.yaml", "queue-driven.yaml"].map(async (name) => {
        const { stdout } = await run(headerOf(name).args);
        return (JSON.parse(stdout) as Report).loads.map(figuresIn);
      }),
    );
    for (const [index, byLatency] of latency!.entries()) {
      const byQueue = queue![index]!;
      assert.ok(byLatency["queueDelayP99Seconds"]! > byQueue["queueDelayP99Seconds"]!);
      assert.ok(byLatency["instanceHoursPerDay"]! > byQueue["instanceHoursPerDay"]!);
      assert.equal(byLatency["peakInstances"], 12);
      assert.ok(byQueue["peakInstances"]! < 12);
    }
  });
});

describe("proxies that try again", function () {
  this.timeout(120_000);

  it("keep a service down long after the load is back, unless its queue is shorter than their patience", async () => {
    const [storm, short] = await Promise.all(
      ["mesh-retries.yaml", "mesh-short-queue.yaml"].map(figuresOf),
    );
    assert.ok(storm!["overloadSeconds"]! > 4 * short!["overloadSeconds"]!);
    assert.ok(storm!["triesPerRequest"]! > 3 && storm!["triesPerRequest"]! <= 4);
    assert.ok(storm!["droppedFraction"]! > 20 * short!["droppedFraction"]!);
  });

  it("differ in one line of the service", () => {
    const [storm, short] = ["mesh-retries.yaml", "mesh-short-queue.yaml"].map((name) =>
      readFileSync(join(folder, name), "utf8").replace(/^#.*\n/gm, ""),
    );
    assert.equal(short!.replace("    queueLimitPerInstance: 80\n", ""), storm);
  });
});

/** What `pulumi stack export` would show of a fleet. */
interface FleetFile {
  readonly deployment: {
    readonly resources: readonly [{ readonly inputs: Readonly<Record<string, unknown>> }];
  };
}

function fleetIn(name: string): Readonly<Record<string, unknown>> {
  const file = parse(readFileSync(join(folder, name), "utf8")) as FleetFile;
  return file.deployment.resources[0].inputs;
}

describe("a fleet with a forecast beside its policy on CPU", function () {
  this.timeout(120_000);

  it("is the fleet without a forecast in all else, the week included", () => {
    const { predictive, ...others } = fleetIn("fleet.yaml");
    assert.ok(predictive);
    assert.deepEqual(others, fleetIn("fleet-reactive.yaml"));
  });

  it("spares its mornings two hours of overload, for a seventh more cost", async () => {
    const [reactive, both] = await Promise.all([
      figuresOf("fleet-reactive.yaml"),
      figuresOf("fleet.yaml"),
    ]);
    assert.equal(both["overloadSeconds"], 0);
    assert.ok(reactive["overloadSeconds"]! > 2 * 3600);
    assert.ok(both["queueDelayP99Seconds"]! < reactive["queueDelayP99Seconds"]! / 100);
    const more = both["monthlyCost"]! / reactive["monthlyCost"]!;
    assert.ok(more > 1.1 && more < 1.2, String(more));
  });
});

async function figuresOf(name: string): Promise<Readonly<Record<string, number>>> {
  const { stdout } = await run(headerOf(name).args);
  const [load] = (JSON.parse(stdout) as Report).loads;
  return figuresIn(load!);
}

function figuresIn({ figures }: Outcome): Readonly<Record<string, number>> {
  return Object.fromEntries(figures.map(({ measure, decides }) => [measure, decides]));
}

describe("a schedule from the trace of two weeks", function () {
  this.timeout(120_000);

  it("covers all of it with a dozen actions, for half of what a fixed fleet costs", async () => {
    const trace = "../traces/nab-elb-request-count-10min.csv";
    const { code, stdout, stderr } = await run(["schedule", trace, "--reliability", "traced.yaml"]);
    assert.equal(code, 0, stderr);
    const plan = JSON.parse(stdout) as Record<string, number> & { schedules: readonly unknown[] };
    assert.ok(plan.schedules.length > 0 && plan.schedules.length <= 12);
    assert.equal(plan["uncoveredSeconds"], 0);
    assert.ok(plan["instanceHoursPerDay"]! < plan["instanceHoursPerDayStatic"]! / 2);
    assert.ok(plan["instanceHoursPerDay"]! >= plan["instanceHoursPerDayIdeal"]!);
  });
});

describe("the reliability of the main example", () => {
  const home = join(examples, "sagemaker-reliability");

  it("is the same in the file for the command as in its programs", () => {
    const program = parse(readFileSync(join(home, "yaml", "Pulumi.yaml"), "utf8")) as {
      resources: { reco: { properties: { reliability: unknown } } };
    };
    const file: unknown = parse(readFileSync(join(home, "reliability.yaml"), "utf8"));
    assert.deepEqual(file, program.resources.reco.properties.reliability);
  });
});
