import { AutoScalingGroup, Texts, TrafficSource } from "../../model/ec2";
import { Field, isAbsent, isKnown, isUnknown, valueOf } from "../../model/field";

/** The health check that sees what a traffic source sees. */
export type TrafficCheck = "ELB" | "VPC_LATTICE";

/** The checks that the traffic sources of a group ask for; undefined for what is not known. */
export type WantedCheck = TrafficCheck | undefined;

/** Checks for what the group itself declares; empty where it declares no traffic source. */
export function ownChecks(group: AutoScalingGroup): readonly WantedCheck[] {
  const balancers = [group.targetGroupArns, group.loadBalancers].flatMap(itemsOf);
  return [
    ...balancers.map(() => "ELB" as const),
    ...(valueOf(group.trafficSources) ?? []).map(checkFor),
  ];
}

/** Services of VPC Lattice are told by their type, or by their ARN where no type is given. */
export function checkFor({ type, identifier }: TrafficSource): WantedCheck {
  if (isKnown(type)) return type.value === "vpc-lattice" ? "VPC_LATTICE" : "ELB";
  if (isUnknown(type) || !isKnown(identifier)) return undefined;
  return identifier.value.includes(":vpc-lattice:") ? "VPC_LATTICE" : "ELB";
}

/** The types of a group's health check; undefined where they are not known. */
export function healthChecksOf(type: Field<string>): readonly string[] | undefined {
  if (isAbsent(type)) return ["EC2"];
  if (!isKnown(type)) return undefined;
  return type.value.split(",").map((each) => each.trim());
}

/** Which check is surely wanted and not there; any will do for a source that is not known. */
export function missingCheck(
  wanted: readonly WantedCheck[],
  present: readonly string[],
): TrafficCheck | undefined {
  const lacking = wanted.find((check) => check !== undefined && !present.includes(check));
  if (lacking !== undefined) return lacking;
  const isBlind = !present.includes("ELB") && !present.includes("VPC_LATTICE");
  return wanted.length > 0 && isBlind ? "ELB" : undefined;
}

function itemsOf(list: Texts): readonly Field<string>[] {
  return valueOf(list) ?? [];
}
