import { defineRule, Outcome, violation } from "../../check/rule";
import type { ScalingModel } from "../../link/scalingModel";
import { AutoScalingGroup } from "../../model/ec2";
import { Field, isAbsent, isKnown, knownTo } from "../../model/field";
import {
  FragmentBase,
  InferenceComponent,
  ScalableTarget,
  ScaledCount,
} from "../../model/fragments";
import { ignores } from "../kubernetes/_ignored";
import { bad, good, unknown } from "./_ignoreChangesExamples";

export default defineRule({
  id: "cross-ignore-changes-count",
  area: "cross",
  title: "Updates leave alone the bounds that schedules move and the counts that targets scale",
  severity: "medium",
  level: "advisory",
  rationale:
    "A scheduled action writes its bounds into what it scales, and a target the count that it reached. A refresh in the evening then shows a " +
    "difference, and the update after it puts the numbers of the morning back, in the middle of the peak that scaling was made for.",
  fix: "Add the bounds that scheduled actions set, and the counts that targets scale, to ignoreChanges.",
  whenNotToUse:
    "Where updates run only while no schedule has moved a bound. Sizes of Auto Scaling groups have asg-desired-not-pinned, replicas " +
    "workload-replicas-unset-under-hpa, and the first instances of a variant sagemaker-endpoint-update-keeps-capacity.",
  sources: [
    {
      title: "Scheduled scaling: an action sets new minimum and maximum capacities",
      url: "https://docs.aws.amazon.com/autoscaling/application/userguide/application-auto-scaling-scheduled-scaling.html",
    },
    {
      title: "Scheduled scaling of EC2 Auto Scaling: new minimum, maximum and desired sizes",
      url: "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-scheduled-scaling.html",
    },
    {
      title: "Amazon ECS: the desired count belongs to service auto scaling",
      url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-auto-scaling.html",
    },
    {
      title: "Pulumi, resource option ignoreChanges",
      url: "https://www.pulumi.com/docs/iac/concepts/options/ignorechanges/",
    },
  ],
  on: ["target", "autoScalingGroup", "inferenceComponent", "scaledCount"],
  examples: { good, bad, unknown },
  checkInStack: (subject, model) => {
    if (subject.kind === "target") return ofTarget(subject, model);
    if (subject.kind === "autoScalingGroup") return ofGroup(subject, model);
    if (subject.kind === "inferenceComponent") return ofComponent(subject, model);
    return ofCount(subject, model);
  },
});

/** What writes bounds into what it scales. */
type Mover = FragmentBase & { readonly name: Field<string> };

function ofTarget(target: ScalableTarget, model: ScalingModel): readonly Outcome[] {
  const schedules = model.schedulesOf(target).linked;
  return [
    ...movedBack(target, target.minCapacity, schedules, ({ minCapacity }) => minCapacity),
    ...movedBack(target, target.maxCapacity, schedules, ({ maxCapacity }) => maxCapacity),
  ];
}

/**
 * With blue/green an update sends the bounds on purpose, since they tell which group serves. A deployment
 * group names one of the two at a time, so that the other cannot be told from any group.
 */
function ofGroup(group: AutoScalingGroup, model: ScalingModel): readonly Outcome[] {
  const isInPlace = ({ deploymentType: type }: { readonly deploymentType: Field<string> }) =>
    isAbsent(type) || knownTo(type, (name) => name === "IN_PLACE");
  if (!model.all("deploymentGroup").every(isInPlace)) return [];
  const schedules = model.ec2.schedulesOf(group).linked;
  return [
    ...movedBack(group, group.minSize, schedules, ({ minSize }) => minSize),
    ...movedBack(group, group.maxSize, schedules, ({ maxSize }) => maxSize),
  ];
}

function movedBack<M extends Mover>(
  { source }: FragmentBase,
  bound: Field<number>,
  movers: readonly M[],
  boundOf: (mover: M) => Field<number>,
): readonly Outcome[] {
  if (isAbsent(bound) || ignores(source, bound.path)) return [];
  const mover = movers.find((each) => differs(boundOf(each), bound));
  if (mover === undefined) return [];
  const { name } = mover;
  const who = isKnown(name) && !name.secret ? ` ${JSON.stringify(name.value)}` : "";
  return [violation(bound, `in ignoreChanges, since schedule${who} moves it`)];
}

/** A schedule of a group leaves alone what it gives as -1. */
function differs(moved: Field<number>, bound: Field<number>): boolean {
  if (!isKnown(moved) || !isKnown(bound)) return false;
  return moved.value >= 0 && moved.value !== bound.value;
}

function ofComponent(component: InferenceComponent, model: ScalingModel): readonly Outcome[] {
  const isScaled = model.all("target").some((target) => {
    const link = model.inferenceComponentOf(target);
    return link.state === "linked" && link.to === component;
  });
  return isScaled ? pinned(component, component.copyCount) : [];
}

function ofCount(counted: ScaledCount, model: ScalingModel): readonly Outcome[] {
  const { count, scalableDimension } = counted;
  const isScaled = model
    .all("target")
    .some(
      (target) =>
        knownTo(target.scalableDimension, (name) => name === scalableDimension) &&
        isOf(target, counted, model),
    );
  return isScaled ? pinned(counted, count) : [];
}

function isOf(target: ScalableTarget, counted: ScaledCount, model: ScalingModel): boolean {
  const { resourceId } = counted;
  if (isKnown(target.resourceId) && isKnown(resourceId)) {
    return target.resourceId.value === resourceId.value;
  }
  return model.graph.dependenciesOf(target.source, ["resourceId"]).has(counted.source.urn);
}

function pinned({ source }: FragmentBase, count: Field<number>): readonly Outcome[] {
  if (!isKnown(count) || ignores(source, count.path)) return [];
  return [violation(count, "in ignoreChanges, since a target scales it")];
}
