// STAND-IN for tests and the offline demo, never shipped: functions that look at networks.
import type { Call } from "../kind";
import { ACCOUNT_ID, stableId } from "../naming";
import { present } from "../translate";
import type { Asked } from ".";
import { isProps, type Props, type Value } from "../../../plugin-kit/values";

const ZONES = ["a", "b", "c"];

export async function getVpc(args: Props, { region, ask }: Asked): Promise<Props> {
  const answer = await ask(
    describe("DescribeVpcs", {
      VpcIds: args["id"] === undefined ? [] : [args["id"]],
      Filters: filtersOf(args, args["default"] === true ? { "is-default": "true" } : {}),
    }),
  );
  const found = only(answer, "Vpcs", offlineVpc(region));
  const id = String(found["VpcId"]);
  return {
    id,
    arn: `arn:aws:ec2:${region}:${ACCOUNT_ID}:vpc/${id}`,
    cidrBlock: found["CidrBlock"],
    default: found["IsDefault"],
    instanceTenancy: "default",
    ownerId: ACCOUNT_ID,
    region,
    state: "available",
    tags: {},
  };
}

export async function getSubnets(args: Props, { region, ask }: Asked): Promise<Props> {
  const answer = await ask(describe("DescribeSubnets", { Filters: filtersOf(args, {}) }));
  const offline = ZONES.map((zone) => ({ SubnetId: stableId("subnet", `${region}${zone}`) }));
  const found = (answer?.["Subnets"] ?? offline) as Props[];
  return { id: region, region, ids: found.map(({ SubnetId: id }) => id!), tags: {} };
}

export async function getAvailabilityZones(_args: Props, { region, ask }: Asked): Promise<Props> {
  const answer = await ask(describe("DescribeAvailabilityZones", {}));
  const offline = ZONES.map((zone) => ({ ZoneName: `${region}${zone}`, ZoneId: `az-${zone}` }));
  const found = (answer?.["AvailabilityZones"] ?? offline) as Props[];
  return {
    id: region,
    region,
    groupNames: [region],
    names: found.map(({ ZoneName: name }) => name!),
    zoneIds: found.map(({ ZoneId: id }) => id!),
  };
}

/** The one item that a function must find. */
export function only(answer: Props | undefined, list: string, offline: Props): Props {
  if (!answer) return offline;
  const found = (answer[list] ?? []) as Props[];
  if (found.length === 1) return found[0]!;
  throw new Error(
    found.length === 0
      ? "Your query returned no results. Please change your search criteria and try again."
      : "Your query returned more than one result. Please try a more specific search criteria.",
  );
}

export function describe(operation: string, params: Props): Call {
  return { service: "ec2", operation, params: present(params) };
}

export function filtersOf({ filters, tags }: Props, more: Record<string, string>): Value[] {
  const given = Array.isArray(filters) ? filters.filter(isProps) : [];
  const tagged = isProps(tags) ? Object.entries(tags) : [];
  return [
    ...given.map(({ name, values }) => ({ Name: name, Values: values })),
    ...tagged.map(([key, value]) => ({ Name: `tag:${key}`, Values: [value ?? null] })),
    ...Object.entries(more).map(([Name, value]) => ({ Name, Values: [value] })),
  ];
}

function offlineVpc(region: string): Props {
  return { VpcId: stableId("vpc", region), CidrBlock: "172.31.0.0/16", IsDefault: true };
}
