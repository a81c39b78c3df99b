// STAND-IN for tests and the offline demo, never shipped: aws:autoscaling/attachment:Attachment.
import type { Call, ResourceKind } from "../../kind";
import type { Props, Value } from "../../../../plugin-kit/values";
import { exactlyOne } from "../refusals";
import { groupCall, groupOf } from "./autoscaling";

const TARGETS = ["lbTargetGroupArn", "elb"];

export const attachment: ResourceKind = {
  defaults: {},
  replaceOn: ["autoscalingGroupName", ...TARGETS],
  computed: [],
  check: (inputs) => exactlyOne(inputs, TARGETS),
  id: ({ autoscalingGroupName, lbTargetGroupArn, elb }) =>
    `${autoscalingGroupName}-${lbTargetGroupArn ?? elb}`,
  outputs: () => ({}),
  api: {
    names: { autoscalingGroupName: "AutoScalingGroupName", lbTargetGroupArn: "TargetGroupARNs" },
    paths: { "lbTargetGroupArn[0]": "lbTargetGroupArn", "loadBalancerNames[0]": "elb" },
    create: (inputs) => call("Attach", inputs),
    remove: (state) => call("Detach", state),
    describe: (state) =>
      groupCall("DescribeAutoScalingGroups", {
        AutoScalingGroupNames: [state["autoscalingGroupName"] ?? null],
      }),
    read: (response, state) => {
      const group = ((response["AutoScalingGroups"] ?? []) as Props[])[0];
      const attached = [
        ...((group?.["TargetGroupARNs"] ?? []) as Value[]),
        ...((group?.["LoadBalancerNames"] ?? []) as Value[]),
      ];
      return attached.includes(state["lbTargetGroupArn"] ?? state["elb"]!) ? {} : undefined;
    },
  },
};

function call(verb: "Attach" | "Detach", inputs: Props): Call {
  const { lbTargetGroupArn, elb } = inputs;
  return lbTargetGroupArn === undefined
    ? groupCall(`${verb}LoadBalancers`, { ...groupOf(inputs), LoadBalancerNames: [elb ?? null] })
    : groupCall(`${verb}LoadBalancerTargetGroups`, {
        ...groupOf(inputs),
        TargetGroupARNs: [lbTargetGroupArn],
      });
}
