// STAND-IN for tests and the offline demo, never shipped:
// the calls for a change of an Auto Scaling group, in the provider's order.
import type { Before, Call } from "../../kind";
import { toApi } from "../../translate";
import { isProps, type Props, type Value } from "../../../../plugin-kit/values";
import { groupCall } from "./autoscaling";
import { refreshApi, SETTINGS, settingsApi, tagsApi } from "./groupParts";

/** What starts an instance refresh, whatever its triggers are. */
const LAUNCHES = ["launchConfiguration", "launchTemplate", "mixedInstancesPolicy"];

/** What calls of their own change. */
const APART = [
  "enabledMetrics",
  "loadBalancers",
  "suspendedProcesses",
  "tags",
  "targetGroupArns",
  "trafficSources",
  "warmPool",
];

/** How items are added to a group and taken from it. */
interface Membership {
  input: string;
  add: string;
  remove: string;
  member: string;
}

const ATTACHED: readonly Membership[] = [
  {
    input: "trafficSources",
    add: "AttachTrafficSources",
    remove: "DetachTrafficSources",
    member: "TrafficSources",
  },
  {
    input: "loadBalancers",
    add: "AttachLoadBalancers",
    remove: "DetachLoadBalancers",
    member: "LoadBalancerNames",
  },
  {
    input: "targetGroupArns",
    add: "AttachLoadBalancerTargetGroups",
    remove: "DetachLoadBalancerTargetGroups",
    member: "TargetGroupARNs",
  },
];

const METRICS: Membership = {
  input: "enabledMetrics",
  add: "EnableMetricsCollection",
  remove: "DisableMetricsCollection",
  member: "Metrics",
};

const PROCESSES: Membership = {
  input: "suspendedProcesses",
  add: "SuspendProcesses",
  remove: "ResumeProcesses",
  member: "ScalingProcesses",
};

export function groupUpdate(news: Props, before: Before): Call[] {
  return [
    ...settingsCall(news, before),
    ...tagCalls(news, before),
    ...ATTACHED.flatMap((membership) => membershipCalls(membership, news, before)),
    ...refreshCall(news, before),
    ...warmPoolCall(news, before),
    ...membershipCalls(METRICS, news, before, { Granularity: news["metricsGranularity"] }),
    ...membershipCalls(PROCESSES, news, before),
  ];
}

/** Only what changes is sent: a desired capacity that policies moved stays as it is. */
function settingsCall(news: Props, { state, changed }: Before): Call[] {
  const names = new Set([...Object.keys(news), ...Object.keys(state)]);
  if (![...names].some((name) => changed(name) && !APART.includes(name))) return [];
  return [
    groupCall("UpdateAutoScalingGroup", {
      ...of(state),
      NewInstancesProtectedFromScaleIn: news["protectFromScaleIn"],
      ...settingsApi(news, SETTINGS.filter(changed)),
      ...(changed("capacityRebalance") && !news["capacityRebalance"]
        ? { CapacityRebalance: false }
        : {}),
      ...(changed("terminationPolicies") && !news["terminationPolicies"]
        ? { TerminationPolicies: ["Default"] }
        : {}),
    }),
  ];
}

function tagCalls(news: Props, { state, changed }: Before): Call[] {
  if (!changed("tags")) return [];
  const after = listOf(news["tags"]) as Props[];
  const kept = new Set(after.map(({ key }) => key));
  const gone = (listOf(state["tags"]) as Props[]).filter(({ key }) => !kept.has(key));
  return [
    ...(gone.length > 0 ? [groupCall("DeleteTags", { Tags: tagsApi(gone, state["id"]) })] : []),
    ...(after.length > 0
      ? [groupCall("CreateOrUpdateTags", { Tags: tagsApi(after, state["id"]) })]
      : []),
  ];
}

function membershipCalls(
  { input, add, remove, member }: Membership,
  news: Props,
  { state, changed }: Before,
  more: Props = {},
): Call[] {
  if (!changed(input)) return [];
  const [olds, now] = [listOf(state[input]), listOf(news[input])];
  const call = (operation: string, items: Value[], extra: Props): Call[] =>
    items.length === 0
      ? []
      : [groupCall(operation, { ...of(state), ...extra, [member]: toApi(items, {}) })];
  return [...call(remove, without(olds, now), {}), ...call(add, without(now, olds), more)];
}

function refreshCall(news: Props, { state, changed }: Before): Call[] {
  const refresh = news["instanceRefresh"];
  if (!isProps(refresh)) return [];
  const triggers = listOf(refresh["triggers"]).map((name) => TRIGGERS[String(name)] ?? camel(name));
  if (![...LAUNCHES, ...triggers].some(changed)) return [];
  return [groupCall("StartInstanceRefresh", { ...of(state), ...refreshApi(news) })];
}

function warmPoolCall(news: Props, { state, changed }: Before): Call[] {
  if (!changed("warmPool")) return [];
  const pool = news["warmPool"];
  if (isProps(pool))
    return [groupCall("PutWarmPool", { ...of(state), ...(toApi(pool, {}) as Props) })];
  const force = news["forceDelete"] === true || news["forceDeleteWarmPool"] === true;
  return [groupCall("DeleteWarmPool", { ...of(state), ForceDelete: force })];
}

/** Triggers are named as the provider's own schema names inputs; some have another name here. */
const TRIGGERS: Record<string, string> = {
  tag: "tags",
  traffic_source: "trafficSources",
  vpc_zone_identifier: "vpcZoneIdentifiers",
};

function camel(name: Value): string {
  return String(name).replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function of(state: Props): Props {
  return { AutoScalingGroupName: state["id"] };
}

function listOf(value: Value | undefined): Value[] {
  return Array.isArray(value) ? value : [];
}

function without(list: Value[], others: Value[]): Value[] {
  const known = new Set(others.map((item) => JSON.stringify(item)));
  return list.filter((item) => !known.has(JSON.stringify(item)));
}
