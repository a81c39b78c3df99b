import { alarm, stepPolicy, trackingPolicy } from "../../check/fixtures";
import { matchesGlob } from "../../check/glob";
import { defineRule, RuleSettings, violation } from "../../check/rule";
import { knownTo, valueOf } from "../../model/field";
import { ScalingPolicy } from "../../model/fragments";
import { nameOf, UNKNOWN } from "../../model/input";

export default defineRule({
  id: "aas-step-policy-wired",
  area: "aas",
  title: "Every step policy is the action of an alarm",
  severity: "critical",
  level: "mandatory",
  rationale:
    "For target tracking the service makes the alarms itself; for step scaling it makes none. A step policy " +
    "that no alarm names is accepted, is listed, and never runs.",
  fix: "Put the policy's ARN into alarmActions of an alarm on the metric, or name the policy in externalAlarms.",
  whenNotToUse:
    "Where another program makes the alarms: name those policies in externalAlarms instead.",
  sources: [
    {
      title: "Step scaling: you create the CloudWatch alarms that invoke the policy",
      url: "https://docs.aws.amazon.com/autoscaling/application/userguide/step-scaling-policy-overview.html",
    },
  ],
  on: ["policy"],
  knobs: {
    externalAlarms: {
      type: "array",
      items: { type: "string" },
      default: [],
      description: "Globs over names of policies that alarms of another program trigger.",
    },
  },
  examples: {
    good: [
      { name: "policy and its alarm", declare: [stepPolicy(), alarm()] },
      { name: "target tracking needs none", declare: [trackingPolicy()] },
      {
        name: "triggered when the alarm ends",
        declare: [
          stepPolicy(),
          alarm(
            { alarmActions: undefined, okActions: [UNKNOWN] },
            {
              from: {
                okActions: [
                  "urn:pulumi:example::example::aws:appautoscaling/policy:Policy::reco-step",
                ],
              },
            },
          ),
        ],
      },
      {
        name: "alarm that names the ARN of the last deployment",
        declare: [
          stepPolicy(
            {},
            {},
            {
              outputs: {
                arn: "arn:aws:autoscaling:eu-west-1:123456789012:scalingPolicy:example:reco-step",
              },
            },
          ),
          alarm({}, {}),
        ],
      },
      {
        name: "alarms of another program",
        settings: { externalAlarms: ["reco-*"] },
        declare: [stepPolicy()],
      },
    ],
    bad: [
      {
        name: "no alarm",
        declare: [stepPolicy()],
        finds: [
          'policyType is "StepScaling"',
          "an alarm that has the policy among its actions; none has",
        ],
      },
      {
        name: "step scaling by default, no alarm",
        declare: [stepPolicy({}, { policyType: undefined })],
        finds: ["an alarm that has the policy"],
      },
      {
        name: "an alarm without actions",
        declare: [stepPolicy(), alarm({ alarmActions: undefined }, {})],
        finds: ["none has"],
      },
      {
        name: "an alarm for another policy",
        declare: [
          stepPolicy(),
          stepPolicy({}, {}, {}, "other"),
          alarm(
            { alarmActions: [UNKNOWN] },
            {
              from: {
                alarmActions: [
                  "urn:pulumi:example::example::aws:appautoscaling/policy:Policy::other",
                ],
              },
            },
          ),
        ],
        finds: ["none has"],
      },
      {
        name: "an alarm whose actions are switched off",
        declare: [stepPolicy(), alarm({ actionsEnabled: false })],
        finds: ["none has"],
      },
    ],
    unknown: [
      {
        name: "actions unknown, from the policy",
        declare: [stepPolicy(), alarm({ alarmActions: UNKNOWN })],
      },
      {
        name: "actions unknown, from anywhere",
        declare: [stepPolicy(), alarm({ alarmActions: [UNKNOWN] }, {})],
      },
      {
        name: "whether the actions are on is unknown",
        declare: [stepPolicy(), alarm({ actionsEnabled: UNKNOWN })],
      },
      { name: "type unknown", declare: [stepPolicy({}, { policyType: UNKNOWN })] },
    ],
  },
  checkInStack: (policy, model, settings) => {
    if (!knownTo(policy.policyType, (type) => type === "StepScaling")) return [];
    if (policy.stepScaling === undefined || isExternal(policy, settings)) return [];
    const { linked, undecided } = model.alarmsOf(policy);
    const acting = linked.filter(({ actionsEnabled }) => !knownTo(actionsEnabled, (on) => !on));
    if (acting.length > 0 || undecided.length > 0) return [];
    return [
      violation(policy.policyType, "an alarm that has the policy among its actions; none has"),
    ];
  },
});

function isExternal(policy: ScalingPolicy, settings: RuleSettings): boolean {
  const names = [valueOf(policy.name), nameOf(policy.source.urn)];
  return settings
    .list("externalAlarms")
    .some((glob) => names.some((name) => name !== undefined && matchesGlob(glob, name)));
}
