import { strict as assert } from "node:assert";
import { fleetSubjects } from "../../../scaling/assess";
import { compareForecast, withoutForecast } from "../../../scaling/assess/forecastGain";
import { Load, PredictiveFleetArgs, Reliability } from "../../../scaling/contract/generated/types";
import { verdictOnly } from "../../../scaling/judge/reliability";
import { planned, Planning } from "./plannedFleet";

const week: Load = {
  name: "week",
  diurnal: { baseRps: 10, peakRps: 400, weekendFactor: 0.4 },
  noise: { relativeStandardDeviation: 0.08 },
};

const reliability: Reliability = {
  service: {
    requestsPerSecondPerInstance: 20,
    serviceTimeSeconds: 0.12,
    startup: { seconds: 600 },
    pricePerInstanceHour: 1.2,
  },
  loads: [week],
  objectives: { maxOverloadSeconds: 600 },
  seeds: 1,
};

const fleet: PredictiveFleetArgs = {
  capacity: { minCapacity: 2, maxCapacity: 60 },
  subnetIds: ["subnet-a", "subnet-b"],
  reliability,
};

const head = {
  title: "fleet",
  toolVersion: "0",
  command: "",
  inputs: [],
  aggregation: "Worst",
} as const;
const options = { ...verdictOnly, searchChange: false };

function readOf(planning: Planning) {
  return fleetSubjects(planned(fleet, { target: 60, ...planning }), "fleet")[0]!;
}

describe("A forecast beside a fleet that only reacts", () => {
  it("tells what it gains and what it costs on the same week.", () => {
    const comparison = compareForecast(head, reliability, readOf({ forecast: true }), options)!;
    const [load] = comparison.loads;
    const figure = (name: string) =>
      load!.differences.find(({ measure }) => measure.name === name)!;
    assert.equal(load!.before.outcome.holds, false);
    assert.equal(load!.after.outcome.holds, true);
    assert.equal(figure("overloadSeconds").effect, "better");
    assert.equal(figure("monthlyCost").effect, "worse");
    assert.match(
      comparison.sentence,
      /^forecast and reactive holds "week", which was broken before; cost \+/,
    );
    assert.ok(comparison.isNoWorse);
  });

  it("changes nothing else of the fleet.", () => {
    const read = readOf({ forecast: true });
    const { predictive, ...rest } = read.subject!.scaler as { predictive?: unknown };
    assert.ok(predictive);
    assert.deepEqual(withoutForecast(read)!.subject!.scaler, rest);
  });

  it("is not compared where there is none, or the preview does not know all of it.", () => {
    assert.equal(compareForecast(head, reliability, readOf({}), options), undefined);
    const { declared } = readOf({ forecast: true });
    assert.equal(withoutForecast({ declared, why: ["minSize is not known yet"] }), undefined);
  });
});
