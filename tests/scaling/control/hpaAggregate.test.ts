import assert from "node:assert/strict";
import { chooseOptions, chooseSpec } from "../../oracle/hpa/generateSpec";
import { Choices } from "../../oracle/hpa/random";
import {
  applyHpaDefaults,
  Hpa,
  HpaAggregate,
  HpaControllerOptions,
  HpaMetric,
  HpaReading,
  MetricSamples,
  PodView,
} from "../../../scaling/control/hpa";

const SCENARIOS = 200;
const SYNCS = 60;

/** Seconds ago at which pods that just became ready did so, and over which they are measured. */
const FRESH = { since: 5, window: 10 };

function fill(
  choose: Choices,
  aggregate: HpaAggregate,
  metrics: readonly HpaMetric[],
  options: HpaControllerOptions,
): void {
  aggregate.ready = choose.between(0, 12);
  const leavesOut = options.cpuInitializationSeconds > FRESH.since;
  aggregate.fresh = leavesOut ? choose.of([0, 0, 0, 1, 5]) : 0;
  aggregate.starting = choose.of([0, 0, 0, 1, 4]);
  aggregate.pending = choose.of([0, 0, 0, 1, 4]);
  aggregate.missing = choose.of([0, 0, 0, 1, 3]);
  metrics.forEach(({ target }, index) => {
    const request = choose.of([100, 1000, 2 ** 45]);
    const level = choose.of([0, 0.5, 0.9, 1, 1.1, 1.3, 3]);
    const aim =
      target.type === "Utilization"
        ? (request * target.averageUtilization) / 100
        : Number(target.type === "Value" ? target.valueMilli : target.averageValueMilli);
    aggregate.request[index] = request;
    aggregate.usage[index] = Math.min(Math.round(aim * level), Number.MAX_SAFE_INTEGER);
    aggregate.startingUsage[index] = choose.of([0, 7, 1000]);
    aggregate.failed[index] = choose.chance(0.03) ? 1 : 0;
  });
}

/** The same as lists of pods: groups of pods that are alike, or each pod for itself. */
function readingOf(
  nowSeconds: number,
  aggregate: HpaAggregate,
  metrics: readonly HpaMetric[],
  alone: boolean,
): HpaReading {
  const { ready, fresh, starting, pending, missing } = aggregate;
  const long = { phase: "Running", ready: true, startedAtSeconds: -9000 } as const;
  const since = nowSeconds - FRESH.since;
  const young = {
    phase: "Running",
    startedAtSeconds: since,
    readyChangedAtSeconds: since,
  } as const;
  const groups: readonly PodView[] = [
    { ...long, count: ready },
    { ...young, ready: true, count: fresh },
    { ...young, ready: false, count: starting },
    { phase: "Pending", count: pending },
    { ...long, count: missing },
  ];
  const spread = <T>(items: readonly T[]): T[] =>
    alone ? groups.flatMap(({ count }, index) => Array<T>(count!).fill(items[index]!)) : [...items];
  const samples = metrics.map(({ type }, index): MetricSamples => {
    if (aggregate.failed[index] === 1) return { error: "down" };
    const usage = aggregate.usage[index]!;
    if (type === "Object" || type === "External") return { values: [usage] };
    const request = aggregate.request[index]!;
    return {
      usage: spread([usage, usage, aggregate.startingUsage[index], undefined, undefined]),
      requests: spread([request, request, request, request, request]),
      windowSeconds: spread([0, FRESH.window, FRESH.window, 0, 0]),
    };
  });
  const pods = spread(groups.map((group) => (alone ? { ...group, count: 1 } : group)));
  return { pods, metrics: samples };
}

describe("the HPA controller on counts of pods", () => {
  it("decides, and explains, as on the list of the same pods, one by one or in groups", () => {
    for (let seed = 0; seed < SCENARIOS; seed++) {
      const choose = new Choices(seed);
      const options = chooseOptions(choose);
      const spec = chooseSpec(choose, options);
      const { metrics, maxReplicas } = applyHpaDefaults(spec);
      const hpas = [1, 2, 3].map(() => new Hpa(spec, options));
      const aggregate = new HpaAggregate(metrics.length);
      let current = choose.between(1, maxReplicas);
      for (let sync = 1; sync <= SYNCS; sync++) {
        if (choose.chance(0.6) || sync === 1) fill(choose, aggregate, metrics, options);
        const nowSeconds = sync * options.syncSeconds;
        const status = choose.chance(0.9) ? current : choose.between(0, 9);
        const desired = hpas[0]!.step(nowSeconds, aggregate, current, status);
        for (const [index, hpa] of hpas.slice(1).entries()) {
          const reading = readingOf(nowSeconds, aggregate, metrics, index === 0);
          const decision = hpa.sync(nowSeconds, reading, current, status);
          assert.deepEqual(hpas[0]!.decision(), decision, `seed ${seed}, sync ${sync}`);
        }
        current = choose.chance(0.02) ? choose.between(0, maxReplicas + 2) : desired;
      }
    }
  });
});
