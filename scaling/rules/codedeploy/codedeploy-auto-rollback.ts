import { deploymentGroup } from "../../check/fixturesCodeDeploy";
import { defineRule, Edit, Outcome, violation } from "../../check/rule";
import { isAbsent, isKnown, isUnknown, knownTo, valueOf } from "../../model/field";
import { DeploymentGroup } from "../../model/ec2";
import { Declaration, Input, UNKNOWN } from "../../model/input";

const failure = "DEPLOYMENT_FAILURE";
const alarm = "DEPLOYMENT_STOP_ON_ALARM";

const rollback = (autoRollbackConfiguration: Input): Declaration =>
  deploymentGroup({ autoRollbackConfiguration });
const alarms = (alarmConfiguration: Input): Declaration => deploymentGroup({ alarmConfiguration });

export default defineRule({
  id: "codedeploy-auto-rollback",
  area: "codedeploy",
  title: "A deployment goes back by itself when it fails or an alarm sounds",
  severity: "high",
  level: "advisory",
  rationale:
    "A deployment that fails leaves the instances that it reached on the new revision, and new instances of a scale-out get the old one. " +
    "Errors that only callers see stop it only if an alarm is configured, and only with a rollback is the fleet one fleet again.",
  fix: "Enable autoRollbackConfiguration with DEPLOYMENT_FAILURE and DEPLOYMENT_STOP_ON_ALARM, and name alarms on errors and latency in alarmConfiguration.",
  whenNotToUse: "Where another system watches deployments and takes them back.",
  sources: [
    {
      title: "Redeploy and roll back a deployment with CodeDeploy",
      url: "https://docs.aws.amazon.com/codedeploy/latest/userguide/deployments-rollback-and-redeploy.html",
    },
    {
      title: "AutoRollbackConfiguration, and AlarmConfiguration with at most 10 alarms",
      url: "https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_AutoRollbackConfiguration.html",
    },
  ],
  on: ["deploymentGroup"],
  examples: {
    good: [
      { name: "both events, and an alarm", declare: [deploymentGroup()] },
      {
        name: "all three events",
        declare: [
          rollback({ enabled: true, events: [failure, alarm, "DEPLOYMENT_STOP_ON_REQUEST"] }),
        ],
      },
    ],
    bad: [
      {
        name: "no rollback",
        declare: [rollback(undefined)],
        finds: ["autoRollbackConfiguration.enabled is not set", "true"],
      },
      {
        name: "a rollback that is off",
        declare: [rollback({ enabled: false, events: [failure, alarm] })],
        finds: ["autoRollbackConfiguration.enabled is false"],
      },
      {
        name: "not when it fails",
        declare: [rollback({ enabled: true, events: [alarm] })],
        finds: ["events is 1 item", "with DEPLOYMENT_FAILURE"],
      },
      {
        name: "not when an alarm sounds",
        declare: [rollback({ enabled: true, events: [failure] })],
        finds: ["with DEPLOYMENT_STOP_ON_ALARM"],
      },
      {
        name: "no events",
        declare: [rollback({ enabled: true })],
        finds: ["events is not set"],
      },
      {
        name: "no alarms",
        declare: [alarms(undefined)],
        finds: ["alarmConfiguration.alarms is not set", "at least one alarm"],
      },
      {
        name: "an empty list of alarms",
        declare: [alarms({ enabled: true, alarms: [] })],
        finds: ["alarmConfiguration.alarms is 0 items"],
      },
      {
        name: "alarms that are off",
        declare: [alarms({ enabled: false, alarms: ["fleet-errors"] })],
        finds: ["alarmConfiguration.enabled is false"],
      },
    ],
    unknown: [
      { name: "rollback not known", declare: [rollback(UNKNOWN)] },
      { name: "events not known", declare: [rollback({ enabled: true, events: UNKNOWN })] },
      {
        name: "one event not known",
        declare: [rollback({ enabled: true, events: [UNKNOWN, failure] })],
      },
      { name: "alarms not known", declare: [alarms(UNKNOWN)] },
      {
        name: "name of an alarm not known",
        declare: [alarms({ enabled: true, alarms: [UNKNOWN] })],
      },
    ],
  },
  check: (deployment) => [...rollbackProblems(deployment), ...alarmProblems(deployment)],
  remedy: (deployment): readonly Edit[] => {
    const events = eventsAfter(deployment);
    if (events === undefined) return [];
    const { rollbackEnabled: enabled, rollbackEvents } = deployment;
    return [
      ...(isOff(enabled) ? [{ path: enabled.path, value: true }] : []),
      { path: rollbackEvents.path, value: events },
    ];
  },
});

function isOff(enabled: DeploymentGroup["rollbackEnabled"]): boolean {
  return isAbsent(enabled) || knownTo(enabled, (on) => !on);
}

function rollbackProblems(deployment: DeploymentGroup): readonly Outcome[] {
  const { rollbackEnabled: enabled, rollbackEvents: events } = deployment;
  if (isOff(enabled)) return [violation(enabled, "true, so that a deployment goes back by itself")];
  if (isUnknown(enabled) || isUnknown(events)) return [];
  return missingEvents(deployment).map((event) => violation(events, `with ${event}`));
}

function missingEvents({ rollbackEvents }: DeploymentGroup): readonly string[] {
  const present = valueOf(rollbackEvents) ?? [];
  if (present.some((event) => !isKnown(event))) return [];
  return [failure, alarm].filter((event) => !present.some((each) => valueOf(each) === event));
}

function alarmProblems({
  alarmsEnabled: enabled,
  alarmNames,
}: DeploymentGroup): readonly Outcome[] {
  if (isUnknown(enabled)) return [];
  if (isAbsent(alarmNames) || knownTo(alarmNames, ({ length }) => length === 0))
    return [violation(alarmNames, "at least one alarm that stops a deployment")];
  return isOff(enabled) ? [violation(enabled, "true, so that its alarms are watched")] : [];
}

/** The events with those that are missing, if all that are there are known and may be shown. */
function eventsAfter(deployment: DeploymentGroup): readonly string[] | undefined {
  const { rollbackEnabled, rollbackEvents: events } = deployment;
  if (isUnknown(rollbackEnabled) || isUnknown(events) || (isKnown(events) && events.secret))
    return undefined;
  const present = valueOf(events) ?? [];
  const plain = present.flatMap((event) => (isKnown(event) && !event.secret ? [event.value] : []));
  const missing = missingEvents(deployment);
  const isBroken = isOff(rollbackEnabled) || missing.length > 0;
  return isBroken && plain.length === present.length ? [...plain, ...missing] : undefined;
}
