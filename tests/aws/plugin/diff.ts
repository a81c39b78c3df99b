// STAND-IN for tests and the offline demo, never shipped: what a change of inputs means.
import { isWithin, type Change } from "../../plugin-kit/changes";
import type { ResourceKind } from "./kind";
import { DEFAULTS, isProps, type Props, type Value } from "../../plugin-kit/values";

export interface Sides {
  /** The state as last seen. */
  olds: Props;
  /** The inputs that made it. What only the state has is AWS's doing, and no change. */
  oldInputs: Props;
  news: Props;
  ignoreChanges: readonly string[];
}

/** Lists whose order means nothing to AWS. */
const SETS = new Set([
  "autoscalingGroups",
  "availabilityZones",
  "ec2TagFilters",
  "ec2TagSets",
  "elbInfos",
  "enabledMetrics",
  "events",
  "groupNames",
  "initialLifecycleHooks",
  "listenerArns",
  "loadBalancers",
  "managedPolicyArns",
  "metrics",
  "notifications",
  "securityGroups",
  "suspendedProcesses",
  "tagFilters",
  "tags",
  "targetGroupArns",
  "targetGroupInfos",
  "targetTrackingConfigurations",
  "trafficSources",
  "triggerConfigurations",
  "triggerEvents",
  "triggers",
  "vpcSecurityGroupIds",
  "vpcZoneIdentifiers",
  "alarmActions",
  "okActions",
  "insufficientDataActions",
  "alarms",
  "stepAdjustments",
  "metricQueries",
  "dimensions",
  "subnets",
  "securityGroupIds",
]);

export function diff(kind: ResourceKind, sides: Sides): Change[] {
  return changes("", sides.olds, sides.oldInputs, sides.news)
    .filter(({ path }) => !sides.ignoreChanges.some((ignored) => isWithin(path, ignored)))
    .filter(({ path, kind: change }) => change !== "delete" || !kind.computed.includes(path))
    .map((found) => ({ path: found.path, kind: found.kind, replaces: replaces(kind, found) }));
}

/** A resource whose name the program chose cannot exist twice: the old one goes first. */
export function deletesFirst(kind: ResourceKind, { olds, news }: Sides): boolean {
  const name = kind.autoNamed;
  if (!name || news[name] === undefined || !sameValue(news[name], olds[name])) return false;
  return !((news[DEFAULTS] ?? []) as Value[]).includes(name);
}

interface Found extends Omit<Change, "replaces"> {
  /** What came or went. */
  block?: Value | undefined;
}

function changes(path: string, olds: Props, oldInputs: Props, news: Props): Found[] {
  const names = new Set([...Object.keys(news), ...Object.keys(oldInputs)]);
  names.delete(DEFAULTS);
  return [...names].flatMap((name) =>
    valueChanges(path ? `${path}.${name}` : name, olds[name], oldInputs[name], news[name]),
  );
}

function valueChanges(
  path: string,
  old: Value | undefined,
  oldInput: Value | undefined,
  now: Value | undefined,
): Found[] {
  if (now === undefined || now === null) {
    return old === undefined || old === null ? [] : [{ path, kind: "delete", block: old }];
  }
  if (old === undefined || old === null) return [{ path, kind: "add", block: now }];
  if (isProps(now) && isProps(old)) {
    return changes(path, old, isProps(oldInput) ? oldInput : {}, now);
  }
  if (Array.isArray(now) && Array.isArray(old)) {
    return listChanges(path, old, Array.isArray(oldInput) ? oldInput : [], now);
  }
  return isSame(old, now) ? [] : [{ path, kind: "update" }];
}

/** A document that a program gives as an object is kept as its JSON text. */
function isSame(old: Value, now: Value): boolean {
  if (typeof old !== "string" || !isProps(now)) return now === old;
  try {
    return sameValue(JSON.parse(old) as Value, now);
  } catch {
    return false;
  }
}

function listChanges(path: string, old: Value[], oldInput: Value[], now: Value[]): Found[] {
  const isSet = SETS.has(path.slice(path.lastIndexOf(".") + 1));
  const [olds, oldInputs, news] = [old, oldInput, now].map((list) => (isSet ? sorted(list) : list));
  const indices = Array.from({ length: Math.max(old.length, now.length) }, (_, index) => index);
  return indices.flatMap((index) =>
    valueChanges(`${path}[${index}]`, olds![index], oldInputs![index], news![index]),
  );
}

function sorted(list: Value[]): Value[] {
  return [...list].sort((a, b) => (canonical(a) < canonical(b) ? -1 : 1));
}

function sameValue(a: Value | undefined, b: Value | undefined): boolean {
  return canonical(a ?? null) === canonical(b ?? null);
}

/** The same text for the same value, whatever the order of its members. */
function canonical(value: Value): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (!isProps(value)) return JSON.stringify(value);
  const names = Object.keys(value).filter((name) => name !== DEFAULTS);
  return `{${names
    .sort()
    .map((name) => `${name}:${canonical(value[name] ?? null)}`)
    .join()}}`;
}

function replaces(kind: ResourceKind, { path, block }: Found): boolean {
  const top = path.split(/[.[]/)[0]!;
  if (top === "region") return true;
  if (kind.replaceOnPresence?.some((at) => isPresent(at, path, block))) return true;
  if (kind.replaceOn === "untagged") return top !== "tags" && top !== "tagsAll";
  return kind.replaceOn.includes(top);
}

/** Whether the block that came or went at `path` is, or holds, what stands at `wanted`. */
function isPresent(wanted: string, path: string, block: Value | undefined): boolean {
  if (block === undefined || !isWithin(wanted, path)) return false;
  const rest = wanted.slice(path.length + 1);
  if (rest === "") return true;
  return (
    rest
      .split(".")
      .reduce<Value | undefined>(
        (inner, name) => (isProps(inner) ? inner[name] : undefined),
        block,
      ) !== undefined
  );
}
