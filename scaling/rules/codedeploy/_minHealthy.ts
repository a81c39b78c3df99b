import { DeploymentConfig } from "../../model/ec2";
import { isAbsent, isKnown, knownTo } from "../../model/field";

/** How many of a number of instances a deployment keeps in service; undefined where that is not known. */
export type Plan = (
  instances: number,
) => { readonly count: number; readonly secret: boolean } | undefined;

/** By a configuration for instances: a number, or a percentage rounded up. */
export function ofConfig(config: DeploymentConfig): Plan | undefined {
  const { computePlatform, minHealthyType: type, minHealthyValue: value } = config;
  const isServer = isAbsent(computePlatform) || knownTo(computePlatform, (it) => it === "Server");
  if (!isServer || !isKnown(type) || !isKnown(value)) return undefined;
  const secret = type.secret || value.secret;
  if (type.value === "HOST_COUNT") return () => ({ count: value.value, secret });
  if (type.value !== "FLEET_PERCENT") return undefined;
  return (instances) => ({ count: Math.ceil((value.value * instances) / 100), secret });
}

/**
 * By a configuration of CodeDeploy: one at a time works on any fleet, and for a half of a single
 * instance the documentation gives no number.
 */
export function ofPredefined(name: string): Plan | undefined {
  return name === "CodeDeployDefault.AllAtOnce" ? () => ({ count: 0, secret: false }) : undefined;
}
