import { CustomQueries, GroupCustomMetric, MetricQuery, NamedMetric } from "../../model/ec2";
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
    dimensions: listAt(eitherOf(at, "metricDimensions", "dimensions"), (item) => ({
      name: item.at("name").string(),
      value: item.at("value").string(),
    })),
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
    returnsData: at.at("returnData").boolean(),
  };
}
