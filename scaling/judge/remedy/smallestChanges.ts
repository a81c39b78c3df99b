import { ScalerSpec } from "../../control/spec";
import { ObjectiveConcern } from "../objectives";
import { dialsOf } from "./dials";
import { Dial, Knob, knobOf } from "./knob";
import { Evaluate, Search } from "./search";
import { Change } from "../verdict";

export interface ChangeOptions {
  /** What the broken objectives are about: it says which way to turn what. Default: service. */
  readonly concerns?: readonly ObjectiveConcern[];
  /** Most instances that the loads need at one time; bounds are raised to at most twice that. */
  readonly neededInstances: number;
  /** Instance-hours a day as declared. */
  readonly instanceHoursPerDay: number;
  /** Most simulations. Default: 60. */
  readonly maxEvaluations?: number;
}

/** Costs that differ by less than this share of the whole count as the same. */
const equalCostShare = 0.01;

/**
 * Single changes of a declared scaling under which everything holds, the best first: that with the
 * least extra instance-hours, among equals the one that changes its number by the smallest share, then
 * bounds before schedules, targets and waits. Each is as small as bisection finds it, and was itself
 * evaluated. If no single change holds, pairs with the upper bound are tried. Empty if nothing holds.
 */
export function smallestChanges(
  spec: ScalerSpec,
  evaluate: Evaluate,
  options: ChangeOptions,
): readonly Change[] {
  const { concerns = ["service"], maxEvaluations = 60 } = options;
  const search = new Search(evaluate, maxEvaluations);
  const knobs = knobsOf(spec, concerns, options);
  const singles = knobs.flatMap((knob, index) => {
    const found = search.nearest(knob, search.left / (knobs.length - index));
    return found === undefined ? [] : [changeOf(knob, found, options)];
  });
  const found = singles.length > 0 ? singles : pairs(knobs, spec, search, options);
  return [...found].sort(
    (a, b) => costStep(a, options) - costStep(b, options) || relativeSize(a) - relativeSize(b),
  );
}

function knobsOf(
  spec: ScalerSpec,
  concerns: readonly ObjectiveConcern[],
  options: ChangeOptions,
): readonly Knob[] {
  const dials = dialsOf(spec, mostInstances(options));
  const knobs = concerns.flatMap((concern) =>
    dials.flatMap((dial) => {
      const way = wayOf(dial, concern);
      return way === undefined ? [] : [knobOf(dial, way)];
    }),
  );
  return knobs.filter(({ values }) => values.length > 0);
}

function mostInstances({ neededInstances }: ChangeOptions): number {
  return Math.min(10_000, Math.ceil(2 * neededInstances));
}

function wayOf(dial: Dial, concern: ObjectiveConcern): "rising" | "falling" | undefined {
  switch (concern) {
    case "service":
      return dial.helpsService;
    case "calm":
      return dial.calms;
    case "cost":
      return dial.helpsService === "rising" ? "falling" : "rising";
  }
}

/** A higher maximum together with one other change, each as small as the other one allows. */
function pairs(
  knobs: readonly Knob[],
  spec: ScalerSpec,
  search: Search,
  options: ChangeOptions,
): readonly Change[] {
  const isMaximum = ({ path }: Knob) => /^max(Capacity|Size|Replicas|ReplicaCount)$/.test(path);
  const maximum = knobs.find((knob) => isMaximum(knob) && knob.values[0]! > knob.from);
  if (maximum === undefined) return [];
  const raised = maximum.set(maximum.values[maximum.values.length - 1]!);
  const others = knobsOf(raised, ["service"], options).filter(
    ({ path }) => !path.startsWith("max") && !/schedules|[cC]ooldown|Window/.test(path),
  );
  return others.flatMap((knob, index) => {
    const found = search.nearest(knob, search.left / (others.length - index) / 2);
    if (found === undefined) return [];
    const both = { ...maximum, set: (value: number) => withBoth(knob, found.value, value) };
    const least = search.nearest(both, search.left / (others.length - index));
    if (least === undefined) return [];
    const { path, from } = knob;
    return [{ ...changeOf(maximum, least, options), and: { path, from, to: found.value } }];
  });

  function withBoth(other: Knob, otherValue: number, maximumValue: number): ScalerSpec {
    const lowered = dialsOf(spec, mostInstances(options)).find(
      ({ path }) => path === maximum!.path,
    )!;
    const dial = dialsOf(lowered.set(maximumValue), mostInstances(options));
    return dial.find(({ path }) => path === other.path)!.set(otherValue);
  }
}

function changeOf(
  { path, from }: Knob,
  found: { readonly value: number; readonly instanceHoursPerDay: number },
  { instanceHoursPerDay: now }: ChangeOptions,
): Change {
  return { path, from, to: found.value, instanceHoursPerDay: found.instanceHoursPerDay - now };
}

function costStep({ instanceHoursPerDay: extra }: Change, options: ChangeOptions): number {
  return Math.round(extra / (equalCostShare * Math.max(options.instanceHoursPerDay, 1)));
}

function relativeSize({ from, to }: Change): number {
  return Math.abs(to - from) / Math.max(1, Math.abs(from));
}
