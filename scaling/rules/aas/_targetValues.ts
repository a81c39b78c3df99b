import { Outcome, RuleSettings, violation } from "../../check/rule";
import { isKnown, Known } from "../../model/field";
import { TargetTracking } from "../../model/fragments";
import { isAccelerated, virtualCpusOf } from "./_instanceTypes";
import {
  instanceNamespace,
  isMetric,
  metricNameOf,
  tracksInvocationsPerInstance,
} from "./_metrics";

/** The largest value that a metric can have, by predefined type or by name. */
export const largestByMetric: Readonly<Record<string, number>> = {
  SageMakerVariantProvisionedConcurrencyUtilization: 1,
  LambdaProvisionedConcurrencyUtilization: 1,
  MemoryUtilization: 100,
  DiskUtilization: 100,
};

export function withinMaximum(tracking: TargetTracking, settings: RuleSettings): Outcome[] {
  const { targetValue: value, predefinedMetricType, customMetric } = tracking;
  const given = settings.numbers("maximumByMetric");
  const maximum: Readonly<Record<string, number>> = { ...largestByMetric, ...given };
  const name = metricNameOf(tracking);
  if (name === undefined || !Object.hasOwn(maximum, name) || !isKnown(value)) return [];
  const isInstanceMetric = customMetric && isMetric(customMetric, instanceNamespace, name);
  if (!isKnown(predefinedMetricType) && !isInstanceMetric) return [];
  const most = maximum[name]!;
  if (value.value <= most) return [];
  const fix = most === 1 ? `give a fraction, as ${fraction(value)}` : undefined;
  return [violation(value, `at most ${most} for ${name}`, fix)];
}

/** Without an accelerator, an instance that serves less than this is a number per second. */
export function perMinute(
  tracking: TargetTracking,
  instanceType: string,
  settings: RuleSettings,
): Outcome[] {
  const value = tracking.targetValue;
  const least = settings.number("minimumInvocationsPerMinute");
  if (!tracksInvocationsPerInstance(tracking) || isAccelerated(instanceType)) return [];
  if (!isKnown(value) || value.value <= 0 || value.value >= least) return [];
  const allowed = `at least ${least} a minute on ${instanceType}, which has no accelerator`;
  const fix = `the metric counts per minute: ${sixtyfold(value)}; else lower minimumInvocationsPerMinute`;
  return [violation(value, allowed, fix)];
}

/** CPU utilization is summed over the cores, and cannot be more than all of them. */
export function withinCores(tracking: TargetTracking, instanceType: string): Outcome[] {
  const { targetValue: value, customMetric } = tracking;
  const cores = virtualCpusOf(instanceType);
  if (!customMetric || !isMetric(customMetric, instanceNamespace, "CPUUtilization")) return [];
  if (cores === undefined || !isKnown(value) || value.value <= 100 * cores) return [];
  const allowed = `at most ${100 * cores} on ${instanceType}, 100 for each of its ${cores} cores`;
  return [violation(value, allowed)];
}

function fraction({ value, secret }: Known<number>): string {
  return secret ? "0.7 for 70 %" : `${round(value / 100)} for ${value} %`;
}

function sixtyfold({ value, secret }: Known<number>): string {
  if (secret) return "if the number is per second, multiply it by 60";
  return `if ${value} is per second, set ${round(value * 60)}`;
}

/** Products and quotients of what a person wrote, without binary noise. */
function round(value: number): number {
  return Number(value.toPrecision(6));
}
