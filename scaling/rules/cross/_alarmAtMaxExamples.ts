import { declare } from "../../check/declare";
import { alarm } from "../../check/fixtures";
import { group, groupSchedule, groupTracking } from "../../check/fixturesEc2";
import {
  deployment,
  hpa,
  kubernetesObject,
  kubernetesTypes,
  release,
  scaledObject,
} from "../../check/fixturesKubernetes";
import { BadExample, Example } from "../../check/rule";
import { Declaration, Input, InputObject, UNKNOWN } from "../../model/input";

const atMax =
  "kube_horizontalpodautoscaler_status_desired_replicas == kube_horizontalpodautoscaler_spec_max_replicas";
const limited =
  'kube_horizontalpodautoscaler_status_condition{condition="ScalingLimited",status="true"} == 1';
const errors = 'sum(rate(http_requests_total{code="500"}[5m])) > 1';

function alerts(expr: Input, place = {}): Declaration {
  const rules = [
    { alert: "AtMaximum", expr, for: "15m" },
    { record: "requests", expr: "1" },
  ];
  return kubernetesObject(
    kubernetesTypes.prometheusRule,
    { spec: { groups: [{ name: "scaling", rules }] } },
    { name: "alerts", ...place },
  );
}

function only(name: string): string {
  const these = `{horizontalpodautoscaler="${name}"}`;
  return atMax.replaceAll("replicas ", `replicas${these} `) + these;
}

const scaled = [group(), groupTracking()];
const other = [
  group({}, {}, "other"),
  groupTracking({}, { autoscalingGroupName: "other" }, {}, "other"),
];

/** An alarm that compares the size of a group with its maximum. */
function compared(AutoScalingGroupName: Input, name = "compared"): Declaration {
  const metric = (metricName: string) => ({
    id: metricName.toLowerCase(),
    metric: {
      namespace: "AWS/AutoScaling",
      metricName,
      stat: "Maximum",
      period: 60,
      dimensions: { AutoScalingGroupName },
    },
  });
  const metricQueries = [
    { id: "fires", expression: "IF(groupdesiredcapacity >= groupmaxsize, 1, 0)", returnData: true },
    metric("GroupDesiredCapacity"),
    metric("GroupMaxSize"),
  ];
  return declare("aws:cloudwatch/metricAlarm:MetricAlarm", name, {
    metricQueries,
    comparisonOperator: "GreaterThanOrEqualToThreshold",
    threshold: 1,
  });
}

/** An alarm on a number of instances of group "fleet". */
function sized(threshold: Input, change: InputObject = {}): Declaration {
  return alarm(
    {
      name: "full",
      namespace: "AWS/AutoScaling",
      metricName: "GroupDesiredCapacity",
      dimensions: { AutoScalingGroupName: "fleet" },
      threshold,
      alarmActions: [],
      ...change,
    },
    {},
  );
}

export const good: readonly Example[] = [
  { name: "no alerts in the program", declare: [deployment(), hpa()] },
  { name: "an alert on all autoscalers", declare: [hpa(), scaledObject(), alerts(atMax)] },
  { name: "an alert on the condition", declare: [hpa(), alerts(limited)] },
  { name: "an alert on this one", declare: [hpa(), alerts(only("ml-model"))] },
  {
    name: "an alert on the autoscaler that KEDA makes",
    declare: [scaledObject(), alerts(only("keda-hpa-ml-model"))],
  },
  {
    name: "alerts by a pattern",
    declare: [hpa(), alerts(`${atMax.replace(" ==", '{horizontalpodautoscaler=~"ml-.*"} ==')}`)],
  },
  { name: "a group without any alarm", declare: scaled },
  { name: "a group with alarms on other things alone", declare: [...scaled, alarm()] },
  {
    name: "groups that are both compared",
    declare: [...scaled, ...other, compared("fleet"), compared("other", "second")],
  },
  { name: "an alarm at the size of the maximum", declare: [...scaled, sized(10)] },
  { name: "an alarm a little before", declare: [...scaled, sized(9)] },
  {
    name: "the maximum that a schedule sets",
    declare: [...scaled, groupSchedule({ maxSize: 20 }), sized(20)],
  },
  {
    name: "a group that nothing scales beside one that is watched",
    declare: [...scaled, group({}, {}, "other"), compared("fleet")],
  },
  {
    name: "an alarm on too few instances",
    declare: [...scaled, sized(20, { comparisonOperator: "LessThanThreshold" })],
  },
];

export const bad: readonly BadExample[] = [
  {
    name: "alerts on other things",
    declare: [hpa(), alerts(errors)],
    finds: ["spec.maxReplicas is 10", "an alert that tells when it is reached"],
  },
  {
    name: "an alert on another autoscaler",
    declare: [hpa(), alerts(only("other"))],
    finds: ["spec.maxReplicas is 10"],
  },
  {
    name: "an alert on a name that KEDA does not give",
    declare: [scaledObject(), alerts(only("ml-model"))],
    finds: ["spec.maxReplicaCount is 10"],
  },
  {
    name: "an alarm that waits for more than the group can become",
    declare: [...scaled, sized(12)],
    finds: ["maxSize is 10", 'a bound at which alarm "full" fires'],
  },
  {
    name: "an alarm on more than the maximum, which is the maximum",
    declare: [...scaled, sized(10, { comparisonOperator: "GreaterThanThreshold" })],
    finds: ["maxSize is 10"],
  },
  {
    name: "a group that nobody watches, beside one that is watched",
    declare: [...scaled, ...other, compared("fleet")],
    finds: ["maxSize is 10", "a bound with an alarm that tells when it is reached"],
  },
];

export const unknown: readonly Example[] = [
  { name: "expression unknown", declare: [hpa(), alerts(UNKNOWN)] },
  {
    name: "alerts unknown",
    declare: [
      hpa(),
      kubernetesObject(kubernetesTypes.prometheusRule, { spec: UNKNOWN }, { name: "alerts" }),
    ],
  },
  { name: "a release that may hold alerts", declare: [hpa(), alerts(errors), release()] },
  {
    name: "name of the autoscaler unknown",
    declare: [hpa({}, { metadata: { name: undefined } }), alerts(only("ml-model"))],
  },
  {
    name: "alerts of another cluster",
    declare: [
      hpa(),
      alerts(errors, { provider: "urn:pulumi:x::x::pulumi:providers:kubernetes::b::1" }),
    ],
  },
  {
    name: "metrics of an alarm unknown",
    declare: [
      ...scaled,
      ...other,
      compared("fleet"),
      declare("aws:cloudwatch/metricAlarm:MetricAlarm", "open", { metricQueries: UNKNOWN }),
    ],
  },
  {
    name: "group of an alarm unknown",
    declare: [...scaled, ...other, compared("fleet"), compared(UNKNOWN, "second")],
  },
  { name: "threshold unknown", declare: [...scaled, sized(UNKNOWN)] },
  { name: "maximum unknown", declare: [group({ maxSize: UNKNOWN }), groupTracking(), sized(12)] },
  { name: "metric unknown", declare: [...scaled, sized(12, { metricName: UNKNOWN })] },
];
