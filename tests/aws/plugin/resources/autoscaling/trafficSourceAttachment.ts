// STAND-IN for tests and the offline demo, never shipped:
// aws:autoscaling/trafficSourceAttachment:TrafficSourceAttachment.
import type { Call, ResourceKind } from "../../kind";
import { toApi } from "../../translate";
import { isProps, type Props } from "../../../../plugin-kit/values";
import { groupCall, groupOf } from "./autoscaling";

export const trafficSourceAttachment: ResourceKind = {
  defaults: {},
  replaceOn: ["autoscalingGroupName", "trafficSource"],
  computed: [],
  id: (inputs) => {
    const { type, identifier } = sourceOf(inputs);
    return `${inputs["autoscalingGroupName"]},${type},${identifier}`;
  },
  outputs: () => ({}),
  api: {
    names: { autoscalingGroupName: "AutoScalingGroupName" },
    paths: { "trafficSources[0]": "trafficSource" },
    create: (inputs) => call("AttachTrafficSources", inputs),
    remove: (state) => call("DetachTrafficSources", state),
    describe: (state) => groupCall("DescribeTrafficSources", groupOf(state)),
    read: (response, state) => {
      const found = (response["TrafficSources"] ?? []) as Props[];
      const { identifier } = sourceOf(state);
      return found.some((source) => source["Identifier"] === identifier) ? {} : undefined;
    },
  },
};

function sourceOf({ trafficSource }: Props): Props {
  return isProps(trafficSource) ? trafficSource : {};
}

function call(operation: string, inputs: Props): Call {
  const source = toApi(inputs["trafficSource"] ?? null, {});
  return groupCall(operation, { ...groupOf(inputs), TrafficSources: [source] });
}
