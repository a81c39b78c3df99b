import { strict as assert } from "node:assert";
import { PredictiveFleetArgs, Reliability } from "../../../scaling/contract/generated/types";
import { checkFleetOnly } from "../../../scaling/meaning/fleetOnly";

const fleet: PredictiveFleetArgs = { capacity: { minCapacity: 1, maxCapacity: 4 }, subnetIds: [] };

const plain: Reliability = {
  service: { requestsPerSecondPerInstance: 20, serviceTimeSeconds: 0.1 },
  loads: [{ name: "calm", constant: { rps: 5 } }],
  objectives: { maxOverloadSeconds: 0 },
};

const deploying: Reliability = {
  ...plain,
  loads: [
    ...plain.loads,
    {
      name: "rollout",
      constant: { rps: 5 },
      faults: [
        { zoneLoss: { startSeconds: 0, durationSeconds: 60, fraction: 0.3 } },
        { deployment: { startSeconds: 600 } },
      ],
    },
  ],
};

const paths = (reliability: Reliability, about?: PredictiveFleetArgs) =>
  checkFleetOnly(reliability, about).map(({ path }) => path);

describe("What only a fleet has", () => {
  it("is a mistake where something else is simulated: it would change nothing.", () => {
    const history = { rps: [5], stepSeconds: 3600 };
    const asking: Reliability = {
      ...deploying,
      forecast: {},
      loads: [{ ...plain.loads[0]!, history }, deploying.loads[1]!],
    };
    assert.deepEqual(paths(asking), [
      "reliability.forecast",
      "reliability.loads[0].history",
      "reliability.loads[1].faults[1].deployment",
    ]);
    assert.deepEqual(paths(asking, { ...fleet, rollout: { inPlace: {} } }), []);
    assert.deepEqual(paths(plain), []);
  });

  it("is a rollout, without which nothing is deployed.", () => {
    const [problem] = checkFleetOnly(deploying, fleet);
    assert.equal(problem!.path, "reliability.loads[1].faults[1].deployment");
    assert.match(problem!.message, /no rollout is declared.*declare rollout/);
  });
});
