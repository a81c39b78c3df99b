import { AutoScalingGroup, DeploymentGroup } from "../../model/ec2";
import { isAbsent, isKnown, notKnown } from "../../model/field";
import { ResourceGraph } from "../graph";
import { NameIndex, Referrers } from "../link";

const properties = ["autoscalingGroups", "autoScalingGroups"];

/**
 * Groups that a deployment group lists: by name, and those that it depends on where there are as many
 * of them as names that are not known yet.
 */
export function groupsAmong(
  deployment: DeploymentGroup,
  graph: ResourceGraph,
  groups: NameIndex<AutoScalingGroup>,
): Referrers<AutoScalingGroup> {
  const { groupNames } = deployment;
  if (isAbsent(groupNames)) return { linked: [], undecided: [] };
  const names = isKnown(groupNames) ? groupNames.value : [notKnown(groupNames.path)];
  const named = names.flatMap((name) => groups.named([name]) ?? []);
  const open = names.filter((name) => name.state === "unknown" || !groups.named([name]));
  const dependencies = graph.dependenciesOf(deployment.source, properties);
  const depended = distinct(open.flatMap((name) => groups.possibleAt(dependencies, [name]))).filter(
    (group) => !named.includes(group),
  );
  if (depended.length > 0 && depended.length === open.length && isKnown(groupNames)) {
    return { linked: distinct([...named, ...depended]), undecided: [] };
  }
  const candidates =
    depended.length > 0 ? depended : open.flatMap((name) => groups.possible([name]));
  return {
    linked: distinct(named),
    undecided: distinct(candidates).filter((group) => !named.includes(group)),
  };
}

/** Turns {@link groupsAmong} round: what deploys to a group, surely or perhaps. */
export function deploymentsBy(
  deployments: readonly DeploymentGroup[],
  groupsOf: (deployment: DeploymentGroup) => Referrers<AutoScalingGroup>,
): (group: AutoScalingGroup) => Referrers<DeploymentGroup> {
  const found = deployments.map((deployment) => ({ deployment, groups: groupsOf(deployment) }));
  const those = (certainty: keyof Referrers<unknown>, group: AutoScalingGroup) =>
    found.filter(({ groups }) => groups[certainty].includes(group)).map((each) => each.deployment);
  return (group) => ({ linked: those("linked", group), undecided: those("undecided", group) });
}

function distinct<T>(list: readonly T[]): readonly T[] {
  return [...new Set(list)];
}
