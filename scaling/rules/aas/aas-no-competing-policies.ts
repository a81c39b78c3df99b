import { alarm, stepPolicy, target, trackingPolicy } from "../../check/fixtures";
import { defineRule, Outcome, RuleSettings, violation } from "../../check/rule";
import { ScalingModel } from "../../link/scalingModel";
import { isAbsent, isKnown, knownTo } from "../../model/field";
import { ScalingPolicy, TargetTracking } from "../../model/fragments";
import { Declaration, UNKNOWN } from "../../model/input";
import { directionOf } from "./_cooldowns";
import { metricKeyOf, metricNameOf, watches } from "./_metrics";

const removal = { stepAdjustments: [{ metricIntervalUpperBound: "0", scalingAdjustment: -1 }] };

function second(targetValue: number, metric?: object): Declaration {
  const change = metric
    ? { predefinedMetricSpecification: undefined, customizedMetricSpecification: metric as never }
    : {};
  return trackingPolicy({ targetValue, ...change }, {}, {}, "second");
}

const sameMetric = {
  namespace: "AWS/SageMaker",
  metricName: "InvocationsPerInstance",
  statistic: "Sum",
  dimensions: [
    { name: "EndpointName", value: "reco" },
    { name: "VariantName", value: "blue" },
  ],
};

export default defineRule({
  id: "aas-no-competing-policies",
  area: "aas",
  title: "No two policies of a target act on the same metric against each other",
  severity: "medium",
  level: "advisory",
  rationale:
    "Two target values for one metric cannot both be kept, and the larger capacity always wins. A step policy " +
    "that scales in is not held back by target tracking, so the one removes what the other adds, again and again.",
  fix: "Keep one policy for each metric, or set disableScaleIn on the tracking policy that a step policy completes.",
  whenNotToUse: "While one policy is being replaced by another.",
  sources: [
    {
      title: "Target tracking: several policies, provided that each uses a different metric",
      url: "https://docs.aws.amazon.com/autoscaling/application/userguide/target-tracking-scaling-policy-overview.html",
    },
    {
      title: "PutScalingPolicy: caution with target tracking and step scaling together",
      url: "https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PutScalingPolicy.html",
    },
  ],
  on: ["policy"],
  knobs: {
    allow: {
      type: "array",
      items: { type: "string" },
      default: [],
      description: "Metric names or predefined metric types on which several policies may act.",
    },
  },
  examples: {
    good: [
      {
        name: "two metrics",
        declare: [
          target(),
          trackingPolicy(),
          second(200, {
            namespace: "/aws/sagemaker/Endpoints",
            metricName: "CPUUtilization",
            statistic: "Average",
          }),
        ],
      },
      {
        name: "the same metric of two variants",
        declare: [
          target(),
          trackingPolicy(),
          trackingPolicy({}, { resourceId: "endpoint/reco/variant/green" }, {}, "second"),
        ],
      },
      {
        name: "a step policy that only adds, for a sharper response",
        declare: [target(), trackingPolicy(), stepPolicy(), alarm()],
      },
      {
        name: "steps for scale-in alone",
        declare: [target(), trackingPolicy({ disableScaleIn: true }), stepPolicy(removal), alarm()],
      },
      {
        name: "scale-in by steps on another metric",
        declare: [
          target(),
          trackingPolicy(),
          stepPolicy(removal),
          alarm({ metricName: "ModelLatency" }),
        ],
      },
      {
        name: "agreed",
        settings: { allow: ["SageMakerVariantInvocationsPerInstance"] },
        declare: [target(), trackingPolicy(), second(900)],
      },
    ],
    bad: [
      {
        name: "two targets for one metric",
        declare: [target(), trackingPolicy(), second(900)],
        finds: [
          "a metric that no other tracking policy of the target has",
          '"reco-tracking" has it too',
        ],
      },
      {
        name: "once predefined, once customized",
        declare: [target(), trackingPolicy(), second(900, sameMetric)],
        finds: ['"reco-tracking" has it too'],
      },
      {
        name: "steps take away what tracking adds",
        declare: [target(), trackingPolicy(), stepPolicy(removal), alarm()],
        finds: [
          "stepAdjustments is 1 item",
          'no scale-in on the metric that "reco-tracking" tracks',
        ],
      },
    ],
    unknown: [
      {
        name: "metric unknown",
        declare: [
          target(),
          trackingPolicy(),
          trackingPolicy({ predefinedMetricSpecification: UNKNOWN }, {}, {}, "second"),
        ],
      },
      {
        name: "resource id unknown",
        declare: [
          target(),
          trackingPolicy(),
          trackingPolicy({}, { resourceId: UNKNOWN }, {}, "second"),
        ],
      },
      {
        name: "alarm's metric unknown",
        declare: [target(), trackingPolicy(), stepPolicy(removal), alarm({ metricName: UNKNOWN })],
      },
      {
        name: "steps unknown",
        declare: [target(), trackingPolicy(), stepPolicy({ stepAdjustments: UNKNOWN }), alarm()],
      },
      {
        name: "whether tracking scales in is unknown",
        declare: [
          target(),
          trackingPolicy({ disableScaleIn: UNKNOWN }),
          stepPolicy(removal),
          alarm(),
        ],
      },
    ],
  },
  checkInStack: (policy, model, settings) => {
    const target = model.targetOf(policy);
    if (target.state !== "linked") return [];
    const others = model.policiesOf(target.to).linked.filter((other) => other !== policy);
    return [
      ...againstTracking(policy, others, settings),
      ...againstSteps(policy, others, model, settings),
    ];
  },
});

/** Reported on the later one of the two, so that each pair is named once. */
function againstTracking(
  policy: ScalingPolicy,
  others: readonly ScalingPolicy[],
  settings: RuleSettings,
): Outcome[] {
  const metric = policy.targetTracking && metricKeyOf(policy.targetTracking);
  if (metric === undefined || isAllowed(policy.targetTracking!, settings)) return [];
  const rival = others.find(
    (other) =>
      other.source.urn < policy.source.urn &&
      other.targetTracking !== undefined &&
      metricKeyOf(other.targetTracking) === metric,
  );
  if (rival === undefined) return [];
  const { targetTracking: tracking } = policy;
  const field = isKnown(tracking!.predefinedMetricType)
    ? tracking!.predefinedMetricType
    : tracking!.customMetric!.metricName;
  const allowed = `a metric that no other tracking policy of the target has; ${named(rival)} has it too`;
  return [violation(field, allowed)];
}

function againstSteps(
  policy: ScalingPolicy,
  others: readonly ScalingPolicy[],
  model: ScalingModel,
  settings: RuleSettings,
): Outcome[] {
  const step = policy.stepScaling;
  if (step === undefined || directionOf(step) !== "scaleIn") return [];
  const alarms = model.alarmsOf(policy).linked;
  const rival = others.find(({ targetTracking: tracking }) => {
    if (tracking === undefined || isAllowed(tracking, settings)) return false;
    const scalesIn =
      isAbsent(tracking.disableScaleIn) || knownTo(tracking.disableScaleIn, (it) => !it);
    return scalesIn && alarms.some((alarm) => watches(alarm, tracking));
  });
  if (rival === undefined) return [];
  const allowed = `no scale-in on the metric that ${named(rival)} tracks and scales in on too`;
  return [violation(step.steps, allowed)];
}

function named({ source }: ScalingPolicy): string {
  const name = source.urn.split("::").pop() ?? "";
  return /^[\w.-]{1,60}$/.test(name) ? `"${name}"` : "another policy";
}

function isAllowed(tracking: TargetTracking, settings: RuleSettings): boolean {
  const name = metricNameOf(tracking);
  return name !== undefined && settings.list("allow").includes(name);
}
