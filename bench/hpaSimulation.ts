import { Hpa, HpaAggregate, HpaReading } from "../scaling/control/hpa";

/** Some syncs of an HPA, and what they cost the processor. */
export interface HpaCost {
  readonly syncs: number;
  /** Of processor time, in all threads. */
  readonly seconds: number;
  /** Sum of the replicas after all syncs: equal, if both ran the same scenario to the same end. */
  readonly sum: number;
}

/** What our own controller costs. */
export interface HpaSimulationCosts {
  /** From lists of pods. */
  readonly lists: HpaCost;
  /** As a simulation calls it: from counts of pods. */
  readonly counts: HpaCost;
  /** As `counts`, over the first syncs: must have the sum of the real controller. */
  readonly check: HpaCost;
}

const DAY_SYNCS = 5760;
const REQUEST = 1000;
const SYNC_SECONDS = 15;

function measure(checkedSyncs: number): HpaSimulationCosts {
  const check = costOf(onCounts, checkedSyncs);
  costOf(onCounts, 200 * DAY_SYNCS);
  const counts = costOf(onCounts, 2000 * DAY_SYNCS);
  const lists = costOf(onLists, 50 * DAY_SYNCS);
  return { lists, counts, check };
}

function costOf(run: (syncs: number) => number, syncs: number): HpaCost {
  const before = process.cpuUsage();
  const sum = run(syncs);
  const { user, system } = process.cpuUsage(before);
  return { syncs, seconds: (user + system) / 1e6, sum };
}

/** Rises and falls once a day, as in the driver. */
const loads = Int32Array.from({ length: DAY_SYNCS }, (_, index) => {
  const half = DAY_SYNCS / 2;
  const at = index >= half ? DAY_SYNCS - index : index;
  return 5000 + Math.trunc((50_000 * at) / half);
});

function newHpa(): Hpa {
  const target = { type: "Utilization", averageUtilization: 60 } as const;
  const cpu = { type: "Resource", resource: "cpu", target } as const;
  return new Hpa({ minReplicas: 2, maxReplicas: 200, metrics: [cpu], behavior: {} });
}

function onCounts(syncs: number): number {
  const hpa = newHpa();
  const aggregate = new HpaAggregate(1);
  aggregate.request[0] = REQUEST;
  let [current, sum] = [10, 0];
  for (let index = 0; index < syncs; index++) {
    aggregate.ready = current;
    aggregate.usage[0] = Math.trunc(loads[index % DAY_SYNCS]! / current);
    current = hpa.step((index + 1) * SYNC_SECONDS, aggregate, current, current);
    sum += current;
  }
  return sum;
}

function onLists(syncs: number): number {
  const hpa = newHpa();
  let [current, sum] = [10, 0];
  for (let index = 0; index < syncs; index++) {
    const reading = readingOf(current, Math.trunc(loads[index % DAY_SYNCS]! / current));
    current = hpa.sync((index + 1) * SYNC_SECONDS, reading, current).desired;
    sum += current;
  }
  return sum;
}

function readingOf(replicas: number, usage: number): HpaReading {
  const pod = { phase: "Running", ready: true, startedAtSeconds: -4000 } as const;
  const each = <T>(value: T): T[] => Array<T>(replicas).fill(value);
  return { pods: each(pod), metrics: [{ usage: each(usage), requests: each(REQUEST) }] };
}

console.log(JSON.stringify(measure(Number(process.argv[2]))));
