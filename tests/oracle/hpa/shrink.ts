import { hpaControllerDefaults, HpaBehavior, HpaScalingRules } from "../../../scaling/control/hpa";
import { Scenario, Step } from "./scenario";

/** Of each candidate, at which sync the controllers differ; undefined: they agree. */
export type FirstDifferences = (
  candidates: readonly Scenario[],
) => Promise<readonly (number | undefined)[]>;

const MOST_ROUNDS = 100;
const AT_ONCE = 80;

/**
 * Makes a scenario on which the controllers differ as small as it goes: cut after the difference, then
 * halved, with steps, pods, metrics, policies and settings taken away as long as they still differ.
 */
export async function shrink(scenario: Scenario, differ: FirstDifferences): Promise<Scenario> {
  let smallest = scenario;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const smaller = await firstOf(round === 0 ? [scenario] : smallerThan(smallest), differ);
    if (smaller === undefined) return smallest;
    smallest = smaller;
  }
  return smallest;
}

/** The first candidate on which they differ, cut after the difference. */
async function firstOf(
  candidates: readonly Scenario[],
  differ: FirstDifferences,
): Promise<Scenario | undefined> {
  for (let from = 0; from < candidates.length; from += AT_ONCE) {
    const some = candidates.slice(from, from + AT_ONCE);
    const syncs = await differ(some);
    const found = some.findIndex((_, index) => syncs[index] !== undefined);
    const next = some[found];
    if (next !== undefined) return { ...next, steps: next.steps.slice(0, syncs[found]! + 1) };
  }
  return undefined;
}

/** Simpler scenarios, the much simpler ones first. */
function smallerThan(scenario: Scenario): readonly Scenario[] {
  const { spec, options, steps } = scenario;
  const sizes = [Math.floor(steps.length / 2), Math.floor(steps.length / 4), 8, 4, 2, 1];
  return [
    ...behaviorsSmallerThan(spec.behavior).map((behavior) => ({
      ...scenario,
      spec: { ...spec, behavior },
    })),
    ...sizes.flatMap((size) => withoutSteps(scenario, size)),
    ...(spec.metrics ?? []).flatMap((_, index) => withoutMetric(scenario, index)),
    ...plainerSteps(scenario),
    ...(options === hpaControllerDefaults ? [] : [{ ...scenario, options: hpaControllerDefaults }]),
  ];
}

/** Without a run of steps, or with nothing changing during them. */
function withoutSteps(scenario: Scenario, size: number): readonly Scenario[] {
  const { steps } = scenario;
  if (size === 0 || size >= steps.length) return [];
  const starts = Array.from({ length: Math.ceil(steps.length / size) }, (_, run) => run * size);
  const without = starts.map((start) => {
    const rest = [...steps.slice(0, start), ...steps.slice(start + size)];
    const first = rest[0] ?? steps.find((step) => step !== null) ?? null;
    return { ...scenario, steps: [first, ...rest.slice(1)] };
  });
  const still = starts.map((start) => ({
    ...scenario,
    steps: steps.map((step, at) => (at > 0 && at >= start && at < start + size ? null : step)),
  }));
  const changed = still.filter((candidate) => count(candidate.steps) < count(steps));
  return [...without, ...changed];
}

function count(steps: readonly (Step | null)[]): number {
  return steps.filter((step) => step !== null).length;
}

function withoutMetric(scenario: Scenario, index: number): readonly Scenario[] {
  const { spec, steps } = scenario;
  if ((spec.metrics?.length ?? 0) < 2) return [];
  // Object, External and Pods metrics are named by their index.
  const metrics = omit(spec.metrics!, index).map((metric, at) =>
    "metric" in metric ? { ...metric, metric: `metric-${at}` } : metric,
  );
  const g = (step: Step) =>
    step.g.map((group) => ({ ...group, u: omit(group.u, index), q: omit(group.q, index) }));
  const rest = steps.map((step) => step && { ...step, g: g(step), m: omit(step.m, index) });
  return [{ ...scenario, spec: { ...spec, metrics }, steps: rest }];
}

/** With fewer groups of pods, of one pod each, and without what somebody set. */
function plainerSteps(scenario: Scenario): readonly Scenario[] {
  const { steps } = scenario;
  return steps.flatMap((step, at) => {
    if (step === null) return [];
    const { g, m, st, set } = step;
    const plainer: Step[] = [
      ...g.map((_, index) => ({ ...step, g: omit(g, index) })),
      ...(st === undefined ? [] : [{ g, m, set }]),
      ...(set === undefined ? [] : [{ g, m, st }]),
      ...(g.some(({ n }) => n > 1) ? [{ ...step, g: g.map((group) => ({ ...group, n: 1 })) }] : []),
    ];
    return plainer.map((other) => ({
      ...scenario,
      steps: steps.map((old, index) => (index === at ? other : old)),
    }));
  });
}

function behaviorsSmallerThan(
  behavior: HpaBehavior | undefined,
): readonly (HpaBehavior | undefined)[] {
  if (behavior === undefined) return [];
  const { scaleUp, scaleDown } = behavior;
  return [
    undefined,
    ...(scaleUp ? [{ scaleDown }] : []),
    ...(scaleDown ? [{ scaleUp }] : []),
    ...rulesSmallerThan(scaleUp).map((rules) => ({ scaleUp: rules, scaleDown })),
    ...rulesSmallerThan(scaleDown).map((rules) => ({ scaleUp, scaleDown: rules })),
  ];
}

function rulesSmallerThan(rules: HpaScalingRules | undefined): readonly HpaScalingRules[] {
  if (rules === undefined) return [];
  const fields = Object.keys(rules) as (keyof HpaScalingRules)[];
  const given = fields.filter((field) => rules[field] !== undefined);
  const { policies = [] } = rules;
  return [
    ...given.map((field) => ({ ...rules, [field]: undefined })),
    ...(policies.length > 1
      ? policies.map((_, index) => ({ ...rules, policies: omit(policies, index) }))
      : []),
  ];
}

function omit<T>(items: readonly T[], index: number): readonly T[] {
  return items.filter((_, at) => at !== index);
}
