import {
  attachment,
  ec2Urn,
  group,
  groupForecast,
  groupTracking,
  targetGroupArn,
  trafficSource,
} from "../../check/fixturesEc2";
import { Place } from "../../check/declare";
import { BadExample, Example } from "../../check/rule";
import { Declaration, Input, InputObject, UNKNOWN } from "../../model/input";

const label = "app/front/0123456789abcdef/targetgroup/fleet/0123456789abcdef";
const otherLabel = label.replace("/fleet/", "/other/");
const alone = (inputs: InputObject = {}): Declaration =>
  group({ targetGroupArns: undefined, ...inputs });

function requests(resourceLabel: Input, place?: Place): Declaration {
  const predefinedMetricType = "ALBRequestCountPerTarget";
  const metric = { predefinedMetricSpecification: { predefinedMetricType, resourceLabel } };
  return groupTracking({ ...metric, targetValue: 600 }, {}, place);
}

function forecast(resourceLabel: Input, place?: Place): Declaration {
  const predefinedMetricPairSpecification = {
    predefinedMetricType: "ALBRequestCount",
    resourceLabel,
  };
  const metricSpecification = { targetValue: 600, predefinedMetricPairSpecification };
  return groupForecast({ metricSpecification }, {}, place);
}

const afterAttachment: Place = { from: { name: [ec2Urn("attachment")] } };

export const good: readonly Example[] = [
  { name: "the target group of the group", declare: [group(), requests(label), forecast(label)] },
  {
    name: "one of its traffic sources",
    declare: [
      alone({ trafficSources: [{ identifier: targetGroupArn, type: "elbv2" }] }),
      requests(label),
    ],
  },
  {
    name: "an attachment that the policy waits for",
    declare: [alone(), attachment(), requests(label, afterAttachment)],
  },
  {
    name: "the target group of the group, beside an attachment",
    declare: [group(), attachment(), requests(label)],
  },
  { name: "CPU", declare: [alone(), groupTracking(), groupForecast()] },
  { name: "a group of another program", declare: [requests(label)] },
];

export const bad: readonly BadExample[] = [
  {
    name: "no label",
    declare: [group(), requests(undefined)],
    finds: ["predefinedMetricSpecification.resourceLabel is not set", "app/NAME/ID/targetgroup/"],
  },
  {
    name: "an ARN in the place of a label",
    declare: [group(), requests(targetGroupArn)],
    finds: ["resourceLabel is", "app/NAME/ID/targetgroup/"],
  },
  {
    name: "an attachment at the same time",
    declare: [alone(), attachment(), requests(label)],
    finds: [`resourceLabel is "${label}"`, 'attached first, with "fleet" in dependsOn'],
  },
  {
    name: "an attachment at the same time, beside another target group of the group",
    declare: [
      group({ targetGroupArns: [targetGroupArn.replace("/fleet/", "/other/")] }),
      attachment(),
      requests(label),
    ],
    finds: ["attached first"],
  },
  {
    name: "a traffic source at the same time as a forecast of it",
    declare: [alone(), trafficSource(), forecast(label)],
    finds: ["predefinedMetricPairSpecification.resourceLabel is", "in dependsOn"],
  },
  {
    name: "no target group",
    declare: [alone(), forecast(label)],
    finds: ["of a target group that is attached to the group"],
  },
  {
    name: "another target group",
    declare: [group(), requests(otherLabel)],
    finds: [`resourceLabel is "${otherLabel}"`, "attached to the group"],
  },
];

export const unknown: readonly Example[] = [
  { name: "label not known", declare: [group(), requests(UNKNOWN), forecast(UNKNOWN)] },
  {
    name: "target groups not known",
    declare: [group({ targetGroupArns: UNKNOWN }), requests(label)],
  },
  {
    name: "ARN of the target group not known",
    declare: [group({ targetGroupArns: [UNKNOWN] }), requests(label)],
  },
  {
    name: "traffic sources not known",
    declare: [alone({ trafficSources: UNKNOWN }), requests(label)],
  },
  {
    name: "group of the attachment not known",
    declare: [alone(), attachment({ autoscalingGroupName: UNKNOWN }), requests(label)],
  },
  {
    name: "type of the metric not known",
    declare: [
      alone(),
      groupTracking({ predefinedMetricSpecification: { predefinedMetricType: UNKNOWN } }),
    ],
  },
];
