import { componentTriple, stepPolicy, trackingPolicy } from "../../check/fixtures";
import { defineRule, RuleSettings, violation } from "../../check/rule";
import { isAbsent } from "../../model/field";
import { ScalingPolicy } from "../../model/fragments";
import { UNKNOWN } from "../../model/input";
import { Cooldown, cooldownsOf, isJudged, namespaces } from "./_cooldowns";

const dynamodb = {
  serviceNamespace: "dynamodb",
  resourceId: "table/features",
  scalableDimension: "dynamodb:table:ReadCapacityUnits",
};
const unset = { scaleInCooldown: undefined, scaleOutCooldown: undefined };

export default defineRule({
  id: "aas-cooldown-explicit",
  area: "aas",
  title: "Scaling policies state their cooldowns",
  severity: "low",
  level: "advisory",
  rationale:
    "The default differs by service - 300 seconds for endpoint variants, 0 for others, not stated for copies " +
    "and provisioned concurrency - and decides how a fleet breathes. A number in the program can be reviewed.",
  fix: "Set scaleInCooldown and scaleOutCooldown, or cooldown of a step policy; 300 is the default of variants.",
  whenNotToUse: "Where a team has agreed on the service's defaults.",
  sources: [
    {
      title: "TargetTrackingScalingPolicyConfiguration: defaults of the cooldowns",
      url: "https://docs.aws.amazon.com/autoscaling/application/APIReference/API_TargetTrackingScalingPolicyConfiguration.html",
    },
    {
      title: "StepScalingPolicyConfiguration: the default of Cooldown is 300",
      url: "https://docs.aws.amazon.com/autoscaling/application/APIReference/API_StepScalingPolicyConfiguration.html",
    },
  ],
  on: ["policy"],
  knobs: {
    requireExplicit: {
      type: "boolean",
      default: true,
      description: "Whether cooldowns must be set; false accepts the service's defaults.",
    },
    namespaces,
  },
  examples: {
    good: [
      { name: "both set", declare: [trackingPolicy(), stepPolicy()] },
      {
        name: "scale-in is off, so its cooldown says nothing",
        declare: [trackingPolicy({ disableScaleIn: true, scaleInCooldown: undefined })],
      },
      { name: "another service", declare: [trackingPolicy(unset, dynamodb)] },
      {
        name: "defaults accepted",
        settings: { requireExplicit: false },
        declare: [trackingPolicy(unset)],
      },
    ],
    bad: [
      {
        name: "neither set",
        declare: [trackingPolicy(unset)],
        finds: [
          "targetTrackingScalingPolicyConfiguration.scaleInCooldown is not set",
          "targetTrackingScalingPolicyConfiguration.scaleOutCooldown is not set",
          "the service would take 300",
        ],
      },
      {
        name: "one set",
        declare: [trackingPolicy({ scaleOutCooldown: undefined })],
        finds: ["scaleOutCooldown is not set"],
      },
      {
        name: "copies, whose default is not documented",
        declare: [trackingPolicy(unset, componentTriple)],
        finds: ["the service's default is not documented"],
      },
      {
        name: "step policy",
        declare: [stepPolicy({ cooldown: undefined })],
        finds: ["stepScalingPolicyConfiguration.cooldown is not set", "300"],
      },
      {
        name: "another service that is judged too",
        settings: { namespaces: ["dynamodb"] },
        declare: [trackingPolicy(unset, dynamodb)],
        finds: ["scaleInCooldown is not set"],
      },
    ],
    unknown: [
      { name: "cooldown unknown", declare: [trackingPolicy({ scaleInCooldown: UNKNOWN })] },
      {
        name: "configuration unknown",
        declare: [trackingPolicy({}, { targetTrackingScalingPolicyConfiguration: UNKNOWN })],
      },
      {
        name: "service unknown",
        declare: [trackingPolicy(unset, { serviceNamespace: UNKNOWN, scalableDimension: UNKNOWN })],
      },
    ],
  },
  check: (policy, settings) =>
    unsetIn(policy, settings).map((cooldown) => violation(cooldown.field, allowed(cooldown))),
  remedy: (policy, settings) =>
    unsetIn(policy, settings).map(({ field }) => ({ path: field.path, value: 300 })),
});

function unsetIn(policy: ScalingPolicy, settings: RuleSettings): readonly Cooldown[] {
  if (!settings.boolean("requireExplicit") || !isJudged(policy, settings)) return [];
  return cooldownsOf(policy).filter(({ field }) => isAbsent(field));
}

function allowed({ defaultSeconds }: Cooldown): string {
  return defaultSeconds === undefined
    ? "a number of seconds; the service's default is not documented"
    : `a number of seconds; the service would take ${defaultSeconds}`;
}
