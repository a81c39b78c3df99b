import { group } from "../../check/fixturesEc2";
import { defineRule, RuleSettings, violation } from "../../check/rule";
import { Field, isKnown, valueOf } from "../../model/field";
import { AutoScalingGroup } from "../../model/ec2";
import { UNKNOWN } from "../../model/input";

const needed: ReadonlySet<string> = new Set([
  "Launch",
  "Terminate",
  "AlarmNotification",
  "AZRebalance",
  "HealthCheck",
  "ReplaceUnhealthy",
]);

export default defineRule({
  id: "asg-no-suspended-processes",
  area: "asg",
  title: "No process that scales or heals a group is left suspended",
  severity: "high",
  level: "advisory",
  rationale:
    "Suspending a process is made for an incident and stays in force until somebody resumes it. Without Launch or AlarmNotification " +
    "nothing scales, without HealthCheck or ReplaceUnhealthy a broken instance keeps its place, and all policies look as healthy as before.",
  fix: "Remove the process from suspendedProcesses; CodeDeploy suspends what it must for the time of a deployment by itself.",
  whenNotToUse: "While a fleet is deliberately frozen; use an exemption with a last day instead.",
  sources: [
    {
      title: "Suspend and resume Amazon EC2 Auto Scaling processes",
      url: "https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-suspend-resume-processes.html",
    },
  ],
  on: ["autoScalingGroup"],
  knobs: {
    allow: {
      type: "array",
      items: { type: "string" },
      default: [],
      description: "Processes that may be suspended, as AZRebalance.",
    },
  },
  examples: {
    good: [
      { name: "nothing suspended", declare: [group()] },
      { name: "an empty list", declare: [group({ suspendedProcesses: [] })] },
      {
        name: "processes that neither scale nor heal",
        declare: [group({ suspendedProcesses: ["AddToLoadBalancer", "InstanceRefresh"] })],
      },
      {
        name: "agreed",
        settings: { allow: ["AZRebalance"] },
        declare: [group({ suspendedProcesses: ["AZRebalance"] })],
      },
    ],
    bad: [...needed].map((process) => ({
      name: `${process} suspended`,
      declare: [group({ suspendedProcesses: ["AddToLoadBalancer", process] })],
      finds: [`suspendedProcesses[1] is "${process}"`, "not suspended"],
    })),
    unknown: [
      { name: "processes not known", declare: [group({ suspendedProcesses: UNKNOWN })] },
      { name: "one process not known", declare: [group({ suspendedProcesses: [UNKNOWN] })] },
    ],
  },
  check: (group, settings) =>
    suspended(group, settings).map((process) =>
      violation(process, "processes that neither scale nor heal; this one is not suspended"),
    ),
  remedy: (group, settings) => {
    const broken = suspended(group, settings);
    const all = valueOf(group.suspendedProcesses) ?? [];
    if (broken.length === 0 || !all.every((each) => isKnown(each) && !each.secret)) return [];
    const left = all.filter((each) => !broken.includes(each)).map(valueOf);
    return [{ path: group.suspendedProcesses.path, value: left }];
  },
});

function suspended(
  { suspendedProcesses }: AutoScalingGroup,
  settings: RuleSettings,
): readonly Field<string>[] {
  return (valueOf(suspendedProcesses) ?? []).filter(
    (process) =>
      isKnown(process) &&
      needed.has(process.value) &&
      !settings.list("allow").includes(process.value),
  );
}
