import { Field } from "../../model/field";
import { KedaTrigger } from "../../model/kubernetes";
import { Reader } from "../reader";
import { listAt, textsAt } from "./parts";

export function triggersAt(at: Reader): Field<readonly KedaTrigger[]> {
  return listAt(at, (trigger) => ({
    path: trigger.path,
    type: trigger.at("type").string(),
    name: trigger.at("name").string(),
    metricType: trigger.at("metricType").string(),
    useCachedMetrics: trigger.at("useCachedMetrics").boolean(),
    metadata: textsAt(trigger.at("metadata")),
    authenticationRef: trigger.at("authenticationRef").presence(),
  }));
}
