import { MetricSource } from "../../control/spec";

/** What a metric that only its owner knows the meaning of stands for in the simulation. */
export const signals = ["requestsPerSecond", "concurrency", "backlog", "latency"] as const;

export type Signal = (typeof signals)[number];

/** Meanings of custom metrics by their names. */
export type Signals = Readonly<Record<string, Signal>>;

/** Asks whoever wrote the manifests what a metric stands for, where they can say so. */
export type AskMeaning = (name: string) => string;

export const askByFlag: AskMeaning = (name) =>
  `give --metric ${name}=SIGNAL, with one of ${signals.join(", ")}`;

/** The controller looks every so many seconds, and averages rates over as long. */
export const syncPeriodSeconds = 15;

/** The simulated metric behind a signal, of each pod or of all pods together. */
export function sourceOf(signal: Signal, perPod: boolean): MetricSource {
  switch (signal) {
    case "requestsPerSecond":
      return {
        metric: perPod ? "requestsPerInstance" : "requests",
        factor: 1 / syncPeriodSeconds,
        statistic: "Sum",
      };
    case "concurrency":
      return mean(perPod ? "concurrencyPerInstance" : "concurrency");
    case "backlog":
      return mean(perPod ? "backlogPerInstance" : "backlog");
    case "latency":
      return mean("latency");
  }
}

function mean(metric: MetricSource["metric"]): MetricSource {
  return { metric, factor: 1, statistic: "Average" };
}
