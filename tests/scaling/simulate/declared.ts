import { strict as assert } from "node:assert";
import { trackingPolicy } from "../../../scaling/check/fixtures";
import { AlarmAssumptions } from "../../../scaling/contract/generated/types";
import { ApplicationAutoScalingSpec } from "../../../scaling/control/spec";
import { ScalingModel } from "../../../scaling/link/scalingModel";
import { Declaration, InputObject } from "../../../scaling/model/input";
import { DeclaredScaler, scalerOf } from "../../../scaling/simulate/fromModel";

const service = {
  requestsPerSecondPerInstance: 10,
  serviceTimeSeconds: 0.1,
  startup: { seconds: 240 },
  utilizationPercentAtCapacity: 80,
};

export function read(
  declared: readonly Declaration[],
  assumptions?: AlarmAssumptions,
): DeclaredScaler {
  const model = ScalingModel.of(declared);
  return scalerOf(model, model.all("target")[0]!, { service, ...(assumptions && { assumptions }) });
}

export function specOf(
  declared: readonly Declaration[],
  assumptions?: AlarmAssumptions,
): ApplicationAutoScalingSpec {
  const found = read(declared, assumptions);
  assert.ok(found.ok, found.ok ? "" : found.why.join("; "));
  return found.scaler as ApplicationAutoScalingSpec;
}

export function whyNot(...declared: readonly Declaration[]): string {
  const found = read(declared);
  assert.ok(!found.ok, "it was read, by a guess");
  return found.why.join("; ");
}

export function followed(metric: InputObject): Declaration {
  return trackingPolicy({
    predefinedMetricSpecification: undefined,
    customizedMetricSpecification: { namespace: "AWS/SageMaker", statistic: "Average", ...metric },
  });
}

export function predefined(type: string): Declaration {
  return trackingPolicy({ predefinedMetricSpecification: { predefinedMetricType: type } });
}
