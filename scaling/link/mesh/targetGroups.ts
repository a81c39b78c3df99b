import { AutoScalingGroup, TrafficSource } from "../../model/ec2";
import { Field, isKnown } from "../../model/field";
import { FragmentBase } from "../../model/fragments";
import { MeshRoute, MeshTarget, MeshTargetGroup } from "../../model/mesh";
import { Link } from "../link";
import type { ScalingModel } from "../scalingModel";

/** The target group that an id or ARN means, or that the only dependency of a property is. */
export function targetGroupMeant(
  identifier: Field<string>,
  from: FragmentBase,
  properties: readonly string[],
  model: ScalingModel,
): Link<MeshTargetGroup> {
  const groups = model.all("meshTargetGroup");
  if (isKnown(identifier)) {
    const named = groups.find(({ id, arn }) =>
      [id, arn].some((each) => isKnown(each) && each.value === identifier.value),
    );
    if (named) return { state: "linked", to: named, by: "name" };
    return { state: "undecided", candidates: [] };
  }
  const dependencies = model.graph.dependenciesOf(from.source, properties);
  const candidates = groups.filter(({ source }) => dependencies.has(source.urn));
  return candidates.length === 1
    ? { state: "linked", to: candidates[0]!, by: "dependency" }
    : { state: "undecided", candidates };
}

/** Where listeners and rules have their target groups. */
const actions = ["defaultAction", "action"];

/** The target group behind a target of a listener or rule. */
export function targetGroupOf(
  route: MeshRoute,
  identifier: Field<string>,
  model: ScalingModel,
): Link<MeshTargetGroup> {
  return targetGroupMeant(identifier, route, actions, model);
}

/**
 * The target groups behind all targets, where a preview knows which these are by the dependencies, as many as there are
 * targets, and not yet which of them is which.
 */
export function targetGroupsAmong(
  route: MeshRoute,
  targets: readonly MeshTarget[],
  model: ScalingModel,
): readonly MeshTargetGroup[] {
  const isOpen = ({ to }: MeshTarget) =>
    to.is === "targetGroup" && to.identifier.state === "unknown";
  if (!targets.every(isOpen)) return [];
  const dependencies = model.graph.dependenciesOf(route.source, actions);
  const meant = model.all("meshTargetGroup").filter(({ source }) => dependencies.has(source.urn));
  return meant.length === targets.length ? meant : [];
}

/** The Auto Scaling groups whose instances are in a target group, by their traffic sources. */
export function groupsIn(
  targetGroup: MeshTargetGroup,
  model: ScalingModel,
): readonly AutoScalingGroup[] {
  const isFrom = ({ identifier }: TrafficSource, source: FragmentBase, property: string) => {
    const link = targetGroupMeant(identifier, source, [property], model);
    return link.state === "linked" && link.to === targetGroup;
  };
  return model.all("autoScalingGroup").filter((group) => {
    const own = isKnown(group.trafficSources) ? group.trafficSources.value : [];
    const attached = model.ec2.attachmentsOf(group).linked;
    return (
      own.some((source) => isFrom(source, group, "trafficSources")) ||
      attached.some((each) => isFrom(each.trafficSource, each, "trafficSource"))
    );
  });
}
