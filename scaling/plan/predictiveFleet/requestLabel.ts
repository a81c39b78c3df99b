import { PredictiveFleetArgs } from "../../contract/generated/types";
import { Computed } from "../value";
import { loadBalancerSuffix, ofFirst, targetGroupSuffix } from "./arns";

/** `app/NAME/ID/targetgroup/NAME/ID`: the first target group behind its load balancer, for metrics of requests. */
export function requestLabel({ loadBalancerArn, targetGroupArns }: PredictiveFleetArgs): Computed {
  return new Computed(
    [loadBalancerArn, ofFirst(targetGroupArns, targetGroupSuffix)],
    (balancer, group) => `${loadBalancerSuffix(balancer)}/${String(group)}`,
  );
}
