import { checkPredictiveFleet } from "../../../scaling/meaning";
import { fleets } from "../../provider/fleetSamples";
import { fleet } from "../plan/fleetParts";
import { itAccepts, itFinds } from "./fleetCases";

const step = {
  name: "surge",
  steps: [
    { lowerBound: 0, upperBound: 10, adjustment: 1 },
    { lowerBound: 20, adjustment: 3 },
  ],
  alarm: { metric: "CpuUtilization", threshold: 80 },
} as const;

describe("a whole fleet", () => {
  itFinds(checkPredictiveFleet, [
    {
      mistake: "a gap between steps",
      args: { ...fleet, stepScaling: [step] },
      path: "stepScaling[0].steps[1].lowerBound",
      says: ["20"],
    },
    {
      mistake: "bounds that are upside down once, and not by a rule again",
      args: { ...fleet, capacity: { minCapacity: 13, maxCapacity: 12 } },
      path: "capacity.minCapacity",
      says: ["got 13"],
    },
  ]);

  itAccepts(checkPredictiveFleet, {
    ...fleets,
    "a forecast with its partner": fleet,
    "values that only the deployment knows": {
      ...fleet,
      launch: { ...fleet.launch!, imageId: Promise.resolve("ami-1") },
      subnetIds: Promise.resolve(["subnet-1"]),
      targetGroupArns: Promise.resolve(["arn"]),
      loadBalancerArn: Promise.resolve("arn"),
      targetTracking: [{ metric: "AlbRequestCountPerTarget", target: 600 }],
      rollout: { blueGreen: { standbyCapacity: 1 } },
      tags: { team: Promise.resolve("ranking") },
    },
  });
});
