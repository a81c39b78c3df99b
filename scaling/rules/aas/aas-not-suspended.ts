import { target } from "../../check/fixtures";
import { defineRule, violation } from "../../check/rule";
import { knownTo } from "../../model/field";
import { UNKNOWN } from "../../model/input";

export default defineRule({
  id: "aas-not-suspended",
  area: "aas",
  title: "No scaling activity of a target is left suspended",
  severity: "high",
  level: "advisory",
  rationale:
    "Suspending is made for an incident or a maintenance window and stays in force until somebody resumes it. " +
    "Left in a program, it turns autoscaling off with every policy still in place and looking healthy.",
  fix: "Set the flag to false, or remove suspendedState.",
  whenNotToUse: "While a fleet is deliberately frozen; use an exemption with a last day instead.",
  sources: [
    {
      title: "Suspend and resume scaling for Application Auto Scaling",
      url: "https://docs.aws.amazon.com/autoscaling/application/userguide/application-auto-scaling-suspend-resume-scaling.html",
    },
  ],
  on: ["target"],
  examples: {
    good: [
      { name: "nothing suspended", declare: [target()] },
      {
        name: "resumed explicitly",
        declare: [target({ suspendedState: { dynamicScalingOutSuspended: false } })],
      },
    ],
    bad: [
      {
        name: "policies cannot scale out",
        declare: [target({ suspendedState: { dynamicScalingOutSuspended: true } })],
        finds: ["suspendedState.dynamicScalingOutSuspended is true", "false"],
      },
      {
        name: "policies cannot scale in",
        declare: [target({ suspendedState: { dynamicScalingInSuspended: true } })],
        finds: ["suspendedState.dynamicScalingInSuspended is true"],
      },
      {
        name: "schedules are stopped",
        declare: [target({ suspendedState: { scheduledScalingSuspended: true } })],
        finds: ["suspendedState.scheduledScalingSuspended is true"],
      },
    ],
    unknown: [
      { name: "state unknown", declare: [target({ suspendedState: UNKNOWN })] },
      {
        name: "flag unknown",
        declare: [target({ suspendedState: { dynamicScalingInSuspended: UNKNOWN } })],
      },
    ],
  },
  check: (target) =>
    [
      target.dynamicScalingInSuspended,
      target.dynamicScalingOutSuspended,
      target.scheduledScalingSuspended,
    ]
      .filter((flag) => knownTo(flag, (suspended) => suspended))
      .map((flag) => violation(flag, "false, so that the target is scaled")),
});
