import { steps, stepPolicy, tracking, trackingPolicy } from "../../check/fixtures";
import { defineRule, Outcome, violation } from "../../check/rule";
import { isKnown, isUnknown, known, knownTo } from "../../model/field";
import { ScalingPolicy } from "../../model/fragments";
import { UNKNOWN } from "../../model/input";
import { Field } from "../../model/field";

export default defineRule({
  id: "aas-policy-type-matches",
  area: "aas",
  title: "A policy has the configuration of its type, and no other",
  severity: "high",
  level: "mandatory",
  rationale:
    "The service reads only the configuration that belongs to policyType and refuses a policy without it. The " +
    "type is easily forgotten: the AWS provider then takes StepScaling, whatever configuration is there.",
  fix: "Set policyType to the type of the configuration that is given, and give only that one.",
  whenNotToUse: "Never: the service refuses such policies.",
  sources: [
    {
      title: "PutScalingPolicy: the configuration is required by its policy type",
      url: "https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PutScalingPolicy.html",
    },
  ],
  on: ["policy"],
  examples: {
    good: [
      { name: "each with its own", declare: [trackingPolicy(), stepPolicy()] },
      {
        name: "step scaling by default",
        declare: [stepPolicy({}, { policyType: undefined })],
      },
    ],
    bad: [
      {
        name: "type forgotten",
        declare: [trackingPolicy({}, { policyType: undefined })],
        finds: [
          'policyType is "StepScaling"',
          "StepScaling is what the provider takes if nothing is given",
        ],
      },
      {
        name: "type of another configuration",
        declare: [stepPolicy({}, { policyType: "TargetTrackingScaling" })],
        finds: [
          'policyType is "TargetTrackingScaling"',
          'allowed: "StepScaling", since stepScalingPolicyConfiguration is given',
        ],
      },
      {
        name: "no configuration",
        declare: [trackingPolicy({}, { targetTrackingScalingPolicyConfiguration: undefined })],
        finds: [
          "targetTrackingScalingPolicyConfiguration is not set",
          "TargetTrackingScaling needs it",
        ],
      },
      {
        name: "both configurations",
        declare: [trackingPolicy({}, { stepScalingPolicyConfiguration: steps })],
        finds: ["stepScalingPolicyConfiguration is set", "TargetTrackingScaling does not use it"],
      },
      {
        name: "a type that does not exist",
        declare: [trackingPolicy({}, { policyType: "TargetTracking" })],
        finds: ['policyType is "TargetTracking"', "one of TargetTrackingScaling, StepScaling"],
      },
    ],
    unknown: [
      { name: "type unknown", declare: [trackingPolicy({}, { policyType: UNKNOWN })] },
      {
        name: "configuration unknown",
        declare: [trackingPolicy({}, { targetTrackingScalingPolicyConfiguration: UNKNOWN })],
      },
      {
        name: "the other configuration unknown",
        declare: [
          stepPolicy({}, { targetTrackingScalingPolicyConfiguration: UNKNOWN }),
          trackingPolicy(tracking, { stepScalingPolicyConfiguration: UNKNOWN }),
        ],
      },
    ],
  },
  check: (policy) => {
    const { policyType } = policy;
    const parts = partsOf(policy);
    if (!isKnown(policyType)) return [];
    const own = parts.find(({ type }) => type === policyType.value);
    if (own === undefined) {
      const names = parts.map(({ type }) => type).join(", ");
      return [violation(policyType, `one of ${names}`, "correct policyType")];
    }
    const others = parts.filter((part) => part !== own && isKnown(part.presence));
    return isKnown(own.presence)
      ? others.flatMap((it) => unused(it, own))
      : lacking(policy, own, others);
  },
});

interface Part {
  readonly type: string;
  readonly property: string;
  readonly presence: Field<true>;
}

function partsOf(policy: ScalingPolicy): readonly Part[] {
  const part = (type: string, property: string, presence: Field<true> | undefined): Part => ({
    type,
    property,
    presence: presence ?? { state: "absent", path: property },
  });
  return [
    part(
      "TargetTrackingScaling",
      "targetTrackingScalingPolicyConfiguration",
      policy.targetTracking?.presence,
    ),
    part("StepScaling", "stepScalingPolicyConfiguration", policy.stepScaling?.presence),
    part("PredictiveScaling", "predictiveScalingPolicyConfiguration", policy.predictiveScaling),
  ];
}

function lacking(policy: ScalingPolicy, own: Part, others: readonly Part[]): Outcome[] {
  if (isUnknown(own.presence)) return [];
  const given = others[0];
  if (given === undefined) return [violation(own.presence, `given, since ${own.type} needs it`)];
  const isDefault = knownTo(policy.policyType, (type) => type === "StepScaling");
  const note = isDefault ? "; StepScaling is what the provider takes if nothing is given" : "";
  const allowed = `"${given.type}", since ${given.property} is given${note}`;
  return [violation(policy.policyType, allowed, `set policyType to ${given.type}`)];
}

function unused(part: Part, own: Part): Outcome[] {
  const field = known(true, part.presence.path);
  const allowed = `not set, since ${own.type} does not use it`;
  return [violation(field, allowed, `remove ${part.property}, or make two policies`, "set")];
}
