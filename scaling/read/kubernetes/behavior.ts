import { HpaBehavior, HpaScalingRules } from "../../model/kubernetes";
import { Reader } from "../reader";
import { listAt, quantityAt } from "./parts";

/** How fast an autoscaler may go, as autoscaling/v2 and KEDA both declare it. */
export function behaviorAt(at: Reader): HpaBehavior {
  return {
    path: at.path,
    presence: at.presence(),
    scaleUp: rulesAt(at.at("scaleUp")),
    scaleDown: rulesAt(at.at("scaleDown")),
  };
}

function rulesAt(at: Reader): HpaScalingRules {
  return {
    path: at.path,
    presence: at.presence(),
    stabilizationWindowSeconds: at.at("stabilizationWindowSeconds").number(),
    selectPolicy: at.at("selectPolicy").string(),
    tolerance: quantityAt(at.at("tolerance")),
    policies: listAt(at.at("policies"), (policy) => ({
      path: policy.path,
      type: policy.at("type").string(),
      value: policy.at("value").number(),
      periodSeconds: policy.at("periodSeconds").number(),
    })),
  };
}
