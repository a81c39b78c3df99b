import { Field, isKnown, known } from "../model/field";
import { Alarm, Fragment, WatchedMetric } from "../model/fragments";
import { Declaration } from "../model/input";
import { listAt } from "./lists";
import { physical } from "./names";
import { Reader } from "./reader";

export const types = [
  "aws:cloudwatch/metricAlarm:MetricAlarm",
  "aws-native:cloudwatch:Alarm",
] as const;

/** The properties that hold actions; a policy may be triggered by any of them. */
export const actionProperties = ["alarmActions", "okActions", "insufficientDataActions"] as const;

/** The dimensions that the rules ask for; an alarm may have others. */
const dimensionNames = ["EndpointName", "VariantName", "InferenceComponentName"] as const;

export function read(source: Declaration): readonly Fragment[] {
  const inputs = Reader.of(source.inputs);
  const alarm: Alarm = {
    kind: "alarm",
    source,
    name: physical(source, source.type.startsWith("aws-native:") ? "alarmName" : "name"),
    actions: readActions(inputs),
    actionsEnabled: inputs.at("actionsEnabled").boolean(),
    namespace: inputs.at("namespace").string(),
    metricName: inputs.at("metricName").string(),
    statistic: inputs.at("statistic").string(),
    comparisonOperator: inputs.at("comparisonOperator").string(),
    threshold: inputs.at("threshold").number(),
    periodSeconds: inputs.at("period").number(),
    evaluationPeriods: inputs.at("evaluationPeriods").number(),
    datapointsToAlarm: inputs.at("datapointsToAlarm").number(),
    treatMissingData: inputs.at("treatMissingData").string(),
    dimensions: readDimensions(inputs.at("dimensions")),
    watched: readWatched(inputs),
  };
  return [alarm];
}

/** All actions in one list; not known as a whole if one of the properties is not. */
function readActions(inputs: Reader): Alarm["actions"] {
  const lists = actionProperties.map((property) => inputs.at(property).items());
  const open = lists.find((list) => list.state === "unknown");
  if (open?.state === "unknown") return open;
  const items = lists.flatMap((list) => (isKnown(list) ? list.value : []));
  const at = lists.find(isKnown) ?? lists[0]!;
  return isKnown(at)
    ? known(
        items.map((item) => item.string()),
        at.path,
      )
    : at;
}

function readDimensions(at: Reader): Alarm["dimensions"] {
  const presence = at.presence();
  if (!isKnown(presence)) return presence;
  return known(
    Object.fromEntries(dimensionNames.map((name) => [name, dimensionAt(at, name)])),
    at.path,
  );
}

/** A map with the classic provider, a list of name and value with the native one. */
function dimensionAt(at: Reader, name: string): Field<string> {
  const items = at.items();
  const list = isKnown(items) ? items.value : [];
  const listed = list.find((item) => matches(item, name));
  return listed ? listed.at("value").string() : at.at(name).string();
}

/** The properties that hold metrics, in the words of both providers. */
export const metricProperties = ["dimensions", "metricQueries", "metrics"] as const;

function readWatched(inputs: Reader): Alarm["watched"] {
  const queries = inputs.at("metricQueries").isPresent
    ? listAt(inputs.at("metricQueries"), (query) => watchedAt(query.at("metric")))
    : listAt(inputs.at("metrics"), (query) => watchedAt(query.at("metricStat").at("metric")));
  return queries.state === "absent" ? known([watchedAt(inputs)], "metricName") : queries;
}

function watchedAt(at: Reader): WatchedMetric {
  return {
    namespace: at.at("namespace").string(),
    metricName: at.at("metricName").string(),
    groupName: dimensionAt(at.at("dimensions"), "AutoScalingGroupName"),
  };
}

function matches(item: Reader, name: string): boolean {
  const field = item.at("name").string();
  return isKnown(field) && field.value === name;
}
