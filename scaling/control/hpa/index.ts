/**
 * The Kubernetes HorizontalPodAutoscaler controller (autoscaling/v2, v1.36) as pure code: the same
 * integers as the real one from the same readings.
 */
export { Hpa } from "./hpa";
export { milliOf, toleranceOf } from "./quantity";
export { applyHpaDefaults, type DefaultedHpaSpec, type DefaultedRules } from "./defaults";
export type { HpaConditions, HpaDecision, HpaProposal, HpaReason } from "./decision";
export {
  HpaAggregate,
  type FailedSamples,
  type HpaReading,
  type MetricSamples,
  type PodSamples,
  type PodView,
  type TotalSamples,
} from "./reading";
export {
  hpaControllerDefaults,
  type HpaBehavior,
  type HpaControllerOptions,
  type HpaMetric,
  type HpaScalingPolicy,
  type HpaScalingRules,
  type HpaSpec,
  type HpaTarget,
  type Milli,
} from "./spec";
