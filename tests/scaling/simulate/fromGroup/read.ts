import { strict as assert } from "node:assert";
import { AlarmAssumptions, Service } from "../../../../scaling/contract/generated/types";
import { Ec2AutoScalingSpec } from "../../../../scaling/control/spec";
import { ScalingModel } from "../../../../scaling/link/scalingModel";
import { Declaration } from "../../../../scaling/model/input";
import { groupScalerOf } from "../../../../scaling/simulate/fromGroup";
import { DeclaredScaler } from "../../../../scaling/simulate/fromModel";

/** An instance serves 10 requests a second, at 80 % of its CPU. */
const service: Service = {
  requestsPerSecondPerInstance: 10,
  serviceTimeSeconds: 0.1,
  utilizationPercentAtCapacity: 80,
};

export function read(
  declared: readonly Declaration[],
  assumptions?: AlarmAssumptions,
): DeclaredScaler {
  const model = ScalingModel.of(declared);
  const group = model.all("autoScalingGroup")[0]!;
  return groupScalerOf(model, group, { service, ...(assumptions && { assumptions }) });
}

export function specOf(...declared: readonly Declaration[]): Ec2AutoScalingSpec {
  return played(...declared).spec;
}

export function played(...declared: readonly Declaration[]) {
  const found = read(declared);
  assert.ok(found.ok, found.ok ? "" : found.why.join("; "));
  return { ...found, spec: found.scaler as Ec2AutoScalingSpec };
}

export function whyNot(...declared: readonly Declaration[]): string {
  const found = read(declared);
  assert.ok(!found.ok, "it was read, by a guess");
  return found.why.join("; ");
}
