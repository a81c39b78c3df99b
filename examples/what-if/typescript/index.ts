import * as mlscale from "@mlscale/pulumi";

// What a load test of one instance showed: 2.5 requests a second, 0.4 seconds each.
const service = { requestsPerSecondPerInstance: 2.5, serviceTimeSeconds: 0.4 };
const rush = {
  name: "evening rush",
  spike: { baseRps: 1, peakRps: 9, rampSeconds: 3600, holdSeconds: 3600, fallSeconds: 3600 },
};
const objectives = { maxOverloadSeconds: 60, maxQueueDelayP95Seconds: 2 };

// Would three instances do?
const three = mlscale.simulateOutput({
  scaling: {
    minCapacity: 1,
    maxCapacity: 3,
    targetTracking: [{ metric: "InvocationsPerInstance", target: 75 }],
  },
  reliability: { service, loads: [rush], objectives },
});

// What would, at the lowest cost?
const recommended = mlscale.recommendScalingOutput({ service, loads: [rush], objectives });

// When to have how many, for a day as it was measured hour by hour?
const planned = mlscale.synthesizeScheduleOutput({
  load: {
    name: "yesterday",
    startTime: "2027-01-04T00:00:00+01:00",
    trace: {
      rps: [1, 1, 1, 1, 1, 1, 2, 3, 4, 4, 4, 4, 4, 4, 4, 4, 5, 7, 9, 9, 8, 5, 3, 2],
      stepSeconds: 3600,
    },
  },
  service,
  timezone: "Europe/Berlin",
});

export const holds = three.holds;
export const why = three.summary;
export const minCapacity = recommended.minCapacity;
export const maxCapacity = recommended.maxCapacity;
export const target = recommended.target;
export const schedules = planned.schedules;
