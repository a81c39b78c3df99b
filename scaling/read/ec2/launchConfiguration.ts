import { LaunchConfiguration } from "../../model/ec2";
import { Fragment } from "../../model/fragments";
import { Declaration } from "../../model/input";
import { known } from "../../model/field";
import { Reader } from "../reader";
import { eitherOf, nameOfResource } from "./parts";

export const types = [
  "aws:ec2/launchConfiguration:LaunchConfiguration",
  "aws-native:autoscaling:LaunchConfiguration",
] as const;

export function read(source: Declaration): readonly Fragment[] {
  const inputs = Reader.of(source.inputs);
  const metadata = inputs.at("metadataOptions");
  const address = inputs.at("associatePublicIpAddress").boolean();
  const configuration: LaunchConfiguration = {
    kind: "launchConfiguration",
    source,
    name: nameOfResource(source, "name", "launchConfigurationName"),
    imageId: inputs.at("imageId").string(),
    instanceType: inputs.at("instanceType").string(),
    metadataTokens: metadata.at("httpTokens").string(),
    metadataEndpoint: metadata.at("httpEndpoint").string(),
    publicAddresses: known([address], address.path),
    detailedMonitoring: eitherOf(inputs, "enableMonitoring", "instanceMonitoring").boolean(),
    spot: inputs.at("spotPrice").presence(),
  };
  return [configuration];
}
