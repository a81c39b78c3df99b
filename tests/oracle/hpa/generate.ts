import { HpaMetric } from "../../../scaling/control/hpa";
import { chooseOptions, chooseSpec } from "./generateSpec";
import { Choices } from "./random";
import { Digits, MetricSample, PodGroup, Scenario, Step } from "./scenario";

/** Of a single number: one more is still exact. */
const MOST = Number.MAX_SAFE_INTEGER - 1;

const CPU: HpaMetric = {
  type: "Resource",
  resource: "cpu",
  target: { type: "Utilization", averageUtilization: 80 },
};

/** So many scenarios of so many syncs; the same seed gives the same scenarios. */
export function generate(count: number, syncs: number, seed: number): readonly Scenario[] {
  return Array.from({ length: count }, (_, id) => generateOne(id, syncs, seed * 1_000_003 + id));
}

function generateOne(id: number, syncs: number, seed: number): Scenario {
  const choose = new Choices(seed);
  const options = chooseOptions(choose);
  const spec = chooseSpec(choose, options);
  const { minReplicas = 1, maxReplicas } = spec;
  const replicas = choose.chance(0.9)
    ? choose.between(Math.max(minReplicas, 1), Math.max(maxReplicas, 1))
    : choose.of([0, 1, maxReplicas + 3, 2 * maxReplicas]);
  const world = new World(choose, spec.metrics ?? [CPU], options, maxReplicas);
  const steps = Array.from({ length: syncs }, (_, index) => {
    const now = (index + 1) * options.syncSeconds;
    return index > 0 && choose.chance(world.calm) ? null : world.next(now);
  });
  return { id, spec, options, replicas, steps };
}

interface Timing {
  readonly cpuInitializationSeconds: number;
  readonly initialReadinessDelaySeconds: number;
  readonly syncSeconds: number;
}

/** The pods and metrics of one scenario as they change from sync to sync. */
class World {
  /** How often nothing changes between two syncs. */
  readonly calm: number;
  private readonly pods: number;
  private readonly requests: readonly number[];
  private readonly trouble: number;
  private readonly even: boolean;
  /** A load that rises and falls: its turns, in syncs; 0: no such load. */
  private readonly period: number;
  private readonly peak: number;
  private groups: PodGroup[] = [];
  private level: number;

  constructor(
    private readonly choose: Choices,
    private readonly metrics: readonly HpaMetric[],
    private readonly timing: Timing,
    private readonly maxReplicas: number,
  ) {
    this.calm = choose.of([0.3, 0.6, 0.85]);
    this.pods = maxReplicas <= 40 && choose.chance(0.8) ? -1 : choose.of([1, 2, 5, 9, 25]);
    this.requests = metrics.map((metric) => this.chooseRequest(metric));
    this.trouble = choose.of([0, 0.02, 0.15, 0.4]);
    this.period = choose.of([0, 0, 6, 15, 40, 90]);
    this.peak = this.maxReplicas * choose.of([0.5, 1, 1.3]);
    this.even = choose.chance(this.period > 0 && this.pods < 0 ? 0.95 : 0.3);
    this.level = choose.of([0.5, 1, 2]);
  }

  next(now: number): Step {
    const { choose, trouble } = this;
    this.level = this.period > 0 ? this.wave(now) : this.nextLevel();
    this.changeGroups(now);
    const replicas = choose.of([0, 1, 2, 7, 30, 10_000]);
    return {
      g: this.groups,
      m: this.metrics.map((metric, index) => this.sample(metric, index)),
      ...(choose.chance(trouble / 2) ? { st: choose.between(0, 12) } : {}),
      ...(choose.chance(trouble / 8) ? { set: replicas } : {}),
    };
  }

  /** As much as brings each pod, or (where the pods follow) all of them together, to the demand. */
  private wave(now: number): number {
    const { choose, period, peak, pods, timing } = this;
    const turn = (now / timing.syncSeconds / period) % 2;
    const jitter = choose.of([0.8, 0.9, 1, 1, 1, 1.1, 1.2]);
    return (Math.abs(turn - 1) * peak * jitter) / Math.max(pods, 1);
  }

  /** Usage divided by target: wandering, jumping, or exactly at an end of a tolerance. */
  private nextLevel(): number {
    const { choose, level } = this;
    const kind = choose.unit();
    if (kind < 0.25) return choose.of([0.8, 0.85, 0.9, 0.95, 1, 1.05, 1.1, 1.15, 1.2, 1.5]);
    if (kind < 0.35) return choose.of([0, 0.01, 0.3, 3, 10, 60]);
    if (kind < 0.55) return choose.unit() * 2.5;
    return Math.max(0.02, level * (0.8 + choose.unit() * 0.45));
  }

  /** Keeps the groups that are there for a while, lets some change, and adds some. */
  private changeGroups(now: number): void {
    const { choose, trouble, pods } = this;
    if (this.groups.length === 0 || choose.chance(trouble)) {
      const others = Array.from({ length: choose.of([0, 0, 1, 2, 3]) }, () => this.group(now));
      const main = { ...this.group(now), n: pods };
      this.groups = choose.chance(trouble) ? others : [this.settled(main, now), ...others];
    } else if (choose.chance(0.1 + trouble)) {
      this.groups = this.groups.slice(0, 1 + choose.between(0, 2));
      this.groups.push(this.group(now));
    }
    this.groups = this.groups.map((group) => this.measure(group, now));
  }

  private settled(group: PodGroup, now: number): PodGroup {
    if (this.choose.chance(this.trouble)) return group;
    return { ...group, p: "R", r: "True", d: false, s: now - 4000, c: now - 3900 };
  }

  /** A few pods of any age and state; ages often lie exactly at a limit of the controller. */
  private group(now: number): PodGroup {
    const { choose, timing } = this;
    const init = timing.cpuInitializationSeconds;
    const delay = timing.initialReadinessDelaySeconds;
    const age = choose.of([0, 1, delay, init - 1, init, init + 1, init - timing.syncSeconds, 5000]);
    const started = now - choose.of([age, age, choose.between(0, 2 * init)]);
    const changed = choose.of([
      started + delay,
      started + delay + 1,
      started + delay - 1,
      now - 60,
    ]);
    const state = {
      p: choose.of(["R", "R", "R", "R", "P", "P", "F", "S", "U"] as const),
      ...(choose.chance(0.9)
        ? { r: choose.of(["True", "True", "False", "Unknown"] as const) }
        : {}),
      ...(choose.chance(0.12) ? { d: true } : {}),
      ...(choose.chance(0.93) ? { s: started } : {}),
      ...(choose.chance(0.93) ? { c: Math.max(changed, started) } : {}),
    };
    return { n: choose.of([1, 1, 2, 3, 6]), ...state, u: [], q: [], t: now, w: 0 };
  }

  private measure(group: PodGroup, now: number): PodGroup {
    const { choose, trouble } = this;
    const w = choose.of([0, 15, 30, 30]);
    const since = group.c === undefined ? now : group.c + w;
    const t = choose.chance(0.7) ? now - choose.between(0, 15) : since - choose.of([0, 0, 1]);
    return {
      ...group,
      u: this.metrics.map((metric, index) =>
        choose.chance(trouble / 3) ? null : this.usage(metric, index),
      ),
      q: this.requests.map((request) => (choose.chance(trouble / 20) ? null : request)),
      t,
      w,
    };
  }

  private usage(metric: HpaMetric, index: number): Digits | "=" {
    const { choose, even } = this;
    if (even) return "=";
    const factor = choose.chance(0.6) ? this.level : this.level * (0.5 + choose.unit());
    const exact = Math.min(Math.round(this.atTarget(metric, index) * factor), MOST);
    const usage = exact + choose.of([0, 0, 0, 1, -1]);
    return metric.type === "Pods" && choose.chance(0.02) ? -usage : Math.max(usage, 0);
  }

  /** The usage of a pod that is exactly at the target. */
  private atTarget({ target }: HpaMetric, index: number): number {
    if (target.type === "AverageValue") return Number(target.averageValueMilli);
    if (target.type === "Value") return Number(target.valueMilli);
    return Math.floor((this.requests[index]! * target.averageUtilization) / 100);
  }

  private chooseRequest(metric: HpaMetric): number {
    const { choose } = this;
    if (!("resource" in metric)) return 0;
    if (metric.resource !== "memory") return choose.of([1, 10, 100, 250, 333, 1000, 7000]);
    return choose.of([64, 1 << 20, 1 << 30, 2 ** 38]) * 1000 * choose.of([1, 1, 8]);
  }

  private sample(metric: HpaMetric, index: number): MetricSample {
    const { choose, trouble } = this;
    if (choose.chance(trouble / 3)) return { e: true };
    const times = this.period > 0 ? 1 : choose.of([1, 1, 3, 8]);
    const load = this.atTarget(metric, index) * this.level * times * this.shared(metric);
    const usual = Math.min(Math.round(load), MOST);
    if (metric.type === "Object") return { v: [this.single(usual)] };
    if (metric.type === "External") return { v: this.series(usual) };
    const stray = choose.chance(trouble / 4)
      ? { x: [usual, 1, 0].slice(choose.between(0, 2)) }
      : {};
    return this.even ? { l: usual, ...stray } : stray;
  }

  /** The level is of one pod: what concerns all of them is so many times as much. */
  private shared({ target }: HpaMetric): number {
    if (this.period === 0) return 1;
    if (target.type === "Value") return this.pods < 0 ? 3 / this.maxReplicas : 1;
    return Math.max(this.pods, 1);
  }

  private single(usual: number): Digits {
    const kind = this.choose.unit();
    if (kind < 0.03) return -usual;
    return kind < 0.05 ? "8000000000000000001" : usual;
  }

  private series(usual: number): readonly Digits[] {
    const { choose } = this;
    const kind = choose.unit();
    if (kind < 0.03) return [];
    if (kind < 0.05) return ["9223372036854775807", 5];
    if (kind < 0.07) return ["9007199254740993", "4611686018427387904"];
    if (kind < 0.09) return [-usual];
    if (kind < 0.3) return [usual, -Math.floor(usual / 2), Math.floor(usual / 2)];
    return [usual];
  }
}
