import { Computed } from "../value";

/** The parts of `arn:PARTITION:SERVICE:REGION:ACCOUNT:RESOURCE`; empty where there are fewer. */
export interface ArnParts {
  readonly partition: string;
  readonly region: string;
  readonly account: string;
}

export function arnParts(arn: unknown): ArnParts {
  const [, partition = "", , region = "", account = ""] = String(arn).split(":");
  return { partition, region, account };
}

/** `targetgroup/NAME/ID`, as metrics and labels call a target group. */
export function targetGroupSuffix(arn: unknown): string {
  return `targetgroup/${String(arn).split(":targetgroup/")[1] ?? ""}`;
}

/** The name that CodeDeploy knows a target group by. */
export function targetGroupName(arn: unknown): string {
  return targetGroupSuffix(arn).split("/")[1] ?? "";
}

/** `app/NAME/ID`, as metrics and labels call a load balancer. */
export function loadBalancerSuffix(arn: unknown): string {
  return String(arn).split(":loadbalancer/")[1] ?? "";
}

/** Something of the first item of a list that, like its items, may be known only later. */
export function ofFirst(list: unknown, part: (item: unknown) => string): Computed {
  if (Array.isArray(list)) return new Computed([list[0]], part);
  return new Computed([list], (items) => part((items as readonly unknown[])[0]));
}

/** Something of every item of such a list: a list where its length is known, else one value for all. */
export function ofEach(
  list: unknown,
  part: (item: unknown) => unknown,
): readonly Computed[] | Computed {
  if (Array.isArray(list)) return list.map((item: unknown) => new Computed([item], part));
  return new Computed([list], (items) => (items as readonly unknown[]).map(part));
}

/** One such list after another. */
export function joined(...lists: readonly unknown[]): unknown {
  const given = lists.filter((list) => list !== undefined);
  if (given.every(Array.isArray)) return given.flat();
  return new Computed(given, (...items) => items.flat());
}
