import {
  ApplicationAutoScalingSpec,
  HpaScalerSpec,
  KedaScalerSpec,
  ScalerSpec,
} from "../../control/spec";
import { boundNamesOf } from "../boundNames";
import { boundDials, scheduleDials, withItem } from "./bounds";
import { scaleInWaitDial, scaleOutWaitDial, targetDial } from "./commonDials";
import { groupDials } from "./groupDials";
import { Dial } from "./knob";

/** What HPA takes for a scale-down window that is not given. */
const hpaScaleDownWindowSeconds = 300;

/**
 * The numbers of a declared scaling that a person may change, in the order in which equals are offered:
 * bounds, schedules, targets, waits.
 * @param mostInstances the most that an upper bound may be raised to.
 */
export function dialsOf(spec: ScalerSpec, mostInstances: number): readonly Dial[] {
  switch (spec.kind) {
    case "fixed":
      return [fixedDial(spec.capacity, mostInstances)];
    case "ApplicationAutoScaling":
      return applicationDials(spec, mostInstances);
    case "Ec2AutoScaling":
      return groupDials(spec, mostInstances);
    case "HorizontalPodAutoscaler":
      return hpaDials(spec, mostInstances);
    case "Keda":
      return kedaDials(spec, mostInstances);
  }
}

function fixedDial(capacity: number, mostInstances: number): Dial {
  return {
    path: "capacity",
    kind: "count",
    from: capacity,
    least: 0,
    most: Math.max(capacity, mostInstances),
    helpsService: "rising",
    set: (value) => ({ kind: "fixed", capacity: value }),
  };
}

function applicationDials(spec: ApplicationAutoScalingSpec, most: number): readonly Dial[] {
  const { targetTracking, stepScaling } = spec;
  const set = (change: Partial<ApplicationAutoScalingSpec>) => ({ ...spec, ...change });
  const tracking = (index: number, change: Partial<(typeof targetTracking)[number]>) =>
    set({ targetTracking: withItem(targetTracking, index, change) });
  const policies = targetTracking.map((policy, i) => ({
    ...policy,
    i,
    path: `targetTracking[${i}]`,
  }));
  return [
    ...boundDials(spec, boundNamesOf(spec.kind), most, set),
    ...scheduleDials(spec.schedules, spec, most, (schedules) => set({ schedules })),
    ...policies.map(({ i, path, targetValue }) =>
      targetDial(`${path}.target`, targetValue, (value) => tracking(i, { targetValue: value })),
    ),
    ...policies.map(({ i, path, scaleOutCooldownSeconds: from }) =>
      scaleOutWaitDial(`${path}.scaleOutCooldownSeconds`, from, (value) =>
        tracking(i, { scaleOutCooldownSeconds: value }),
      ),
    ),
    ...stepScaling.map(({ cooldownSeconds }, i) =>
      scaleOutWaitDial(`stepScaling[${i}].cooldownSeconds`, cooldownSeconds, (value) =>
        set({ stepScaling: withItem(stepScaling, i, { cooldownSeconds: value }) }),
      ),
    ),
    ...policies.map(({ i, path, scaleInCooldownSeconds: from }) =>
      scaleInWaitDial(`${path}.scaleInCooldownSeconds`, from, (value) =>
        tracking(i, { scaleInCooldownSeconds: value }),
      ),
    ),
  ];
}

function hpaDials(spec: HpaScalerSpec, most: number): readonly Dial[] {
  const { metrics, behavior } = spec;
  const set = (change: Partial<HpaScalerSpec>) => ({ ...spec, ...change });
  return [
    ...boundDials(spec, boundNamesOf(spec.kind), most, set),
    ...metrics.map(({ targetValue }, i) =>
      targetDial(`metrics[${i}].target`, targetValue, (value) =>
        set({ metrics: withItem(metrics, i, { targetValue: value }) }),
      ),
    ),
    ...windowDials(behavior, (changed) => set({ behavior: changed })),
  ];
}

function kedaDials(spec: KedaScalerSpec, most: number): readonly Dial[] {
  const { triggers, behavior, minReplicaCount, maxReplicaCount } = spec;
  const set = (change: Partial<KedaScalerSpec>) => ({ ...spec, ...change });
  const bounds = { minCapacity: minReplicaCount, maxCapacity: maxReplicaCount };
  const names = boundNamesOf(spec.kind);
  return [
    ...boundDials(bounds, names, most, ({ minCapacity, maxCapacity }) =>
      set({
        minReplicaCount: minCapacity ?? minReplicaCount,
        maxReplicaCount: maxCapacity ?? maxReplicaCount,
      }),
    ),
    ...triggers.map(({ targetValue }, i) =>
      targetDial(`triggers[${i}].target`, targetValue, (value) =>
        set({ triggers: withItem(triggers, i, { targetValue: value }) }),
      ),
    ),
    scaleInWaitDial("cooldownPeriod", spec.cooldownSeconds, (value) =>
      set({ cooldownSeconds: value }),
    ),
    ...windowDials(behavior, (changed) => set({ behavior: changed })),
  ];
}

type Behavior = HpaScalerSpec["behavior"];

function windowDials(behavior: Behavior, set: (behavior: Behavior) => ScalerSpec): readonly Dial[] {
  const { scaleUp, scaleDown } = behavior ?? {};
  const down = scaleDown?.stabilizationWindowSeconds ?? hpaScaleDownWindowSeconds;
  const name = (direction: string) => `behavior.${direction}.stabilizationWindowSeconds`;
  return [
    scaleOutWaitDial(name("scaleUp"), scaleUp?.stabilizationWindowSeconds ?? 0, (value) =>
      set({ ...behavior, scaleUp: { ...scaleUp, stabilizationWindowSeconds: value } }),
    ),
    scaleInWaitDial(name("scaleDown"), down, (value) =>
      set({ ...behavior, scaleDown: { ...scaleDown, stabilizationWindowSeconds: value } }),
    ),
  ];
}
