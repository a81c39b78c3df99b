import { FleetRollout, PredictiveFleetArgs } from "../../contract/generated/types";
import { controlsTraffic, hasLoadBalancers } from "../../plan/predictiveFleet/trafficTargets";
import { Problem } from "../../contract/problem";
import { problem, repeated, said, when } from "../problems";
import { checkRolloutNames } from "./rolloutNames";
import { checkRolloutSpeed } from "./rolloutSpeed";

/** What CodeDeploy refuses, and what it would take and never do. */
export function checkRollout(args: PredictiveFleetArgs, component: string): readonly Problem[] {
  const { rollout } = args;
  if (rollout === undefined) return [];
  return [
    ...checkRolloutNames(rollout, component),
    ...checkRolloutSpeed(args, rollout),
    ...traffic(args, rollout),
    ...agent(args),
    ...standby(args, rollout),
    ...suspended(rollout),
    ...alarms(args, rollout),
    ...triggers(rollout),
  ];
}

const balancers = "targetGroupArns, or trafficSources of type elb or elbv2";
const mostBalancers = 10;

function traffic(args: PredictiveFleetArgs, rollout: FleetRollout): readonly Problem[] {
  const { blueGreen, trafficControl } = rollout;
  const has = hasLoadBalancers(args);
  const count = Array.isArray(args.targetGroupArns) ? args.targetGroupArns.length : 0;
  return [
    ...when(blueGreen !== undefined && !has, () =>
      said(
        "rollout.blueGreen",
        "blue/green without a load balancer",
        `it with ${balancers}, since moving the traffic is what it does`,
        "give targetGroupArns, or use inPlace",
      ),
    ),
    ...when(blueGreen !== undefined && trafficControl === false, () =>
      problem("rollout.trafficControl", false, "true with blueGreen", "drop it, or use inPlace"),
    ),
    ...when(blueGreen === undefined && trafficControl === true && !has, () =>
      problem("rollout.trafficControl", true, `it with ${balancers}`, "give them, or drop it"),
    ),
    ...when(controlsTraffic(args) && count > mostBalancers, () =>
      said(
        "targetGroupArns",
        `${count} target groups`,
        `at most ${mostBalancers} with a rollout that takes instances out of them`,
        "drop some, or set rollout.trafficControl to false",
      ),
    ),
  ];
}

/** The agent on an instance reads the revision, and tells who it is, with the instance's own role. */
function agent({ launch }: PredictiveFleetArgs): readonly Problem[] {
  if (launch === undefined) return [];
  const { instanceProfileArn, instanceProfileName, instanceRole } = launch;
  const profile = instanceProfileArn ?? instanceProfileName ?? instanceRole;
  return when(profile === undefined, () =>
    said(
      "launch.instanceRole",
      "no instance profile with rollout",
      "one of instanceRole, instanceProfileArn and instanceProfileName, since CodeDeploy's agent fetches the revision with it",
      "give instanceRole with a policy that may read the bucket of the revisions",
    ),
  );
}

function standby(
  { capacity }: PredictiveFleetArgs,
  { blueGreen }: FleetRollout,
): readonly Problem[] {
  const count = blueGreen?.standbyCapacity;
  const { maxCapacity } = capacity;
  return when(count !== undefined && count > maxCapacity, () =>
    problem(
      "rollout.blueGreen.standbyCapacity",
      count,
      `at most capacity.maxCapacity, which is ${maxCapacity}`,
      "lower it, or raise maxCapacity",
    ),
  );
}

function suspended({ inPlace }: FleetRollout): readonly Problem[] {
  const named = (inPlace?.processesToSuspend ?? []).map((name, index) => ({
    name,
    path: `rollout.inPlace.processesToSuspend[${index}]`,
  }));
  return twice(named);
}

const mostAlarms = 10;

function alarms(args: PredictiveFleetArgs, rollout: FleetRollout): readonly Problem[] {
  const { rollbackAlarmNames: given, ignorePollAlarmFailure } = rollout;
  const path = "rollout.rollbackAlarmNames";
  const names: readonly unknown[] | undefined = Array.isArray(given) ? given : undefined;
  const own = args.alarms?.unhealthyHosts ? 1 : 0;
  const count = (names?.length ?? 0) + own;
  const known = (names ?? []).flatMap((name, index) =>
    typeof name === "string" ? [{ name, path: `${path}[${index}]` }] : [],
  );
  return [
    ...when(count > mostAlarms, () =>
      said(
        path,
        `${count} alarms with alarms.unhealthyHosts`,
        `at most ${mostAlarms}`,
        "drop the ones that say the same, or join some in a composite alarm",
      ),
    ),
    ...twice(known),
    ...when(ignorePollAlarmFailure === true && count === 0 && !isLater(given), () =>
      problem(
        "rollout.ignorePollAlarmFailure",
        true,
        "it with rollbackAlarmNames or alarms.unhealthyHosts",
        "give alarms, or drop it",
      ),
    ),
  ];
}

function isLater(list: unknown): boolean {
  return list !== undefined && !Array.isArray(list);
}

const topic = /^arn:aws[a-z-]*:sns:[a-z0-9-]+:[0-9]{12}:[^:]+$/;

function triggers({ triggers: declared = [], inPlace }: FleetRollout): readonly Problem[] {
  return declared.flatMap(({ topicArn, events }, index) => {
    const path = `rollout.triggers[${index}]`;
    const all = events.map((name, at) => ({ name, path: `${path}.events[${at}]` }));
    const never = all.filter(({ name }) => name.endsWith("Ready"));
    return [
      ...when(typeof topicArn === "string" && !topic.test(topicArn), () =>
        problem(`${path}.topicArn`, topicArn, "the ARN of an SNS topic", "give the topic's arn"),
      ),
      ...twice(all),
      ...(inPlace ? never : []).map(({ name, path: at }) =>
        problem(at, name, "an event of deployments in place", "drop it, or use blueGreen"),
      ),
    ];
  });
}

function twice(
  named: readonly { readonly name: string; readonly path: string }[],
): readonly Problem[] {
  return repeated(named).map(({ name, path, first }) =>
    problem(path, name, `each once; ${first} has it already`, "drop one"),
  );
}
