import { DeploymentConfig } from "../../model/ec2";
import { Fragment } from "../../model/fragments";
import { Declaration } from "../../model/input";
import { physical } from "../names";
import { Reader } from "../reader";

export const types = [
  "aws:codedeploy/deploymentConfig:DeploymentConfig",
  "aws-native:codedeploy:DeploymentConfig",
] as const;

export function read(source: Declaration): readonly Fragment[] {
  const inputs = Reader.of(source.inputs);
  const minimum = inputs.at("minimumHealthyHosts");
  const config: DeploymentConfig = {
    kind: "deploymentConfig",
    source,
    name: physical(source, "deploymentConfigName"),
    computePlatform: inputs.at("computePlatform").string(),
    minHealthyType: minimum.at("type").string(),
    minHealthyValue: minimum.at("value").number(),
    trafficRoutingType: inputs.at("trafficRoutingConfig").at("type").string(),
    zonal: inputs.at("zonalConfig").presence(),
  };
  return [config];
}
