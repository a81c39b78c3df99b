import { isKnown, known } from "../model/field";
import { Endpoint, Fragment } from "../model/fragments";
import { Declaration } from "../model/input";
import { physical, reference } from "./names";
import { Reader } from "./reader";

export const types = ["aws:sagemaker/endpoint:Endpoint", "aws-native:sagemaker:Endpoint"] as const;

export function read(source: Declaration): readonly Fragment[] {
  const inputs = Reader.of(source.inputs);
  const deployment = inputs.at("deploymentConfig");
  const alarms = deployment.at("autoRollbackConfiguration").at("alarms").items();
  const endpoint: Endpoint = {
    kind: "endpoint",
    source,
    name: physical(source, source.type.startsWith("aws-native:") ? "endpointName" : "name"),
    endpointConfigName: reference(inputs.at("endpointConfigName")),
    blueGreenPolicy: deployment.at("blueGreenUpdatePolicy").presence(),
    rollingPolicy: deployment.at("rollingUpdatePolicy").presence(),
    rollbackAlarmNames: isKnown(alarms)
      ? known(
          alarms.value.map((alarm) => alarm.at("alarmName").string()),
          alarms.path,
        )
      : alarms,
    retainsVariantProperties: inputs.at("retainAllVariantProperties").boolean(),
  };
  return [endpoint];
}
