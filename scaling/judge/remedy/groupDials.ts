import { Ec2AutoScalingSpec, PredictiveScalingSpec } from "../../control/spec";
import { boundNamesOf } from "../boundNames";
import { boundDials, scheduleDials, withItem } from "./bounds";
import { scaleOutWaitDial, targetDial } from "./commonDials";
import { Dial } from "./knob";

/** The numbers of an Auto Scaling group: bounds, schedules, targets, the forecast, waits. */
export function groupDials(spec: Ec2AutoScalingSpec, most: number): readonly Dial[] {
  const { targetTracking, simpleScaling, defaultCooldownSeconds, predictive } = spec;
  const set = (change: Partial<Ec2AutoScalingSpec>) => ({ ...spec, ...change });
  return [
    ...boundDials(spec, boundNamesOf(spec.kind), most, set),
    ...scheduleDials(spec.schedules, spec, most, (schedules) => set({ schedules })),
    ...targetTracking.map(({ targetValue }, i) =>
      targetDial(`targetTracking[${i}].target`, targetValue, (value) =>
        set({ targetTracking: withItem(targetTracking, i, { targetValue: value }) }),
      ),
    ),
    ...(predictive?.mode === "ForecastAndScale"
      ? forecastDials(predictive, (change) => set({ predictive: { ...predictive, ...change } }))
      : []),
    ...simpleScaling.map(({ cooldownSeconds = defaultCooldownSeconds }, i) =>
      scaleOutWaitDial(`simpleScaling[${i}].cooldownSeconds`, cooldownSeconds, (value) =>
        set({ simpleScaling: withItem(simpleScaling, i, { cooldownSeconds: value }) }),
      ),
    ),
  ];
}

/** Within the hour that one forecast is for. */
const mostBufferSeconds = 3540;

function forecastDials(
  policy: PredictiveScalingSpec,
  set: (change: Partial<PredictiveScalingSpec>) => Ec2AutoScalingSpec,
): readonly Dial[] {
  const { targetRequestsPerSecondPerInstance: rate, targetValue = rate } = policy;
  const { schedulingBufferSeconds, maxCapacityBreachBehavior, maxCapacityBufferPercent } = policy;
  const target = targetDial("predictive.target", targetValue, (value) =>
    set({
      targetValue: value,
      targetRequestsPerSecondPerInstance: (rate * value) / targetValue,
    }),
  );
  const buffer: Dial = {
    path: "predictive.schedulingBufferSeconds",
    kind: "seconds",
    from: schedulingBufferSeconds,
    least: 0,
    most: mostBufferSeconds,
    helpsService: "rising",
    set: (value) => set({ schedulingBufferSeconds: value }),
  };
  const room: Dial = {
    path: "predictive.increaseMaxCapacity.bufferPercent",
    kind: "count",
    from: maxCapacityBufferPercent,
    least: 0,
    most: 100,
    helpsService: "rising",
    set: (value) => set({ maxCapacityBufferPercent: value }),
  };
  const raises = maxCapacityBreachBehavior === "IncreaseMaxCapacity";
  return [target, buffer, ...(raises ? [room] : [])];
}
