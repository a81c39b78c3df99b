import {
  Ec2AutoScalingSpec,
  Ec2TargetTrackingSpec,
  GroupDeploymentSpec,
} from "../../../scaling/control/spec";
import { Load } from "../../../scaling/load";
import { Scenario } from "../../../scaling/simulate/scenario";
import { Step } from "../../../scaling/simulate/step";
import { fault, scenarioOf, stepsOf } from "./worlds";

/** Tracks 50 % of the CPU of instances that serve 20 requests a second. */
export const cpu: Ec2TargetTrackingSpec = {
  name: "cpu",
  source: { name: "CPUUtilization", metric: "utilization", factor: 100, statistic: "Average" },
  targetValue: 50,
  disableScaleIn: false,
  alarm: {
    periodSeconds: 60,
    scaleOutDatapoints: 3,
    scaleInDatapoints: 15,
    scaleInThresholdFraction: 0.7,
    metricDelaySeconds: 60,
  },
};

/** Two to twenty instances. */
export function groupOf(change: Partial<Ec2AutoScalingSpec> = {}): Ec2AutoScalingSpec {
  return {
    kind: "Ec2AutoScaling",
    minCapacity: 2,
    maxCapacity: 20,
    defaultWarmupSeconds: 300,
    defaultCooldownSeconds: 300,
    targetTracking: [cpu],
    stepScaling: [],
    simpleScaling: [],
    schedules: [],
    assumptions: {
      metricValue: "last",
      maxScaleInFraction: 1,
      oneUpdateAtATime: false,
      cooldownStarts: "decision",
    },
    ...change,
  };
}

/** Four instances, always. */
export const four = groupOf({ minCapacity: 4, maxCapacity: 4, targetTracking: [] });

export const steady: Load = { constant: { rps: 40 }, durationSeconds: 7200 };

/** A revision is deployed at that second and takes 300 s on an instance. */
export function deploying(
  deployment: GroupDeploymentSpec,
  scaler: Ec2AutoScalingSpec = four,
  load: Load = steady,
  change: Partial<Scenario> = {},
): readonly Step[] {
  const faults = [fault("deployment", 600, 300, 300)];
  return stepsOf(
    scenarioOf(load, {
      scaler: { ...scaler, deployment },
      initialCapacity: scaler.minCapacity,
      faults,
      ...change,
    }),
  );
}

/** What a step shows at a second. */
export function at(steps: readonly Step[], seconds: number): Step {
  return steps.find((step) => step.seconds === seconds)!;
}

/** Each value that a figure takes, without repetition. */
export function changesOf<T>(steps: readonly Step[], read: (step: Step) => T): readonly T[] {
  return steps.map(read).filter((value, index, all) => index === 0 || value !== all[index - 1]);
}
