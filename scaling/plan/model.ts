import { ModelSpec } from "../contract/generated/types";
import { Plan } from "./plan";
import { types } from "./types";
import { PlannedResource } from "./value";

/** The model of one variant; a change replaces it before the old one is deleted. */
export function planModel(
  plan: Plan,
  variantName: string,
  spec: ModelSpec,
  path: string,
  tags: unknown,
): PlannedResource {
  const { image, modelPackageName, modelDataUrl, environment, vpc } = spec;
  return plan.add(
    types.model,
    `${variantName}-model`,
    {
      executionRoleArn: spec.executionRoleArn,
      primaryContainer: { image, modelPackageName, modelDataUrl, environment },
      enableNetworkIsolation: spec.enableNetworkIsolation,
      vpcConfig: vpc && { subnets: vpc.subnetIds, securityGroupIds: vpc.securityGroupIds },
      tags,
    },
    { origins: { "": path, vpcConfig: `${path}.vpc`, primaryContainer: path } },
  );
}
