import { blueGreen, deploymentGroup } from "../../check/fixturesCodeDeploy";
import { group, groupForecast } from "../../check/fixturesEc2";
import { defineRule, Outcome, violation } from "../../check/rule";
import { CustomQueries, NamedMetric, PredictiveMetrics } from "../../model/ec2";
import { Field, knownTo, valueOf } from "../../model/field";
import { Input, InputObject, nameOf, UNKNOWN } from "../../model/input";
import { isOn } from "./_policies";

const replaced = [group(), deploymentGroup(blueGreen)];
const forecast = (metricSpecification: Input) => groupForecast({ metricSpecification });

function customized(query: InputObject): InputObject {
  const queries = { metricDataQueries: [{ id: "load", ...query }] };
  return {
    targetValue: 50,
    customizedLoadMetricSpecification: queries,
    customizedScalingMetricSpecification: queries,
    customizedCapacityMetricSpecification: queries,
  };
}

const search =
  "SUM(SEARCH('{AWS/EC2,AutoScalingGroupName} MetricName=\"CPUUtilization\" fleet', 'Sum', 3600))";

function statOf(dimensions: Input): InputObject {
  const metric = { namespace: "AWS/EC2", metricName: "CPUUtilization", dimensions };
  return { metricStat: { metric, stat: "Sum" } };
}

export default defineRule({
  id: "asg-predictive-survives-blue-green",
  area: "asg",
  title: "A forecast keeps its history when a deployment replaces the group",
  severity: "high",
  level: "advisory",
  rationale:
    "The metrics of a group are kept under its name. A blue/green deployment moves the load to a group of another name, whose forecast " +
    "begins with an empty history: it makes nothing for a day, and too little for the two weeks that it looks back.",
  fix:
    "Forecast customized metrics, of which the expression is a SEARCH by the beginning that the names of all groups of the fleet share, " +
    "or the requests of the target group that stays.",
  whenNotToUse:
    "Where weeks pass between deployments, and the first days without a forecast do no harm.",
  sources: [
    {
      title: "Metric math in a predictive policy: a blue/green deployment",
      url: "https://docs.aws.amazon.com/autoscaling/ec2/userguide/using-math-expression-examples.html",
    },
  ],
  on: ["groupPolicy"],
  examples: {
    good: [
      {
        name: "a search over the groups of the fleet",
        declare: [...replaced, forecast(customized({ expression: search }))],
      },
      {
        name: "a metric of the fleet's own",
        declare: [...replaced, forecast(customized(statOf([{ name: "Fleet", value: "reco" }])))],
      },
      {
        name: "requests of the target group",
        declare: [
          ...replaced,
          forecast({
            targetValue: 600,
            predefinedMetricPairSpecification: {
              predefinedMetricType: "ALBRequestCount",
              resourceLabel: "app/front/0123456789abcdef/targetgroup/fleet/0123456789abcdef",
            },
          }),
        ],
      },
      { name: "deployments in place", declare: [group(), deploymentGroup(), groupForecast()] },
      {
        name: "a forecast that is off",
        declare: [...replaced, groupForecast({}, { enabled: false })],
      },
      {
        name: "deployments to another group",
        declare: [
          group(),
          group({}, {}, "other"),
          deploymentGroup({ ...blueGreen, autoscalingGroups: ["other"] }),
          groupForecast(),
        ],
      },
    ],
    bad: [
      {
        name: "the CPU of one group",
        declare: [...replaced, groupForecast()],
        finds: [
          'predefinedMetricPairSpecification.predefinedMetricType is "ASGCPUUtilization"',
          'a load that outlives the group, which "rollout" replaces',
        ],
      },
      {
        name: "the load of one group",
        declare: [
          ...replaced,
          forecast({
            targetValue: 50,
            predefinedLoadMetricSpecification: { predefinedMetricType: "ASGTotalNetworkIn" },
            predefinedScalingMetricSpecification: { predefinedMetricType: "ASGAverageNetworkIn" },
          }),
        ],
        finds: ['predefinedLoadMetricSpecification.predefinedMetricType is "ASGTotalNetworkIn"'],
      },
      {
        name: "a customized metric of one group",
        declare: [
          ...replaced,
          forecast(customized(statOf([{ name: "AutoScalingGroupName", value: "fleet" }]))),
        ],
        finds: ["customizedLoadMetricSpecification.metricDataQueries is 1 item"],
      },
      {
        name: "a forecast to look at, which would be looked at in vain",
        declare: [...replaced, groupForecast({ mode: "ForecastOnly" })],
        finds: ["a load that outlives the group"],
      },
    ],
    unknown: [
      { name: "metrics not known", declare: [...replaced, forecast(UNKNOWN)] },
      {
        name: "dimensions not known",
        declare: [...replaced, forecast(customized(statOf(UNKNOWN)))],
      },
      {
        name: "type of deployments not known",
        declare: [group(), deploymentGroup({ deploymentStyle: UNKNOWN }), groupForecast()],
      },
      {
        name: "groups of the deployments not known",
        declare: [
          group(),
          deploymentGroup({ ...blueGreen, autoscalingGroups: UNKNOWN }),
          groupForecast(),
        ],
      },
      {
        name: "group of the forecast not known",
        declare: [...replaced, groupForecast({}, { autoscalingGroupName: UNKNOWN })],
      },
    ],
  },
  checkInStack: (policy, model) => {
    const bound = (valueOf(policy.predictive.metrics) ?? []).flatMap(ofOneGroup);
    if (bound.length === 0 || isOn(policy) === false) return [];
    const group = model.ec2.groupOf(policy);
    if (group.state !== "linked") return [];
    const replacing = model.ec2
      .deploymentGroupsOf(group.to)
      .linked.find(({ deploymentType }) => knownTo(deploymentType, (it) => it === "BLUE_GREEN"));
    if (replacing === undefined) return [];
    const name = JSON.stringify(nameOf(replacing.source.urn));
    return bound.map((field): Outcome => {
      return violation(field, `a load that outlives the group, which ${name} replaces`);
    });
  },
});

/** What a forecast is made from, as far as it surely is of one group alone. */
function ofOneGroup({ pair, load, customLoad }: PredictiveMetrics): readonly Field<unknown>[] {
  const named = [pair, load].filter(isOfGroup).map(({ type }) => type);
  return isOfOneGroup(customLoad) ? [...named, customLoad.queries] : named;
}

function isOfGroup({ type }: NamedMetric): boolean {
  return knownTo(type, (name) => name.startsWith("ASG"));
}

function isOfOneGroup({ queries }: CustomQueries): boolean {
  return (valueOf(queries) ?? []).some(({ dimensions }) =>
    (valueOf(dimensions) ?? []).some(({ name }) =>
      knownTo(name, (it) => it === "AutoScalingGroupName"),
    ),
  );
}
