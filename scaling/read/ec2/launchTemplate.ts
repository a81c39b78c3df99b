import { LaunchSettings, LaunchTemplate } from "../../model/ec2";
import { absent, Field, isAbsent, isKnown, known } from "../../model/field";
import { Fragment } from "../../model/fragments";
import { Declaration } from "../../model/input";
import { listAt } from "../lists";
import { physical } from "../names";
import { Reader } from "../reader";
import { isNative, nameOfResource } from "./parts";

export const types = [
  "aws:ec2/launchTemplate:LaunchTemplate",
  "aws-native:ec2:LaunchTemplate",
] as const;

/** The native provider has the settings in a part of their own. */
export function read(source: Declaration): readonly Fragment[] {
  const inputs = Reader.of(source.inputs);
  const template: LaunchTemplate = {
    kind: "launchTemplate",
    source,
    id: physical(source, isNative(source) ? "launchTemplateId" : "id"),
    name: nameOfResource(source, "name", "launchTemplateName"),
    ...readSettings(isNative(source) ? inputs.at("launchTemplateData") : inputs),
  };
  return [template];
}

function readSettings(at: Reader): LaunchSettings {
  const metadata = at.at("metadataOptions");
  return {
    imageId: at.at("imageId").string(),
    instanceType: at.at("instanceType").string(),
    metadataTokens: metadata.at("httpTokens").string(),
    metadataEndpoint: metadata.at("httpEndpoint").string(),
    publicAddresses: listAt(at.at("networkInterfaces"), (item) =>
      item.at("associatePublicIpAddress").boolean(),
    ),
    detailedMonitoring: at.at("monitoring").at("enabled").boolean(),
    spot: spotAt(at.at("instanceMarketOptions")),
  };
}

/** The market options name the market: spot, or blocks of capacity that were bought ahead. */
function spotAt(at: Reader): Field<true> {
  const market = at.at("marketType").string();
  if (isAbsent(market)) return at.presence();
  if (!isKnown(market)) return market;
  return market.value === "spot" ? known(true, market.path) : absent(market.path);
}
