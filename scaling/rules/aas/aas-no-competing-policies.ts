import { alarm, stepPolicy, target, trackingPolicy } from "../../check/fixtures";
import { defineRule } from "../../check/rule";
import { UNKNOWN } from "../../model/input";
import { againstSteps, againstTracking } from "./_competing";
import { cpu, first, labelled, removal, sameMetric, second } from "./_competingExamples";

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
      {
        name: "one customized metric with other dimensions",
        declare: [
          target(),
          first({ ...cpu, dimensions: [{ name: "VariantName", value: "a" }] }),
          second(50, { ...cpu, dimensions: [{ name: "VariantName", value: "b" }] }),
        ],
      },
      {
        name: "requests of two load balancers",
        declare: [
          target(),
          labelled("app/a/1/targetgroup/a/1", "a"),
          labelled("app/b/1/targetgroup/b/1", "b"),
        ],
      },
      {
        name: "scale-in by steps on a metric of that name elsewhere",
        declare: [
          target(),
          first(cpu),
          stepPolicy(removal),
          alarm({ namespace: "Reco/Model", metricName: "CPUUtilization" }),
        ],
      },
      {
        name: "scale-in by steps on another metric beside it",
        declare: [
          target(),
          first(cpu),
          stepPolicy(removal),
          alarm({ namespace: cpu.namespace, metricName: "MemoryUtilization" }),
        ],
      },
      {
        name: "steps and tracking on one metric, agreed",
        settings: { allow: ["CPUUtilization"] },
        declare: [
          target(),
          first(cpu),
          stepPolicy(removal),
          alarm({ namespace: cpu.namespace, metricName: "CPUUtilization" }),
        ],
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
      {
        name: "two targets for one customized metric",
        declare: [target(), first(cpu), second(50, cpu)],
        finds: ['metricName is "CPUUtilization"', '"reco-tracking" has it too'],
      },
      {
        name: "requests of one load balancer twice",
        declare: [
          target(),
          labelled("app/a/1/targetgroup/a/1", "a"),
          labelled("app/a/1/targetgroup/a/1", "b"),
        ],
        finds: ['"a" has it too'],
      },
      {
        name: "steps take away what tracking of CPU adds",
        declare: [
          target(),
          first(cpu),
          stepPolicy(removal),
          alarm({ namespace: cpu.namespace, metricName: "CPUUtilization" }),
        ],
        finds: ['no scale-in on the metric that "reco-tracking" tracks'],
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
      {
        name: "labels unknown",
        declare: [target(), labelled(UNKNOWN, "a"), labelled(UNKNOWN, "b")],
      },
      {
        name: "namespaces of the metrics unknown",
        declare: [
          target(),
          first({ ...cpu, namespace: UNKNOWN }),
          second(50, { ...cpu, namespace: UNKNOWN }),
        ],
      },
      {
        name: "names of the metrics unknown",
        declare: [
          target(),
          first({ ...cpu, metricName: UNKNOWN }),
          second(50, { ...cpu, metricName: UNKNOWN }),
        ],
      },
      {
        name: "dimensions of the metrics unknown",
        declare: [
          target(),
          first({ ...cpu, dimensions: UNKNOWN }),
          second(50, { ...cpu, dimensions: UNKNOWN }),
        ],
      },
      {
        name: "alarm's namespace unknown",
        declare: [target(), trackingPolicy(), stepPolicy(removal), alarm({ namespace: UNKNOWN })],
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
