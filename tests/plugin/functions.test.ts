import { strict as assert } from "node:assert";
import type {
  RecommendScalingOutputs,
  Reliability,
  Schedule,
  SynthesizeScheduleOutputs,
} from "../../scaling/contract/generated/types";
import { reliability, scaling } from "../provider/reliability";
import { FakeEngine } from "./fakeEngine";
import { PluginProcess } from "./pluginProcess";

const { service, loads } = reliability;
const objectives = { maxOverloadSeconds: 60, maxQueueDelayP99Seconds: 1 };
const [load] = loads;

describe("the functions of the plugin's process", function () {
  this.timeout(120_000);
  let engine: FakeEngine;
  let plugin: PluginProcess;

  before(async () => {
    engine = await FakeEngine.start();
    plugin = await PluginProcess.start(engine);
  });
  after(async () => {
    await plugin.stop();
    engine.stop();
  });

  const call = (name: string, inputs: object) =>
    plugin.invoke(`mlscale:index:${name}`, inputs as Record<string, unknown>);

  it("recommend a scaling that a simulation then holds, and choices around it by their cost", async () => {
    const { outputs, failures } = await call("recommendScaling", { service, loads, objectives });
    assert.deepEqual(failures, []);
    const best = outputs as unknown as RecommendScalingOutputs;
    assert.equal(best.holds, true);
    const { minCapacity, maxCapacity, target } = best;
    const { scaleInCooldownSeconds, scaleOutCooldownSeconds } = best;
    const policy = { target, scaleInCooldownSeconds, scaleOutCooldownSeconds };
    const targetTracking = [{ metric: "InvocationsPerInstance", ...policy }];
    const played = await call("simulate", {
      scaling: { minCapacity, maxCapacity, targetTracking },
      reliability: { ...reliability, objectives },
    });
    assert.deepEqual(played.failures, []);
    assert.equal(played.outputs["holds"], true, String(played.outputs["summary"]));
    const costs = best.front.map(({ figures }) => figures["instanceHoursPerDay"]!);
    assert.deepEqual(
      costs,
      [...costs].sort((a, b) => a - b),
    );
    assert.ok(best.front.length > 1);
  });

  it("make schedules that a component takes as they are", async () => {
    const day = { name: "days", diurnal: { baseRps: 20, peakRps: 160, timezone: "Europe/Berlin" } };
    const inputs = { service, load: day, timezone: "Europe/Berlin", maxActions: 6 };
    const { outputs, failures } = await call("synthesizeSchedule", inputs);
    assert.deepEqual(failures, []);
    const made = outputs as unknown as SynthesizeScheduleOutputs;
    assert.ok(made.schedules.length > 1 && made.schedules.length <= 6);
    assert.ok(made.instanceHoursPerDay < made.instanceHoursPerDayStatic);
    assert.ok(made.instanceHoursPerDay >= made.instanceHoursPerDayIdeal);
    const most = Math.max(...made.schedules.map((each: Schedule) => each.minCapacity ?? 0));
    const args = {
      endpointName: "reco",
      variantName: "blue",
      scaling: { minCapacity: 1, maxCapacity: most, schedules: made.schedules },
    };
    await plugin.construct(args, { component: "EndpointScaling" });
  });

  it("refuse wrong inputs by all of their paths", async () => {
    const wrong = { ...load!, startTime: "2027-02-30T00:00:00Z" };
    const priced = { maxMonthlyCost: 1 };
    const search = await call("recommendScaling", {
      service,
      loads: [wrong],
      objectives: priced,
      maxInstances: 0,
    });
    assert.deepEqual(
      { ...search, failures: search.failures.sort() },
      {
        outputs: {},
        failures: ["loads[0].startTime", "maxInstances", "service.pricePerInstanceHour"],
      },
    );
    const schedule = await call("synthesizeSchedule", {
      service,
      load: wrong,
      timezone: "Europe/Berln",
    });
    assert.deepEqual(schedule, { outputs: {}, failures: ["load.startTime", "timezone"] });
    const mistaken: Reliability = { ...reliability, stepSeconds: 7 };
    const simulated = await call("simulate", {
      scaling: { ...scaling, minCapacity: 12 },
      reliability: mistaken,
      initialCapacity: 11,
    });
    assert.deepEqual([...new Set(simulated.failures)].sort(), [
      "initialCapacity",
      "reliability.stepSeconds",
      "scaling.minCapacity",
    ]);
  });

  it("simulate from another capacity, which stays where nothing takes it away", async () => {
    const keep = { disableScaleIn: true };
    const run = async (inputs: object) => {
      const held = { ...scaling, targetTracking: [{ ...scaling.targetTracking![0]!, ...keep }] };
      const declared = { scaling: held, reliability: { ...reliability, objectives } };
      const { outputs, failures } = await call("simulate", { ...declared, ...inputs });
      assert.deepEqual(failures, []);
      return outputs as unknown as { loads: { figures: Record<string, number> }[] };
    };
    const [few, many] = [await run({}), await run({ initialCapacity: 10 })];
    const hours = (each: typeof few) => each.loads[0]!.figures["instanceHours"]!;
    assert.ok(hours(many) > hours(few), `${hours(many)} ${hours(few)}`);
  });
});
