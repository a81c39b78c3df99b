import { defineRule, Outcome, violation } from "../../check/rule";
import type { ScalingModel } from "../../link/scalingModel";
import { AutoScalingGroup, GroupPolicy, NamedMetric } from "../../model/ec2";
import { Field, isAbsent, isKnown, knownTo, valueOf } from "../../model/field";
import { nameOf } from "../../model/input";
import { bad, good, unknown } from "./_requestCountExamples";
import { isLabel, labelForm } from "./_labels";

export default defineRule({
  id: "asg-request-count-label",
  area: "asg",
  title: "Metrics about requests name a target group that is attached first",
  severity: "high",
  level: "advisory",
  rationale:
    "The service takes a resource label only of a target group that is attached to the group, and refuses the policy before. " +
    "With an attachment of its own nothing orders the two, so that the first deployment fails by chance, and so does the one that rebuilds the fleet.",
  fix: "Give the label as app/NAME/ID/targetgroup/NAME/ID, and the attachment in dependsOn of the policy, or the target group in targetGroupArns of the group.",
  whenNotToUse: "Where another program attaches the target group, before this one is deployed.",
  sources: [
    {
      title: "PredefinedMetricSpecification: ResourceLabel, of an attached target group",
      url: "https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PredefinedMetricSpecification.html",
    },
    {
      title: "PredictiveScalingPredefinedMetricPair: ResourceLabel",
      url: "https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PredictiveScalingPredefinedMetricPair.html",
    },
  ],
  on: ["groupPolicy"],
  examples: { good, bad, unknown },
  checkInStack: (policy, model) => {
    const wrong = trackedWithout(policy);
    const labels = labelsOf(policy);
    if (wrong.length > 0 || labels.length === 0) return wrong;
    const group = model.ec2.groupOf(policy);
    if (group.state !== "linked") return [];
    return labels.flatMap((label) => unattached(label, policy, group.to, model));
  },
});

/** Labels of a forecast's metrics are for the rule about forecasts. */
function trackedWithout({ tracking: { predefined } }: GroupPolicy): readonly Outcome[] {
  const { resourceLabel: label } = predefined;
  if (!isAboutRequests(predefined)) return [];
  const isWrong = isAbsent(label) || knownTo(label, (text) => !isLabel(text));
  return isWrong ? [violation(label, labelForm)] : [];
}

function labelsOf({ tracking, predictive }: GroupPolicy): readonly Field<string>[] {
  const forecast = (valueOf(predictive.metrics) ?? []).flatMap(({ pair, load, scaling }) => [
    pair,
    load,
    scaling,
  ]);
  return [tracking.predefined, ...forecast]
    .filter((metric) => isAboutRequests(metric) && !isAbsent(metric.resourceLabel))
    .map(({ resourceLabel }) => resourceLabel);
}

function isAboutRequests({ type }: NamedMetric): boolean {
  return knownTo(type, (name) => name.startsWith("ALB"));
}

function unattached(
  label: Field<string>,
  policy: GroupPolicy,
  group: AutoScalingGroup,
  model: ScalingModel,
): readonly Outcome[] {
  const own = ownTargetGroups(group);
  const { linked: attachments, undecided } = model.ec2.attachmentsOf(group);
  if (own === undefined || undecided.length > 0) return [];
  if (own.some((arn) => mayBe(arn, label))) return [];
  if (attachments.length === 0)
    return [violation(label, "of a target group that is attached to the group")];
  if (attachments.some(({ source }) => model.graph.dependsOn(policy.source, source.urn))) return [];
  const name = JSON.stringify(nameOf(attachments[0]!.source.urn));
  return [violation(label, `of a target group that is attached first, with ${name} in dependsOn`)];
}

/** What the group itself declares; undefined where that is not known. */
function ownTargetGroups(group: AutoScalingGroup): readonly Field<string>[] | undefined {
  const { targetGroupArns, trafficSources } = group;
  if (targetGroupArns.state === "unknown" || trafficSources.state === "unknown") return undefined;
  const sources = (valueOf(trafficSources) ?? []).map(({ identifier }) => identifier);
  return [...(valueOf(targetGroupArns) ?? []), ...sources];
}

/** An ARN ends with what stands in a label behind the load balancer. */
function mayBe(arn: Field<string>, label: Field<string>): boolean {
  if (!isKnown(arn) || !isKnown(label)) return true;
  const targetGroup = label.value.slice(label.value.indexOf("targetgroup/"));
  return arn.value.endsWith(`:${targetGroup}`);
}
