import { strict as assert } from "node:assert";
import { alarm } from "../../../../scaling/check/fixtures";
import {
  ec2Urn,
  group,
  groupSimple,
  groupSteps,
  groupTracking,
  launchConfiguration,
  launchTemplate,
} from "../../../../scaling/check/fixturesEc2";
import { InputObject, UNKNOWN } from "../../../../scaling/model/input";
import { played, read, specOf, whyNot } from "./read";

const named = (predefinedMetricType: string, more: InputObject = {}) =>
  groupTracking({ predefinedMetricSpecification: { predefinedMetricType, ...more } });

const custom = (metric: InputObject) =>
  groupTracking({
    predefinedMetricSpecification: undefined,
    customizedMetricSpecification: metric,
  });

const cpuAlarm = (policy: "steps" | "simple", inputs: InputObject = {}) =>
  alarm(
    {
      namespace: "AWS/EC2",
      metricName: "CPUUtilization",
      statistic: "Average",
      threshold: 60,
      dimensions: { AutoScalingGroupName: "fleet" },
      ...inputs,
    },
    { from: { alarmActions: [ec2Urn("policy", policy)] } },
  );

describe("Target tracking of a group", () => {
  it("sees the CPU as the service says that an instance is full.", () => {
    const [cpu] = specOf(group(), launchTemplate(), groupTracking()).targetTracking;
    assert.deepEqual(cpu!.source, {
      name: "CPUUtilization",
      metric: "utilization",
      statistic: "Average",
      factor: 80,
    });
    assert.deepEqual([cpu!.targetValue, cpu!.warmupSeconds, cpu!.disableScaleIn], [50, 300, false]);
  });

  it("scales in below 70 % of a CPU target, as users see it.", () => {
    const [cpu] = specOf(group(), launchTemplate(), groupTracking()).targetTracking;
    assert.equal(cpu!.alarm.scaleInThresholdFraction, 0.7);
    assert.equal(cpu!.alarm.periodSeconds, 60);
  });

  it("looks every ten seconds at the CPU of high resolution.", () => {
    const basic = launchTemplate({ monitoring: undefined });
    const [cpu] = specOf(
      group(),
      basic,
      named("ASGAverageCPUUtilizationHighResolution"),
    ).targetTracking;
    assert.deepEqual([cpu!.alarm.periodSeconds, cpu!.alarm.scaleInDatapoints], [10, 90]);
  });

  it("has one datapoint in five minutes without detailed monitoring, and says so.", () => {
    const { spec, notes } = played(
      group(),
      launchTemplate({ monitoring: undefined }),
      groupTracking(),
    );
    const { periodSeconds, scaleOutDatapoints, scaleInDatapoints } = spec.targetTracking[0]!.alarm;
    assert.deepEqual([periodSeconds, scaleOutDatapoints, scaleInDatapoints], [300, 1, 3]);
    assert.match(notes!.join(), /cpu sees a metric of every five minutes/);
  });

  it("has detailed monitoring from a launch configuration unless that turns it off.", () => {
    const of = (enableMonitoring?: boolean) =>
      specOf(
        group({ launchTemplate: undefined, launchConfiguration: "fleet" }),
        launchConfiguration({ enableMonitoring }),
        groupTracking(),
      ).targetTracking[0]!.alarm.periodSeconds;
    assert.deepEqual([of(), of(true), of(false)], [60, 60, 300]);
  });

  it("counts requests of a target group by the minute, whatever the monitoring of instances.", () => {
    const basic = launchTemplate({ monitoring: undefined });
    const resourceLabel = "app/front/0123456789abcdef/targetgroup/fleet/0123456789abcdef";
    const [requests] = specOf(
      group(),
      basic,
      named("ALBRequestCountPerTarget", { resourceLabel }),
    ).targetTracking;
    assert.deepEqual(
      [requests!.source.metric, requests!.alarm.periodSeconds],
      ["requestsPerInstance", 60],
    );
  });

  it("follows published metrics at the period that it declares.", () => {
    const metric = {
      namespace: "AWS/ApplicationELB",
      metricName: "RequestCountPerTarget",
      statistic: "Sum",
    };
    const [slow, fast] = [metric, { ...metric, period: 10 }].map(
      (each) => specOf(group(), custom(each)).targetTracking[0]!.alarm,
    );
    assert.deepEqual([slow!.periodSeconds, slow!.scaleInDatapoints], [60, 15]);
    assert.deepEqual([fast!.periodSeconds, fast!.scaleInDatapoints], [10, 90]);
  });

  it("says of the network, and of metrics of others, that they do not follow from the load.", () => {
    assert.match(
      whyNot(group(), named("ASGAverageNetworkIn")),
      /ASGAverageNetworkIn, as cpu follows it/,
    );
    assert.match(whyNot(group(), named("ASGAverageNetworkOut")), /does not come out of the load/);
    const own = { namespace: "Fleet", metricName: "QueueDepth", statistic: "Average" };
    assert.match(whyNot(group(), custom(own)), /QueueDepth/);
  });

  it("needs the metric and its target to be known.", () => {
    assert.match(whyNot(group(), named(UNKNOWN as never)), /metric of cpu is not known yet/);
    assert.match(whyNot(group(), groupTracking({ targetValue: UNKNOWN })), /target value of cpu/);
    assert.match(whyNot(group(), groupTracking({ targetValue: 0 })), /not above 0/);
  });

  it("takes what is assumed of the alarms in the place of what users have seen.", () => {
    const found = read([group(), launchTemplate(), groupTracking()], { scaleOutDatapoints: 2 });
    assert.ok(found.ok && found.scaler.kind === "Ec2AutoScaling");
    assert.equal(found.scaler.targetTracking[0]!.alarm.scaleOutDatapoints, 2);
  });
});

describe("Policies of a group that alarms drive", () => {
  it("have the steps and the alarm that was declared for them.", () => {
    const [steps] = specOf(group(), groupSteps(), cpuAlarm("steps")).stepScaling;
    assert.deepEqual(steps!.steps, [
      { adjustment: 1, lowerBound: 0, upperBound: 20 },
      { adjustment: 2, lowerBound: 20 },
    ]);
    assert.deepEqual([steps!.warmupSeconds, steps!.alarm.threshold], [300, 60]);
    assert.equal(steps!.alarm.source.factor, 80);
  });

  it("never act without an alarm, or with one whose actions are off.", () => {
    assert.deepEqual(specOf(group(), groupSteps()).stepScaling, []);
    const off = cpuAlarm("steps", { actionsEnabled: false });
    assert.deepEqual(specOf(group(), groupSteps(), off).stepScaling, []);
  });

  it("make one adjustment where they are simple, which the service assumes of a policy.", () => {
    const simple = groupSimple({ policyType: undefined, cooldown: 90 });
    const [policy] = specOf(group(), simple, cpuAlarm("simple")).simpleScaling;
    assert.deepEqual([policy!.adjustment, policy!.cooldownSeconds], [1, 90]);
  });

  it("do nothing while they are disabled.", () => {
    const spec = specOf(
      group(),
      groupTracking({}, { enabled: false }),
      groupSteps({ enabled: false }),
      cpuAlarm("steps"),
    );
    assert.deepEqual([spec.targetTracking, spec.stepScaling], [[], []]);
    assert.match(
      whyNot(group(), groupTracking({}, { enabled: UNKNOWN })),
      /whether cpu is enabled/,
    );
  });

  it("are open as long as it is not known whose they are, or of which type.", () => {
    assert.match(
      whyNot(group(), groupTracking({}, { autoscalingGroupName: UNKNOWN })),
      /which policies/,
    );
    assert.match(whyNot(group(), groupTracking({}, { policyType: UNKNOWN })), /the type of cpu/);
  });
});
