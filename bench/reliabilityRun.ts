import { Reliability } from "../scaling/contract/generated/types";
import { judgeReliability, verdictOnly } from "../scaling/judge/reliability";
import { Subject } from "../scaling/judge/subject";
import { tracking } from "../tests/scaling/simulate/tracking";

/** What declared reliability adds to a preview: processor time of one component's simulation. */
export interface ReliabilityCost {
  readonly loads: number;
  readonly runs: number;
  /** In a process that has simulated nothing before, as the plugin's is. */
  readonly firstMilliseconds: number;
  /** Of another component in the same process. */
  readonly nextMilliseconds: number;
}

/** Five loads of a day each, in steps of 10 s, with start-up times drawn for five seeds. */
function costOfReliability(): ReliabilityCost {
  const first = timed();
  timed();
  return { loads: 5, runs: 25, firstMilliseconds: first, nextMilliseconds: timed() };
}

function timed(): number {
  const before = process.cpuUsage();
  const { verdict } = judgeReliability(reliability, subject, verdictOnly);
  const { user, system } = process.cpuUsage(before);
  if (!verdict.holds)
    throw new Error("the benchmark's loads must hold: a search would be timed too");
  return (user + system) / 1000;
}

const day = { durationSeconds: 86_400 };

const reliability: Reliability = {
  service: {
    requestsPerSecondPerInstance: 20,
    serviceTimeSeconds: 0.12,
    startup: { preset: "SageMakerCpu" },
  },
  loads: [
    { name: "steady", constant: { rps: 40 }, ...day },
    { name: "weekday", diurnal: { baseRps: 20, peakRps: 80 }, ...day },
    { name: "ramp", ramp: { fromRps: 20, toRps: 80, rampSeconds: 14_400 }, ...day },
    {
      name: "evening rush",
      spike: { baseRps: 20, peakRps: 80, rampSeconds: 3600, holdSeconds: 3600 },
      ...day,
    },
    {
      name: "restless",
      diurnal: { baseRps: 20, peakRps: 70 },
      noise: { relativeStandardDeviation: 0.05, correlationSeconds: 300 },
      ...day,
    },
  ],
  objectives: { maxOverloadSeconds: 600, maxQueueDelayP99Seconds: 5 },
};

const subject: Subject = {
  name: "",
  service: reliability.service,
  initialCapacity: 2,
  loadShare: 1,
  scaler: tracking,
};

console.log(JSON.stringify(costOfReliability()));
