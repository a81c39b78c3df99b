import {
  configuration,
  endpoint,
  stepPolicy,
  target,
  trackingPolicy,
  variant,
} from "../../check/fixtures";
import { defineRule, RuleSettings, violation } from "../../check/rule";
import { ScalingModel } from "../../link/scalingModel";
import { ScalingPolicy } from "../../model/fragments";
import { Declaration, Input, UNKNOWN } from "../../model/input";
import { cooldownsOf, effectiveSeconds, isJudged, namespaces } from "./_cooldowns";
import { startupTimeoutOf } from "./_variant";

function starting(timeout: Input): readonly Declaration[] {
  const one = variant({ containerStartupHealthCheckTimeoutInSeconds: timeout });
  return [configuration([one]), endpoint(), target()];
}

export default defineRule({
  id: "aas-cooldown-covers-startup",
  area: "aas",
  title: "The scale-out cooldown is as long as a new instance takes to serve",
  severity: "medium",
  level: "advisory",
  rationale:
    "Until a new instance serves, the metric shows the old load on the old fleet, and every alarm after the " +
    "cooldown orders more for the same demand. A model that loads for minutes is then ordered several times.",
  fix: "Raise the scale-out cooldown to the start-up time, or say in startupSeconds what it really is.",
  whenNotToUse: "Where too many instances for a while cost less than one too few.",
  sources: [
    {
      title: "Scale-out cooldown: the time for a previous scale-out to take effect",
      url: "https://docs.aws.amazon.com/autoscaling/application/APIReference/API_TargetTrackingScalingPolicyConfiguration.html",
    },
    {
      title: "ProductionVariant: start-up health-check timeout, 60 to 3600 seconds",
      url: "https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariant.html",
    },
  ],
  on: ["policy"],
  knobs: {
    startupSeconds: {
      type: "integer",
      default: 0,
      minimum: 0,
      description:
        "Seconds from the order to the first answer, as measured; 0 takes the variant's start-up " +
        "health-check timeout, if it declares one.",
    },
    maximumDemandSeconds: {
      type: "integer",
      default: 900,
      minimum: 0,
      description: "Longest cooldown that is ever asked for, since a timeout is an upper bound.",
    },
    namespaces,
  },
  examples: {
    good: [
      {
        name: "as long as the start-up",
        declare: [...starting(300), trackingPolicy({ scaleOutCooldown: 300 })],
      },
      { name: "no start-up time known", declare: [...starting(undefined), trackingPolicy()] },
      {
        name: "a timeout with much in reserve",
        declare: [...starting(3600), trackingPolicy({ scaleOutCooldown: 900 })],
      },
      {
        name: "measured",
        settings: { startupSeconds: 50 },
        declare: [...starting(600), trackingPolicy()],
      },
      {
        name: "step policy that only removes",
        settings: { startupSeconds: 600 },
        declare: [
          stepPolicy({
            stepAdjustments: [{ metricIntervalUpperBound: "0", scalingAdjustment: -1 }],
          }),
        ],
      },
    ],
    bad: [
      {
        name: "starts for ten minutes, orders again after one",
        declare: [...starting(600), trackingPolicy({ scaleOutCooldown: 60 })],
        finds: ["scaleOutCooldown is 60", "at least 600", "start-up health-check timeout"],
      },
      {
        name: "the default against a slow start",
        declare: [...starting(480), trackingPolicy({ scaleOutCooldown: undefined })],
        finds: ["scaleOutCooldown is not set", "at least 480"],
      },
      {
        name: "step policy",
        declare: [...starting(600), stepPolicy()],
        finds: ["stepScalingPolicyConfiguration.cooldown is 300", "at least 600"],
      },
      {
        name: "measured start-up, endpoint of another program",
        settings: { startupSeconds: 240 },
        declare: [trackingPolicy()],
        finds: ["scaleOutCooldown is 60", "at least 240", "startupSeconds"],
      },
      {
        name: "an upper bound is not asked for in full",
        declare: [...starting(3600), trackingPolicy({ scaleOutCooldown: 300 })],
        finds: ["at least 900"],
      },
    ],
    unknown: [
      { name: "timeout unknown", declare: [...starting(UNKNOWN), trackingPolicy()] },
      {
        name: "cooldown unknown",
        declare: [...starting(600), trackingPolicy({ scaleOutCooldown: UNKNOWN })],
      },
      {
        name: "target unknown",
        declare: [...starting(600), trackingPolicy({}, { resourceId: UNKNOWN })],
      },
    ],
  },
  checkInStack: (policy, model, settings) => {
    const startup = startupOf(policy, model, settings);
    if (startup === undefined || !isJudged(policy, settings)) return [];
    const least = Math.min(startup.seconds, settings.number("maximumDemandSeconds"));
    return cooldownsOf(policy)
      .filter(({ after }) => after === "scaleOut")
      .filter((cooldown) => (effectiveSeconds(cooldown) ?? least) < least)
      .map(({ field }) => violation(field, `at least ${least}, since ${startup.because}`));
  },
});

interface Startup {
  readonly seconds: number;
  readonly because: string;
}

function startupOf(
  policy: ScalingPolicy,
  model: ScalingModel,
  settings: RuleSettings,
): Startup | undefined {
  const measured = settings.number("startupSeconds");
  if (measured > 0) return { seconds: measured, because: `startupSeconds is ${measured}` };
  const seconds = startupTimeoutOf(policy, model);
  if (seconds === undefined || seconds === "unknown") return undefined;
  return { seconds, because: `the variant's start-up health-check timeout is ${seconds}` };
}
