import {
  groupForecast,
  groupTracking,
  planInstruction,
  scalingPlan,
} from "../../check/fixturesEc2";
import { defineRule, Outcome, RuleSettings, violation } from "../../check/rule";
import { GroupPolicy, PredictiveMetrics, ScalingPlan } from "../../model/ec2";
import { Field, knownTo, valueOf } from "../../model/field";
import { InputObject, UNKNOWN } from "../../model/input";
import { metricOfPlan, metricOfPolicy } from "./_trackedMetrics";

const cpu = "ASGAverageCPUUtilization";
const cpuPair = "ASGCPUUtilization";
const named = (type: string) => ({ predefinedMetricSpecification: { predefinedMetricType: type } });
const ofInstances: InputObject = {
  predefinedMetricSpecification: undefined,
  customizedMetricSpecification: {
    namespace: "AWS/EC2",
    metricName: "CPUUtilization",
    statistic: "Average",
    metricDimensions: [{ name: "AutoScalingGroupName", value: "fleet" }],
  },
};
const plan = (targetValue: number) =>
  scalingPlan([
    planInstruction({
      targetTrackingConfigurations: [
        {
          predefinedScalingMetricSpecification: { predefinedScalingMetricType: cpu },
          targetValue,
        },
      ],
    }),
  ]);
const forecast = (metricSpecification: InputObject) => groupForecast({ metricSpecification });

export default defineRule({
  id: "asg-target-tracking-value",
  area: "asg",
  title: "Target values can be reached, and leave room for the instances that are still starting",
  severity: "medium",
  level: "advisory",
  rationale:
    "CPU is tracked in percent. A target of 0.7 keeps the fleet at its maximum for ever; one of 95 leaves the instances " +
    "nothing to work with while the next ones load their model, so that queues grow before anything is added.",
  fix: "Set the target in percent, inside the range; 40 to 70 suits fleets that take minutes to start.",
  whenNotToUse: "For batches, in which a queue may grow.",
  sources: [
    {
      title: "Target tracking scaling policies: how to choose a target value",
      url: "https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-target-tracking.html",
    },
    {
      title: "TargetTrackingConfiguration: TargetValue",
      url: "https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_TargetTrackingConfiguration.html",
    },
  ],
  on: ["groupPolicy", "scalingPlan"],
  knobs: {
    minCpu: {
      type: "number",
      minimum: 0,
      default: 20,
      description: "Least target of CPU, in percent.",
    },
    maxCpu: {
      type: "number",
      minimum: 0,
      default: 90,
      description: "Largest target of CPU, in percent.",
    },
  },
  examples: {
    good: [
      { name: "half of the CPU", declare: [groupTracking(), groupForecast(), plan(70)] },
      {
        name: "at both ends of the range",
        declare: [
          groupTracking({ targetValue: 20 }),
          groupTracking({ targetValue: 90 }, {}, {}, "other"),
        ],
      },
      {
        name: "requests of each instance",
        declare: [groupTracking({ ...named("ALBRequestCountPerTarget"), targetValue: 1000 })],
      },
      {
        name: "a customized metric that is below one",
        declare: [
          groupTracking({
            predefinedMetricSpecification: undefined,
            customizedMetricSpecification: {
              namespace: "Fleet",
              metricName: "Backlog",
              statistic: "Average",
            },
            targetValue: 0.5,
          }),
        ],
      },
      {
        name: "a fleet for batches",
        settings: { maxCpu: 100 },
        declare: [groupTracking({ targetValue: 100 })],
      },
    ],
    bad: [
      {
        name: "a fraction in the place of percent",
        declare: [groupTracking({ targetValue: 0.7 })],
        finds: ["targetTrackingConfiguration.targetValue is 0.7", "20 to 90 percent"],
      },
      {
        name: "no room",
        declare: [groupTracking({ targetValue: 95 })],
        finds: ["targetValue is 95"],
      },
      {
        name: "the metric of ten seconds",
        declare: [
          groupTracking({ ...named("ASGAverageCPUUtilizationHighResolution"), targetValue: 0.5 }),
        ],
        finds: ["targetValue is 0.5"],
      },
      {
        name: "CPU as a customized metric",
        declare: [groupTracking({ ...ofInstances, targetValue: 0.5 })],
        finds: ["targetValue is 0.5"],
      },
      {
        name: "a forecast for a fraction",
        declare: [
          forecast({
            targetValue: 0.5,
            predefinedMetricPairSpecification: { predefinedMetricType: cpuPair },
          }),
        ],
        finds: ["metricSpecification.targetValue is 0.5"],
      },
      {
        name: "a forecast with separate metrics",
        declare: [
          forecast({
            targetValue: 99,
            predefinedLoadMetricSpecification: { predefinedMetricType: "ASGTotalCPUUtilization" },
            predefinedScalingMetricSpecification: { predefinedMetricType: cpu },
          }),
        ],
        finds: ["targetValue is 99"],
      },
      {
        name: "a plan",
        declare: [plan(0.7)],
        finds: ["targetTrackingConfigurations[0].targetValue is 0.7"],
      },
      {
        name: "nothing of any metric",
        declare: [groupTracking({ ...named("ASGAverageNetworkIn"), targetValue: 0 })],
        finds: ["targetValue is 0", "above 0"],
      },
    ],
    unknown: [
      { name: "target unknown", declare: [groupTracking({ targetValue: UNKNOWN })] },
      {
        name: "metric unknown",
        declare: [groupTracking({ predefinedMetricSpecification: UNKNOWN, targetValue: 0.7 })],
      },
      {
        name: "configuration unknown",
        declare: [groupTracking({}, { targetTrackingConfiguration: UNKNOWN })],
      },
      {
        name: "metrics of the forecast unknown",
        declare: [groupForecast({ metricSpecification: UNKNOWN })],
      },
      {
        name: "instructions unknown",
        declare: [scalingPlan([], { scalingInstructions: UNKNOWN })],
      },
    ],
  },
  check: (subject, settings) =>
    targetsOf(subject).flatMap(({ value, isCpu }) =>
      isCpu ? outside(value, settings) : withoutSense(value),
    ),
});

interface Target {
  readonly value: Field<number>;
  readonly isCpu: boolean;
}

function targetsOf(subject: GroupPolicy | ScalingPlan): readonly Target[] {
  if (subject.kind === "groupPolicy") {
    const { tracking, predictive } = subject;
    return [
      { value: tracking.targetValue, isCpu: metricOfPolicy(subject) === cpu },
      ...(valueOf(predictive.metrics) ?? []).map(forecastTarget),
    ];
  }
  const trackings = (valueOf(subject.instructions) ?? []).flatMap(
    (instruction) => valueOf(instruction.trackings) ?? [],
  );
  return trackings.map((tracking) => ({
    value: tracking.targetValue,
    isCpu: metricOfPlan(tracking) === cpu,
  }));
}

function forecastTarget({ targetValue, pair, scaling }: PredictiveMetrics): Target {
  const isCpu =
    knownTo(pair.type, (type) => type === cpuPair) || knownTo(scaling.type, (type) => type === cpu);
  return { value: targetValue, isCpu };
}

function outside(value: Field<number>, settings: RuleSettings): readonly Outcome[] {
  const [min, max] = [settings.number("minCpu"), settings.number("maxCpu")];
  return knownTo(value, (percent) => percent < min || percent > max)
    ? [violation(value, `${min} to ${max} percent of the CPU`)]
    : [];
}

function withoutSense(value: Field<number>): readonly Outcome[] {
  return knownTo(value, (target) => target <= 0) ? [violation(value, "above 0")] : [];
}
