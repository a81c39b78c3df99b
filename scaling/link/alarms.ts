import { Field, isKnown } from "../model/field";
import { Alarm, FragmentBase } from "../model/fragments";
import { actionProperties } from "../read/cloudwatchMetricAlarm";
import { ResourceGraph } from "./graph";
import { Referrers } from "./link";

/** What an alarm can trigger: a policy of either service. */
export interface Triggered extends FragmentBase {
  readonly arn: Field<string>;
}

/**
 * Which alarms trigger which policies: by the dependency of their actions on the policy, or by
 * its ARN. An alarm whose actions are not known and come from no policy of the program may trigger any.
 */
export function alarmsByPolicy(
  graph: ResourceGraph,
  alarms: readonly Alarm[],
  policies: readonly Triggered[],
): (policy: Triggered) => Referrers<Alarm> {
  const urns = new Set(policies.map((policy) => policy.source.urn));
  const byUrn = new Map<string, Alarm[]>();
  const byArn = new Map<string, Alarm[]>();
  const open: Alarm[] = [];
  for (const alarm of alarms) {
    const depended = [...graph.dependenciesOf(alarm.source, actionProperties)];
    const own = depended.filter((urn) => urns.has(urn));
    for (const urn of own) byUrn.set(urn, [...(byUrn.get(urn) ?? []), alarm]);
    for (const arn of knownActions(alarm)) byArn.set(arn, [...(byArn.get(arn) ?? []), alarm]);
    if (own.length === 0 && hasUnknownAction(alarm)) open.push(alarm);
  }
  return (policy) => ({
    linked: [...new Set([...(byUrn.get(policy.source.urn) ?? []), ...named(byArn, policy)])],
    undecided: open,
  });
}

function named(byArn: ReadonlyMap<string, readonly Alarm[]>, policy: Triggered) {
  return isKnown(policy.arn) ? (byArn.get(policy.arn.value) ?? []) : [];
}

function knownActions(alarm: Alarm): readonly string[] {
  if (!isKnown(alarm.actions)) return [];
  return alarm.actions.value.flatMap((action) => (isKnown(action) ? [action.value] : []));
}

function hasUnknownAction(alarm: Alarm): boolean {
  if (alarm.actions.state === "unknown") return true;
  if (!isKnown(alarm.actions)) return false;
  return alarm.actions.value.some((action) => action.state === "unknown");
}
