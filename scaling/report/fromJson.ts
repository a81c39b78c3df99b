import { TimelineColumn, timelineColumns, TimelineData } from "../simulate/timelineData";
import { Json } from "./json";
import { LoadReport, RunReport, SimulationReport } from "./report";

type JsonObject = { readonly [key: string]: Json };

/**
 * The report that {@link reportJson} wrote, to show it again or to compare it. The value must be valid by
 * `simulationReportSchema`; runs that were saved without a timeline are left out.
 */
export function reportFromJson(value: Json): SimulationReport {
  const report = value as JsonObject;
  const loads = (report["loads"] as readonly JsonObject[]).map(loadFrom);
  return { ...(withNumbers(report) as object), loads } as unknown as SimulationReport;
}

function loadFrom(value: JsonObject): LoadReport {
  const {
    name,
    holds,
    figures,
    breaches,
    wouldHold,
    maximumName,
    durationSeconds,
    seeds,
    metric: _,
    ...rest
  } = withNumbers(value) as JsonObject;
  const named = (breaches as readonly JsonObject[]).map((breach) => ({ ...breach, load: name! }));
  const change = value["wouldHold"] === null ? {} : { wouldHold: changeFrom(wouldHold!) };
  const outcome = {
    name,
    holds,
    figures: (figures as readonly JsonObject[]).map(nestSpread),
    breaches: named,
    durationSeconds,
    seeds,
    maximumName,
    ...change,
  };
  return {
    ...rest,
    outcome,
    ...(value["metric"] === null ? {} : { metric: present(value["metric"] as JsonObject) }),
    service: present(value["service"] as JsonObject),
    objectives: (rest["objectives"] as readonly JsonObject[]).map(nestSpread),
    runs: (value["runs"] as readonly JsonObject[]).flatMap(runFrom),
  } as unknown as LoadReport;
}

function changeFrom(change: Json): Json {
  if (typeof change !== "object" || change === null) return change;
  const { and, ...rest } = change as JsonObject;
  return typeof and === "object" && and !== null ? { ...rest, and } : rest;
}

function nestSpread(value: JsonObject): object {
  const { median, minimum, maximum, ...rest } = value;
  return { ...rest, spread: { median, minimum, maximum } };
}

function runFrom(value: JsonObject): readonly RunReport[] {
  const timeline = value["timeline"];
  if (timeline === null) return [];
  return [
    {
      seed: value["seed"] as number,
      holds: value["holds"] as boolean,
      figures: present(value["figures"] as JsonObject) as Readonly<Record<string, number>>,
      timeline: timelineFrom(timeline as JsonObject),
    },
  ];
}

type JsonColumns = Readonly<Partial<Record<TimelineColumn, readonly (number | null)[]>>>;

function timelineFrom(value: JsonObject): TimelineData {
  const columns = withMesh(value["columns"] as JsonColumns);
  const column = (name: TimelineColumn): Float64Array =>
    Float64Array.from(columns[name]!, (each) => each ?? NaN);
  return {
    ...value,
    seconds: Float64Array.from(value["seconds"] as readonly number[]),
    columns: Object.fromEntries(timelineColumns.map((name) => [name, column(name)])),
  } as unknown as TimelineData;
}

/** A report from before meshes were simulated is one without any. */
function withMesh(columns: JsonColumns): JsonColumns {
  const { arrivalRate = [] } = columns;
  return { requestRate: arrivalRate, ejected: arrivalRate.map(() => 0), ...columns };
}

/** Without the keys that have no value. */
function present(value: JsonObject): object {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== null));
}

/** NaN where no number applies, at every depth but in runs, which are read by themselves. */
function withNumbers(value: Json): Json {
  if (value === null) return NaN;
  if (typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(withNumbers);
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) =>
      key === "runs" || key === "loads" ? [key, each] : [key, withNumbers(each)],
    ),
  );
}
