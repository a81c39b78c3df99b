import { AlarmAssumptions } from "../../contract/generated/types";
import { AlarmShape, AwsAssumptions } from "../../control/spec";

/** The usual answers to what AWS leaves unsaid, with those that are declared in their place. */
export function awsAssumptions(
  usual: AwsAssumptions,
  declared: AlarmAssumptions = {},
): { readonly alarm: Partial<AlarmShape>; readonly aws: AwsAssumptions } {
  const { metricValue, maxScaleInFraction, oneUpdateAtATime, cooldownStarts, ...alarm } = declared;
  return {
    alarm,
    aws: {
      ...usual,
      ...(metricValue === undefined ? {} : { metricValue: spelled(metricValue) }),
      ...(maxScaleInFraction === undefined ? {} : { maxScaleInFraction }),
      ...(oneUpdateAtATime === undefined ? {} : { oneUpdateAtATime }),
      ...(cooldownStarts === undefined ? {} : { cooldownStarts: startSpelled(cooldownStarts) }),
    },
  };
}

function spelled(value: NonNullable<AlarmAssumptions["metricValue"]>) {
  return value === "Last" ? "last" : "meanOfBreaching";
}

function startSpelled(value: NonNullable<AlarmAssumptions["cooldownStarts"]>) {
  return value === "Decision" ? "decision" : "completion";
}
