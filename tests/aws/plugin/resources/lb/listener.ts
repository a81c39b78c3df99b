// STAND-IN for tests and the offline demo, never shipped: aws:lb/listener:Listener.
import type { ResourceKind } from "../../kind";
import { stableUuid } from "../../naming";
import { orUnknown, tagList, toApi } from "../../translate";
import { isProps, type Props, type Value } from "../../../../plugin-kit/values";
import { firstOf } from "../ec2/ec2";
import { LB_TAGGING, lbCall } from "./lb";

const ACTION_NAMES = {
  fixedResponse: "FixedResponseConfig",
  forward: "ForwardConfig",
  redirect: "RedirectConfig",
  stickiness: "TargetGroupStickinessConfig",
  arn: "TargetGroupArn",
  duration: "DurationSeconds",
};

export const listener: ResourceKind = {
  defaults: {},
  replaceOn: ["loadBalancerArn"],
  computed: ["arn", "protocol", "sslPolicy"],
  id: (_inputs, outputs) => outputs["arn"] as string,
  outputs: (inputs, response) => ({
    arn: firstOf(response, "Listeners")?.["ListenerArn"] ?? inventedArn(inputs),
    protocol: inputs["protocol"] ?? "HTTP",
    sslPolicy: inputs["sslPolicy"] ?? "",
  }),
  api: {
    names: ACTION_NAMES,
    paths: { "certificates[0].certificateArn": "certificateArn" },
    tagging: LB_TAGGING,
    create: (inputs) =>
      lbCall("CreateListener", {
        LoadBalancerArn: inputs["loadBalancerArn"],
        ...settings(inputs),
        Tags: tagList(inputs["tagsAll"]),
      }),
    update: (news, { state }) =>
      lbCall("ModifyListener", { ListenerArn: state["arn"], ...settings(news) }),
    remove: ({ arn }) => lbCall("DeleteListener", { ListenerArn: arn }),
    describe: ({ arn }) => lbCall("DescribeListeners", { ListenerArns: [arn ?? null] }),
    read: (response) => firstOf(response, "Listeners") && {},
  },
};

function settings(inputs: Props): Props {
  return {
    Port: inputs["port"],
    Protocol: inputs["protocol"] ?? "HTTP",
    SslPolicy: inputs["sslPolicy"],
    Certificates: orUnknown(inputs["certificateArn"], (CertificateArn) => [{ CertificateArn }]),
    DefaultActions: orUnknown(inputs["defaultActions"], (known) =>
      (known as Value[]).map((action) => (isProps(action) ? toApi(action, ACTION_NAMES) : action)),
    ),
  };
}

function inventedArn({ loadBalancerArn, port, protocol }: Props): string {
  const id = stableUuid([loadBalancerArn, port, protocol].join()).replaceAll("-", "").slice(0, 16);
  return `${String(loadBalancerArn).replace(":loadbalancer/", ":listener/")}/${id}`;
}
