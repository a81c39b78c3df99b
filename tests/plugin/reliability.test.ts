import { strict as assert } from "node:assert";
import type { ReliabilityFigures } from "../../scaling/contract/generated/types";
import { reliability, scaling, sound, withReliability, withScaling } from "../provider/reliability";
import { blue } from "../provider/samples";
import { FakeEngine } from "./fakeEngine";
import { type Constructed, PluginProcess } from "./pluginProcess";
import { plannedChildren } from "./subjects";
import { output } from "./values";

const tooFew = { maxCapacity: 3, schedules: [] };

const told = [
  'the declared scaling does not hold the load "evening rush"',
  "    overload     \\d+ s from \\d\\d:\\d\\d:\\d\\d \\(objective: at most 60 s.*\\); " +
    "demand reached [\\d.]+ instances while 3 were ready",
  "    queue delay  [\\d.]+ s at the 99th percentile from .* \\(objective: at most 1 s.*\\).*",
  "    why          maxCapacity 3 was the limit",
  "    would hold   .+",
].join("\n");

function figuresOf({ state }: Constructed): ReliabilityFigures {
  return state["reliability"] as ReliabilityFigures;
}

describe("reliability in the plugin's process", function () {
  this.timeout(120_000);
  let engine: FakeEngine;
  let plugin: PluginProcess;

  before(async () => {
    engine = await FakeEngine.start();
    plugin = await PluginProcess.start(engine);
  });
  beforeEach(() => {
    engine.registrations.splice(0);
    engine.logs.splice(0);
  });
  after(async () => {
    await plugin.stop();
    engine.stop();
  });

  const children = () => engine.children.map(({ type, name }) => `${type} ${name}`).sort();
  const planned = (args: object) =>
    plannedChildren({ title: "", component: "InferenceEndpoint", args }, "reco");

  it("that holds changes nothing but the output, which says so in figures", async () => {
    const made = await plugin.construct(sound, { dryRun: true });
    assert.deepEqual(children(), planned(sound));
    const { holds, summary, loads } = figuresOf(made);
    assert.equal(holds, true);
    assert.equal(summary, 'the declared scaling holds the load "evening rush"');
    assert.equal(loads.length, 1);
    const [{ figures, ...rest }] = loads as [ReliabilityFigures["loads"][0]];
    assert.deepEqual(rest, { name: "evening rush", variantName: "blue", holds, summary });
    assert.equal(figures["overloadSeconds"], 0);
    assert.ok(figures["instanceHoursPerDay"]! > 48 && figures["instanceHoursPerDay"]! < 240);
    assert.ok(Object.values(figures).every(Number.isFinite), JSON.stringify(figures));
  });

  it("that is not declared leaves the output out", async () => {
    const made = await plugin.construct({ ...sound, reliability: undefined });
    assert.equal("reliability" in made.state, false);
  });

  it("that breaks stops before anything is registered, and says what, when, why and what would hold", async () => {
    for (const dryRun of [true, false]) {
      const failure = await plugin.failure(withScaling(tooFew), { dryRun });
      assert.match(
        failure.message,
        new RegExp(`^mlscale:index:InferenceEndpoint "reco": ${told}$`),
      );
      assert.deepEqual(engine.registrations, []);
    }
  });

  it("warns with the same words where it is told to, and goes on", async () => {
    const args = { ...withScaling(tooFew), reliability: { ...reliability, onViolation: "Warn" } };
    const { holds, summary } = figuresOf(await plugin.construct(args));
    assert.equal(holds, false);
    assert.match(summary, new RegExp(`^${told}$`));
    assert.deepEqual(engine.logs, [summary]);
    assert.deepEqual(children(), planned(args));
  });

  it("says nothing where it is told to ignore, but in the output", async () => {
    const args = { ...withScaling(tooFew), reliability: { ...reliability, onViolation: "Ignore" } };
    const { holds } = figuresOf(await plugin.construct(args));
    assert.equal(holds, false);
    assert.deepEqual(engine.logs, []);
    assert.deepEqual(children(), planned(args));
  });

  it("gives the same bytes in preview and update, and again", async () => {
    const texts = [];
    for (const dryRun of [true, false, false]) {
      texts.push(JSON.stringify(figuresOf(await plugin.construct(sound, { dryRun }))));
    }
    assert.equal(new Set(texts).size, 1);
  });

  it("is the same in the endpoint, in the scaling of an endpoint, and in the function", async () => {
    const inEndpoint = figuresOf(await plugin.construct(sound));
    const args = { endpointName: "reco", variantName: "blue", scaling, reliability };
    const inScaling = figuresOf(await plugin.construct(args, { component: "EndpointScaling" }));
    const { outputs } = await plugin.invoke("mlscale:index:simulate", { scaling, reliability });
    const [{ variantName, ...ofVariant }] = inEndpoint.loads as [ReliabilityFigures["loads"][0]];
    assert.equal(variantName, "blue");
    assert.deepEqual([ofVariant], inScaling.loads);
    const { report, ...simulated } = outputs;
    assert.deepEqual(simulated, inScaling);
    assert.match(String(report), /evening rush/);
  });

  it("is simulated where names are not known yet", async () => {
    const args = { endpointName: output({}), variantName: "blue", scaling, reliability };
    const known = { ...args, endpointName: "reco" };
    const options = { component: "EndpointScaling", dryRun: true };
    assert.deepEqual(
      figuresOf(await plugin.construct(args, options)),
      figuresOf(await plugin.construct(known, options)),
    );
  });

  it("splits the load by the weights of the variants, and gives a shadow all of it", async () => {
    const variant = (name: string, initialWeight: number) => ({ ...blue, name, initialWeight });
    const own = { minCapacity: 6, maxCapacity: 10, targetTracking: scaling.targetTracking };
    const variants = [variant("blue", 3), variant("green", 1), variant("idle", 0)];
    const ignored = { ...reliability, onViolation: "Ignore" };
    const split = figuresOf(await plugin.construct({ ...sound, variants, reliability: ignored }));
    const loads = new Map(split.loads.map((each) => [each.variantName, each]));
    assert.deepEqual([...loads.keys()], ["blue", "green"]);
    const busy = (name: string) => loads.get(name)!.figures["peakInstances"]!;
    assert.ok(busy("blue") > busy("green"), `${busy("blue")} ${busy("green")}`);
    assert.match(loads.get("blue")!.summary, /^the declared scaling of variant "blue" /);

    const shadowVariants = [{ ...blue, name: "shadow", scaling: own }];
    const args = { ...sound, variants: [{ ...blue, scaling: own }], scaling: undefined };
    const shadowed = figuresOf(
      await plugin.construct({ ...args, shadowVariants, reliability: ignored }),
    );
    assert.deepEqual(shadowed.loads[0]!.figures, shadowed.loads[1]!.figures);
    assert.equal(shadowed.loads[1]!.variantName, "shadow");
  });

  it("judges a number of instances that nothing scales, and says which would do", async () => {
    const variants = [{ ...blue, initialInstanceCount: 3 }];
    const failure = await plugin.failure({ variants, reliability });
    assert.match(failure.message, /the declared number of instances does not hold the load/);
    assert.match(failure.message, /variants\[0\]\.initialInstanceCount 3 -> \d+ /);
  });

  it("uses a variant's own service where it has one", async () => {
    const service = { ...reliability.service, requestsPerSecondPerInstance: 5 };
    const failure = await plugin.failure({ ...sound, variants: [{ ...blue, service }] });
    assert.match(failure.message, /demand reached 24\.0 instances while/);
  });

  it("names a change in the words of the arguments", async () => {
    const tight = { maxOverloadSeconds: 60, maxInstanceHoursPerDay: 400 };
    const args = {
      ...withScaling({ schedules: [], minCapacity: 5, maxCapacity: 10 }),
      reliability: { ...reliability, objectives: tight },
    };
    const own = { variants: [{ ...blue, scaling: args.scaling }], reliability: args.reliability };
    const failure = await plugin.failure({ ...own });
    assert.match(failure.message, /would hold {3}variants\[0\]\.scaling\.\w+/);
  });

  it("is refused with every other problem at once, before anything is simulated", async () => {
    const failure = await plugin.failure({
      ...withScaling({ minCapacity: 11 }, { target: 10, ...noPeak }),
      reliability: {
        ...reliability,
        stepSeconds: 7,
        seeds: 0,
        objectives: { ...reliability.objectives, maxMonthlyCost: 100 },
      },
    });
    assert.deepEqual(
      failure.problems.map(({ path }) => path).sort(),
      [
        "reliability.seeds",
        "reliability.service.pricePerInstanceHour",
        "reliability.stepSeconds",
        "scaling.minCapacity",
        "scaling.targetTracking[0].target",
        "variants[0].initialInstanceCount",
      ],
      failure.text,
    );
  });

  const noPeak = { peakRequestsPerSecondPerInstance: undefined, safetyFactor: undefined };

  it("finds a target that was meant per second, and a cooldown beyond what there is", async () => {
    const perSecond = await plugin.failure(withScaling({}, { ...noPeak, target: 10 }));
    assert.match(perSecond.text, /if it was meant per second, write 600/);
    const cooldown = await plugin.failure(withScaling({}, { scaleOutCooldownSeconds: 3600 }));
    assert.match(cooldown.text, /scaleOutCooldownSeconds.*got 3600; allowed: .*0 to 900/);
  });

  it("is refused where nothing could be simulated", async () => {
    const custom = { customMetric: { namespace: "Own", metricName: "Mood" }, target: 1 };
    const odd = await plugin.failure({
      ...sound,
      scaling: { ...scaling, targetTracking: [custom] },
    });
    assert.deepEqual(
      odd.problems.map(({ path }) => path),
      ["reliability"],
    );
    assert.match(odd.text, /Mood/);
    const variants = [{ ...blue, service: reliability.service }];
    const unused = await plugin.failure({ ...sound, variants, reliability: undefined });
    assert.deepEqual(
      unused.problems.map(({ path }) => path),
      ["variants[0].service"],
    );
  });

  it("of many loads is told for each that breaks, in one error", async () => {
    const [load] = reliability.loads;
    const loads = ["one", "two"].map((name) => ({ ...load!, name }));
    const args = withReliability({ loads: [...loads, { name: "calm", constant: { rps: 1 } }] });
    const failure = await plugin.failure({ ...args, scaling: { ...scaling, ...tooFew } });
    const heads = [...failure.message.matchAll(/does not hold the load "(\w+)"/g)];
    assert.deepEqual(
      heads.map(([, name]) => name),
      ["one", "two"],
    );
  });
});
