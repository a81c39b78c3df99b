import { defaults } from "../../scaling/contract/generated/defaults";
import {
  InvocationsTargetInputs,
  InvocationsTargetOutputs,
} from "../../scaling/contract/generated/types";
import { invocationsTarget as formula } from "../../scaling/plan/trackingPolicy";

/** The target of InvocationsPerInstance for what a load test showed. */
export function invocationsTarget(inputs: InvocationsTargetInputs): InvocationsTargetOutputs {
  const { peakRequestsPerSecondPerInstance: peak, safetyFactor } = inputs;
  return { target: formula(peak, safetyFactor ?? defaults.invocationsTarget.safetyFactor) };
}
