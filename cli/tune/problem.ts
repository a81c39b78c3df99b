import { Reliability } from "../../scaling/contract/generated/types";
import { Ec2TargetTrackingSpec, TargetTrackingSpec } from "../../scaling/control/spec";
import { playsOf } from "../../scaling/judge/plays";
import { Subject } from "../../scaling/judge/subject";
import {
  groupSpaceFor,
  spaceFor,
  TunedSpec,
  TunePoint,
  TuneProblem,
  TuneSpace,
} from "../../scaling/judge/tune";
import { Scenario } from "../../scaling/simulate/scenario";
import { ServiceModel } from "../../scaling/service/service";

/** A scaling to be tuned, and where its numbers may lie. */
export interface Tuning {
  readonly problem: TuneProblem;
  readonly space: TuneSpace;
  readonly declared: TunePoint;
}

/** A search plays one seed; others, and the last part of long loads, are held out. */
const searchSeeds = 1;
const otherSeeds = 2;

/** Loads of more steps than this in all are searched in steps of a minute. */
const coarseFrom = 50_000;

/** The service refuses shorter ones. */
const leastScaleInCooldown = 60;

export function tuningOf(
  scaler: TunedSpec,
  subject: Subject,
  reliability: Reliability,
  maxInstances: number | undefined,
): Tuning {
  const problem = problemOf(scaler, subject, reliability);
  const { service } = problem.scenarios[0]!;
  const declared = pointOf(scaler);
  const neededInstances = peakOf(problem.scenarios) / service.requestsPerSecondPerInstance;
  const limits = {
    neededInstances,
    leastInstances: Math.min(1, declared.minCapacity),
    mostInstances: maxInstances ?? Math.max(declared.maxCapacity, Math.ceil(2 * neededInstances)),
    fullTarget: fullTarget(scaler.targetTracking[0]!, service),
  };
  if (scaler.kind === "Ec2AutoScaling") return { problem, declared, space: groupSpaceFor(limits) };
  const space = spaceFor(limits);
  const scaleInCooldownSeconds = space.scaleInCooldownSeconds.filter(
    (seconds) => seconds >= leastScaleInCooldown,
  );
  return { problem, declared, space: { ...space, scaleInCooldownSeconds } };
}

function problemOf(scaler: TunedSpec, subject: Subject, reliability: Reliability): TuneProblem {
  const asked = { ...reliability, seeds: searchSeeds + otherSeeds };
  const fine = playsOf(asked, subject);
  const steps = fine.reduce((sum, { scenarios }) => sum + stepsOf(scenarios[0]!), 0);
  const plays = steps > coarseFrom ? playsOf({ ...asked, stepSeconds: 60 }, subject) : fine;
  const { pricePerInstanceHour } = subject.service;
  return {
    scaler,
    scenarios: plays.flatMap(({ scenarios }) => scenarios.slice(0, searchSeeds)),
    holdOut: plays.flatMap(({ scenarios }) => scenarios.slice(-otherSeeds)),
    objectives: reliability.objectives,
    ...(pricePerInstanceHour === undefined ? {} : { pricePerInstanceHour }),
  };
}

function stepsOf({ load }: Scenario): number {
  return load.requestsPerSecond.length;
}

/** What is declared now, as the search sees it; policies of groups have no cooldowns. */
function pointOf(scaler: TunedSpec): TunePoint {
  const { minCapacity, maxCapacity } = scaler;
  const cooling =
    scaler.kind === "ApplicationAutoScaling" ? scaler.targetTracking[0]! : withoutCooldowns;
  const { scaleOutCooldownSeconds, scaleInCooldownSeconds } = cooling;
  const target = scaler.targetTracking[0]!.targetValue;
  return { minCapacity, maxCapacity, target, scaleOutCooldownSeconds, scaleInCooldownSeconds };
}

const withoutCooldowns = { scaleOutCooldownSeconds: 0, scaleInCooldownSeconds: 0 };

/** The metric's value at an instance's full rate; where it has none, twice the declared target. */
function fullTarget(
  { source, targetValue, alarm }: TargetTrackingSpec | Ec2TargetTrackingSpec,
  service: ServiceModel,
): number {
  const { metric, factor, statistic } = source;
  const isSum = statistic === "Sum";
  switch (metric) {
    case "requestsPerInstance":
      return isSum
        ? factor * service.requestsPerSecondPerInstance * alarm.periodSeconds
        : 2 * targetValue;
    case "concurrencyPerInstance":
      return factor * service.concurrencyPerInstance;
    case "utilization":
      return factor;
    default:
      return 2 * targetValue;
  }
}

function peakOf(scenarios: readonly Scenario[]): number {
  let peak = 0;
  for (const { load } of scenarios) {
    for (const rate of load.requestsPerSecond) peak = Math.max(peak, rate);
  }
  return peak;
}
