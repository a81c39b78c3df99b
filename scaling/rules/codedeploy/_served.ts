import type { ScalingModel } from "../../link/scalingModel";
import { AutoScalingGroup } from "../../model/ec2";
import { Field, isKnown, shownValueOf, valueOf } from "../../model/field";

/** What sends requests to a group: whether anything surely does, and the names that may be told. */
export interface Served {
  readonly some: boolean;
  readonly targetGroups: readonly string[];
  readonly balancers: readonly string[];
}

const targetGroup = /:targetgroup\/([^/]+)\//;

export function servedBy(group: AutoScalingGroup, model: ScalingModel): Served {
  const attached = model.ec2.attachmentsOf(group).linked.map((each) => each.trafficSource);
  const sources = [...(valueOf(group.trafficSources) ?? []), ...attached]
    .map(({ identifier }) => identifier)
    .concat(valueOf(group.targetGroupArns) ?? []);
  const classic = valueOf(group.loadBalancers) ?? [];
  return {
    some: [...sources, ...classic].length > 0,
    targetGroups: sources.flatMap(targetGroupName),
    balancers: classic.flatMap((name) => (isKnown(name) ? (shownValueOf(name) ?? []) : [])),
  };
}

function targetGroupName(arn: Field<string>): readonly string[] {
  const name = targetGroup.exec(shownValueOf(arn) ?? "")?.[1];
  return name === undefined ? [] : [name];
}
