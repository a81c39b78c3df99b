import { defineRule, Outcome, RuleSettings, undecided, violation } from "../../check/rule";
import type { ScalingModel } from "../../link/scalingModel";
import { Field, isAbsent, isKnown, known, knownTo, notKnown, withDefault } from "../../model/field";
import { ScalingPolicy } from "../../model/fragments";
import { HorizontalScaler, ScaledObject } from "../../model/kubernetes";
import { startKnobs, startOf } from "./_starts";
import { bad, good, unknown } from "./_timeConstantsExamples";

export default defineRule({
  id: "cross-time-constants-ordered",
  area: "cross",
  title: "Waits of a scaler fit each other and the time that a start takes",
  severity: "medium",
  level: "advisory",
  rationale:
    "A scaler that gives up capacity sooner than it could start again pays for starts that never serve, and one that is slower " +
    "up than down keeps requests waiting. A cooldown shorter than the period of its metric acts twice on one datapoint.",
  fix: "Make waits before less capacity at least as long as a start and as waits before more, and cooldowns as long as the period.",
  whenNotToUse:
    "Where a simulation or a load test of the service has shown that other waits are better.",
  sources: [
    {
      title: "HorizontalPodAutoscaler, stabilization windows",
      url: "https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/#stabilization-window",
    },
    {
      title: "KEDA, pollingInterval and cooldownPeriod",
      url: "https://keda.sh/docs/latest/reference/scaledobject-spec/#cooldownperiod",
    },
    {
      title: "Startup probes",
      url: "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#define-startup-probes",
    },
    {
      title: "Step scaling, cooldown period",
      url: "https://docs.aws.amazon.com/autoscaling/application/userguide/step-scaling-policy-overview.html#step-scaling-cooldown",
    },
  ],
  on: ["horizontalPodAutoscaler", "scaledObject", "policy"],
  knobs: startKnobs,
  examples: { good, bad, unknown },
  checkInStack: (subject, model, settings) =>
    subject.kind === "policy"
      ? coolsTooShort(subject, model)
      : [...slowerUp(subject), ...sleeps(subject), ...withStart(subject, model, settings)],
});

/** A wait as it is declared, and as it holds where it is left out. */
interface Wait {
  readonly declared: Field<number>;
  readonly holds: Field<number>;
}

function waitOf(declared: Field<number>, assumed: number, isPatch = false): Wait {
  const isOpen = isPatch && declared.state === "absent";
  return { declared, holds: isOpen ? notKnown(declared.path) : withDefault(declared, assumed) };
}

function windows({ behavior, isPatch }: HorizontalScaler) {
  const { scaleUp, scaleDown } = behavior;
  return {
    up: waitOf(scaleUp.stabilizationWindowSeconds, 0, isPatch),
    down: waitOf(scaleDown.stabilizationWindowSeconds, 300, isPatch),
  };
}

function cooldownOf({ cooldownPeriodSeconds }: ScaledObject): Wait {
  return waitOf(cooldownPeriodSeconds, 300);
}

function tooShort({ declared, holds }: Wait, allowed: string): Outcome {
  const assumed = isKnown(holds) ? `not set, which means ${holds.value}` : undefined;
  return violation(declared, allowed, undefined, isAbsent(declared) ? assumed : undefined);
}

function slowerUp(scaler: HorizontalScaler): Outcome[] {
  const { up, down } = windows(scaler);
  if (!isKnown(up.holds) || !isKnown(down.holds) || up.holds.value <= down.holds.value) return [];
  const than = down.holds.secret ? "" : `, ${down.holds.value} s`;
  return [violation(up.declared, `at most the window of scaleDown${than}`)];
}

/** A ScaledObject that wakes from zero looks at least once before it falls asleep again. */
function sleeps(scaler: HorizontalScaler): Outcome[] {
  if (scaler.kind !== "scaledObject" || !sleepsAtAll(scaler)) return [];
  const polling = withDefault(scaler.pollingIntervalSeconds, 30);
  const cooldown = cooldownOf(scaler);
  if (!isKnown(polling) || !knownTo(cooldown.holds, (seconds) => seconds < polling.value))
    return [];
  const least = polling.secret ? "" : `, ${polling.value} s`;
  return [tooShort(cooldown, `at least pollingInterval${least}`)];
}

function sleepsAtAll({ minReplicaCount, idleReplicaCount, isPatch }: ScaledObject): boolean {
  if (isPatch) return false;
  const isZero = (count: number) => count === 0;
  return knownTo(withDefault(minReplicaCount, 0), isZero) || knownTo(idleReplicaCount, isZero);
}

/** What is waited before less capacity, against the start that brings it back. */
function withStart(
  scaler: HorizontalScaler,
  model: ScalingModel,
  settings: RuleSettings,
): Outcome[] {
  const link = model.kubernetes.targetOf(scaler);
  if (link.state !== "linked" || link.to.kind !== "workload") return [];
  const start = startOf(link.to, settings);
  const waits = [windows(scaler).down];
  if (scaler.kind === "scaledObject" && sleepsAtAll(scaler)) waits.push(cooldownOf(scaler));
  return waits.flatMap((wait) => shorterThan(wait, start));
}

function shorterThan(wait: Wait, start: Field<number>): Outcome[] {
  const { holds } = wait;
  if (!isKnown(holds)) return [];
  if (!isKnown(start))
    return [undecided(holds.path, "how long its pods take to start is not known")];
  if (holds.value >= start.value) return [];
  const least = start.secret ? "" : `, about ${start.value} s`;
  return [tooShort(wait, `at least what a pod takes to start${least}`)];
}

function coolsTooShort(policy: ScalingPolicy, model: ScalingModel): Outcome[] {
  const cooldown = policy.stepScaling?.cooldownSeconds;
  if (cooldown === undefined || !isKnown(cooldown)) return [];
  const periods = model.alarmsOf(policy).linked.map(({ periodSeconds }) => periodSeconds);
  const longest = periods
    .filter(isKnown)
    .reduce((most, each) => (each.value > most.value ? each : most), known(0, ""));
  if (cooldown.value >= longest.value) return [];
  const least = longest.secret ? "" : `, ${longest.value} s`;
  return [violation(cooldown, `at least the period of the alarm that triggers it${least}`)];
}
