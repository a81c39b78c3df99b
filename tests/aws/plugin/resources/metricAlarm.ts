// STAND-IN for tests and the offline demo, never shipped: aws:cloudwatch/metricAlarm:MetricAlarm.
import { byArn, type Call, type ResourceKind } from "../kind";
import { orUnknown, pairs, present, tagList, toApi } from "../translate";
import { isProps, mapProps, type Props, type Value } from "../../../plugin-kit/values";
import { itemWhere } from "./scaling";

const METRIC_MEMBERS = ["metricName", "namespace", "dimensions"];

const NAMES = {
  name: "AlarmName",
  okActions: "OKActions",
  evaluateLowSampleCountPercentiles: "EvaluateLowSampleCountPercentile",
  metricQueries: "Metrics",
  promqlCriteria: "PromQLCriteria",
};

export const metricAlarm: ResourceKind = {
  autoNamed: "name",
  defaults: {
    actionsEnabled: true,
    treatMissingData: "missing",
    "metricQueries[].returnData": false,
  },
  replaceOn: ["name"],
  computed: ["arn", "evaluateLowSampleCountPercentiles"],
  id: (inputs) => inputs["name"] as string,
  outputs: (inputs, _response, { region, accountId }) => ({
    arn: `arn:aws:cloudwatch:${region}:${accountId}:alarm:${inputs["name"]}`,
    evaluateLowSampleCountPercentiles: inputs["evaluateLowSampleCountPercentiles"] ?? "",
  }),
  api: {
    names: NAMES,
    tagging: {
      service: "cloudwatch",
      add: "TagResource",
      remove: "UntagResource",
      of: byArn("ResourceARN"),
      form: "list",
    },
    create: (inputs) =>
      alarmCall("PutMetricAlarm", { ...put(inputs), Tags: tagList(inputs["tagsAll"]) }),
    update: (inputs) => alarmCall("PutMetricAlarm", put(inputs)),
    remove: (state) => alarmCall("DeleteAlarms", { AlarmNames: [state["name"] ?? null] }),
    describe: (state) => alarmCall("DescribeAlarms", { AlarmNames: [state["name"] ?? null] }),
    read: (response, state) => {
      const found = itemWhere(response, "MetricAlarms", "AlarmName", state["name"]);
      return found && (found["Threshold"] === undefined ? {} : { threshold: found["Threshold"] });
    },
  },
};

function alarmCall(operation: string, params: Props): Call {
  return { service: "cloudwatch", operation, params: present(params) };
}

function put({ tags: _, tagsAll: _all, region: _region, ...inputs }: Props): Props {
  const metricQueries = orUnknown(inputs["metricQueries"], (known) =>
    (known as Value[]).map((query) => (isProps(query) ? queryApi(query) : query)),
  );
  const asPairs = mapProps({ ...inputs, metricQueries }, (props) =>
    isProps(props["dimensions"])
      ? { ...props, dimensions: pairs(props["dimensions"], "Name", "Value") }
      : props,
  );
  return toApi(asPairs, NAMES) as Props;
}

/** Pulumi's flat `metric` of a query is the API's MetricStat around a Metric. */
function queryApi({ metric, ...query }: Props): Props {
  if (metric === undefined) return query;
  const metricStat = orUnknown(metric, (known) => {
    const entries = Object.entries(known as Props);
    const inner = entries.filter(([name]) => METRIC_MEMBERS.includes(name));
    const outer = entries.filter(([name]) => !METRIC_MEMBERS.includes(name));
    return { ...Object.fromEntries(outer), metric: Object.fromEntries(inner) };
  });
  return { ...query, metricStat };
}
