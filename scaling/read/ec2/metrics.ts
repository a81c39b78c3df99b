import { CustomQueries, GroupCustomMetric, MetricQuery, NamedMetric } from "../../model/ec2";
import { Field } from "../../model/field";
import { MetricDimension } from "../../model/fragments";
import { listAt } from "../lists";
import { Reader } from "../reader";
import { eitherOf } from "./parts";

/** A predefined metric; `typeName` is what the API calls its type there. */
export function readNamedMetric(at: Reader, typeName = "predefinedMetricType"): NamedMetric {
  return {
    path: at.path,
    presence: at.presence(),
    type: at.at(typeName).string(),
    resourceLabel: at.at("resourceLabel").string(),
  };
}

export function readCustomMetric(at: Reader): GroupCustomMetric {
  return {
    path: at.path,
    presence: at.presence(),
    namespace: at.at("namespace").string(),
    metricName: at.at("metricName").string(),
    statistic: at.at("statistic").string(),
    periodSeconds: at.at("period").number(),
    dimensions: dimensionsAt(eitherOf(at, "metricDimensions", "dimensions")),
    queries: listAt(at.at("metrics"), readQuery),
  };
}

export function readQueries(at: Reader): CustomQueries {
  return {
    path: at.path,
    presence: at.presence(),
    queries: listAt(at.at("metricDataQueries"), readQuery),
  };
}

function dimensionsAt(at: Reader): Field<readonly MetricDimension[]> {
  return listAt(at, (item) => ({
    name: item.at("name").string(),
    value: item.at("value").string(),
  }));
}

function readQuery(at: Reader): MetricQuery {
  const stat = at.at("metricStat");
  return {
    path: at.path,
    id: at.at("id").string(),
    expression: at.at("expression").string(),
    namespace: stat.at("metric").at("namespace").string(),
    metricName: stat.at("metric").at("metricName").string(),
    statistic: stat.at("stat").string(),
    periodSeconds: stat.at("period").number(),
    dimensions: dimensionsAt(stat.at("metric").at("dimensions")),
    returnsData: at.at("returnData").boolean(),
  };
}
