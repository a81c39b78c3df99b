import {
  configuration,
  endpoint,
  stepPolicy,
  target,
  trackingPolicy,
  variant,
} from "../../check/fixtures";
import { defineRule, Knobs } from "../../check/rule";
import { UNKNOWN } from "../../model/input";
import { isBroken, nearest, outside, rangeOf, stretched, widestOf } from "./_cooldownRanges";
import { cooldownsOf, isJudged, namespaces } from "./_cooldowns";
import { startupTimeoutOf } from "./_variant";

function seconds(value: number, description: string): Knobs[string] {
  return { type: "integer", default: value, minimum: 0, description };
}

export default defineRule({
  id: "aas-cooldown-range",
  area: "aas",
  title: "Cooldowns lie between flapping and standing still",
  severity: "medium",
  level: "mandatory",
  rationale:
    "Under a minute, scale-in acts again before the metric has seen the last removal, and the fleet flaps. " +
    "Hours of cooldown, mostly milliseconds given for seconds, make a policy that acts once a day.",
  fix: "Give seconds within the range: 60 to 3600 for scale-in, 0 to 900 for scale-out.",
  whenNotToUse: "For experiments with extreme settings; or widen the range.",
  sources: [
    {
      title: "Application Auto Scaling: how cooldown periods work",
      url: "https://docs.aws.amazon.com/autoscaling/application/userguide/target-tracking-scaling-policy-overview.html",
    },
    {
      title: "SageMaker: start-up of a container may take up to 3600 seconds",
      url: "https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariant.html",
    },
  ],
  on: ["policy"],
  knobs: {
    minScaleInSeconds: seconds(60, "Shortest cooldown after a scale-in, in seconds."),
    maxScaleInSeconds: seconds(3600, "Longest cooldown after a scale-in, in seconds."),
    minScaleOutSeconds: seconds(0, "Shortest cooldown after a scale-out, in seconds."),
    maxScaleOutSeconds: seconds(
      900,
      "Longest cooldown after a scale-out, in seconds; where the variant declares a longer start-up " +
        "health-check timeout, that is the limit.",
    ),
    namespaces,
  },
  examples: {
    good: [
      { name: "300 in, 60 out", declare: [trackingPolicy(), stepPolicy()] },
      {
        name: "the ends of the range",
        declare: [trackingPolicy({ scaleInCooldown: 3600, scaleOutCooldown: 0 })],
      },
      {
        name: "a model that takes 20 minutes to start",
        declare: [
          configuration([variant({ containerStartupHealthCheckTimeoutInSeconds: 1800 })]),
          endpoint(),
          target(),
          trackingPolicy({ scaleInCooldown: 1200, scaleOutCooldown: 1200 }),
        ],
      },
      {
        name: "scale-in step policy at 3600",
        declare: [
          stepPolicy({
            cooldown: 3600,
            stepAdjustments: [{ metricIntervalUpperBound: "0", scalingAdjustment: -1 }],
          }),
        ],
      },
      {
        name: "one step policy for both ways",
        declare: [
          stepPolicy({
            cooldown: 30,
            stepAdjustments: [
              { metricIntervalUpperBound: "0", scalingAdjustment: -1 },
              { metricIntervalLowerBound: "0", scalingAdjustment: 1 },
            ],
          }),
        ],
      },
      {
        name: "another service",
        declare: [
          trackingPolicy(
            { scaleInCooldown: 0, scaleOutCooldown: 1800 },
            {
              serviceNamespace: "ecs",
              resourceId: "service/models/reco",
              scalableDimension: "ecs:service:DesiredCount",
            },
          ),
        ],
      },
    ],
    bad: [
      {
        name: "scale-in every ten seconds",
        declare: [trackingPolicy({ scaleInCooldown: 10 })],
        finds: ["scaleInCooldown is 10", "60 to 3600 seconds"],
      },
      {
        name: "milliseconds",
        declare: [trackingPolicy({ scaleInCooldown: 300000, scaleOutCooldown: 60000 })],
        finds: ["scaleInCooldown is 300000", "scaleOutCooldown is 60000", "0 to 900 seconds"],
      },
      {
        name: "negative and broken",
        declare: [trackingPolicy({ scaleInCooldown: 90.5, scaleOutCooldown: -1 })],
        finds: ["scaleInCooldown is 90.5", "scaleOutCooldown is -1"],
      },
      {
        name: "scale-out step policy at an hour",
        declare: [stepPolicy({ cooldown: 3600 })],
        finds: ["stepScalingPolicyConfiguration.cooldown is 3600", "0 to 900 seconds"],
      },
      {
        name: "longer than the start that the variant allows",
        declare: [
          configuration([variant({ containerStartupHealthCheckTimeoutInSeconds: 1200 })]),
          endpoint(),
          target(),
          trackingPolicy({ scaleInCooldown: 1800, scaleOutCooldown: 1800 }),
        ],
        finds: ["scaleOutCooldown is 1800", "0 to 1200 seconds"],
      },
      {
        name: "scale-out in steps of which the first waits",
        declare: [
          stepPolicy({
            cooldown: 3600,
            stepAdjustments: [
              {
                metricIntervalLowerBound: "0",
                metricIntervalUpperBound: "10",
                scalingAdjustment: 0,
              },
              { metricIntervalLowerBound: "10", scalingAdjustment: 1 },
            ],
          }),
        ],
        finds: ["cooldown is 3600", "fix: set it to 900"],
      },
      {
        name: "scale-in in steps of which the first waits",
        declare: [
          stepPolicy({
            cooldown: 30,
            stepAdjustments: [
              {
                metricIntervalLowerBound: "-10",
                metricIntervalUpperBound: "0",
                scalingAdjustment: 0,
              },
              { metricIntervalUpperBound: "-10", scalingAdjustment: -1 },
            ],
          }),
        ],
        finds: ["cooldown is 30", "fix: set it to 60"],
      },
      {
        name: "endpoint of another program",
        declare: [target(), trackingPolicy({ scaleOutCooldown: 1800 })],
        finds: ["scaleOutCooldown is 1800", "0 to 900 seconds"],
      },
    ],
    unknown: [
      { name: "cooldown unknown", declare: [trackingPolicy({ scaleInCooldown: UNKNOWN })] },
      {
        name: "start-up timeout unknown",
        declare: [
          configuration([variant({ containerStartupHealthCheckTimeoutInSeconds: UNKNOWN })]),
          endpoint(),
          target(),
          trackingPolicy({ scaleInCooldown: 1800, scaleOutCooldown: 1800 }),
        ],
      },
      {
        name: "target unknown",
        declare: [target(), trackingPolicy({ scaleOutCooldown: 1800 }, { resourceId: UNKNOWN })],
      },
      {
        name: "step policy whose direction is unknown",
        declare: [stepPolicy({ cooldown: 3600, stepAdjustments: UNKNOWN })],
      },
    ],
  },
  check: (policy, settings) => {
    if (!isJudged(policy, settings)) return [];
    return cooldownsOf(policy)
      .filter((cooldown) => isBroken(cooldown, widestOf(cooldown, settings)))
      .map((cooldown) => outside(cooldown, rangeOf(cooldown, settings)));
  },
  checkInStack: (policy, model, settings) => {
    const timeout = startupTimeoutOf(policy, model);
    if (timeout === "unknown" || !isJudged(policy, settings)) return [];
    return cooldownsOf(policy)
      .filter((cooldown) => !isBroken(cooldown, widestOf(cooldown, settings)))
      .map((cooldown) => ({ cooldown, range: stretched(cooldown, settings, timeout) }))
      .filter(({ cooldown, range }) => isBroken(cooldown, range))
      .map(({ cooldown, range }) => outside(cooldown, range));
  },
  remedy: (policy, settings) => {
    if (!isJudged(policy, settings)) return [];
    return cooldownsOf(policy)
      .filter((cooldown) => isBroken(cooldown, widestOf(cooldown, settings)))
      .map((cooldown) => ({
        path: cooldown.field.path,
        value: nearest(cooldown, rangeOf(cooldown, settings)),
      }));
  },
});
