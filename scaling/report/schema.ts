import { meshColumns, TimelineColumn, timelineColumns } from "../simulate/timelineData";

type Schema = Readonly<Record<string, unknown>>;

const text: Schema = { type: "string" };
const flag: Schema = { type: "boolean" };
const count: Schema = { type: "integer", minimum: 0 };
const number: Schema = { type: "number" };
const maybe: Schema = { type: ["number", "null"] };
const numbers: Schema = { type: "array", items: maybe };

/** An object with these keys and no others; all of them are always there. */
function object(properties: Readonly<Record<string, Schema>>): Schema {
  return {
    type: "object",
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
  };
}

function list(items: Schema): Schema {
  return { type: "array", items };
}

/** Reports from before meshes were simulated have no columns of them. */
function isOfMesh(name: TimelineColumn): boolean {
  return (meshColumns as readonly TimelineColumn[]).includes(name);
}

const fact = object({ name: text, value: text });
const setting = { path: text, from: maybe, to: maybe };
const spread = { median: maybe, minimum: maybe, maximum: maybe };

const told = {
  objective: text,
  measure: text,
  limit: maybe,
  measured: maybe,
  unit: text,
  atSeconds: maybe,
  atUnixSeconds: maybe,
  seedsBroken: count,
  seeds: count,
  demandInstances: maybe,
  readyInstances: maybe,
  detectSeconds: maybe,
  decideSeconds: maybe,
  provisionSeconds: maybe,
  maxCapacity: maybe,
  limitedByMaximum: flag,
  unavailableSeconds: maybe,
  heldBy: list(object({ reason: text, seconds: maybe })),
};

/** What a deployment or outlier detection did is told only where there was one. */
const breach = {
  ...object(told),
  properties: { ...told, deployingInstances: maybe, ejectedInstances: maybe },
};

const change = object({
  ...setting,
  instanceHoursPerDay: maybe,
  and: { oneOf: [{ type: "null" }, object(setting)] },
});

const event = object({
  seconds: maybe,
  kind: { enum: ["capacity", "bounds", "deployment"] },
  from: maybe,
  to: maybe,
  minCapacity: maybe,
  maxCapacity: maybe,
  reason: text,
  cause: text,
});

const timeline = object({
  stepSeconds: number,
  steps: count,
  stepsPerBucket: count,
  seconds: numbers,
  columns: {
    ...object(Object.fromEntries(timelineColumns.map((name) => [name, numbers]))),
    required: timelineColumns.filter((name) => !isOfMesh(name)),
  },
  events: list(event),
  eventsLeftOut: count,
  phases: list(object({ startSeconds: maybe, endSeconds: maybe, reason: text, cause: text })),
  phasesLeftOut: count,
});

const run = object({
  seed: { type: "integer" },
  holds: flag,
  figures: { type: "object", additionalProperties: maybe },
  timeline: { oneOf: [{ type: "null" }, timeline] },
});

const objective = object({
  objective: text,
  title: text,
  unit: text,
  limit: maybe,
  measured: maybe,
  ...spread,
  holds: flag,
  seedsBroken: count,
});

const load = object({
  name: text,
  holds: flag,
  startUnixSeconds: maybe,
  timezone: text,
  durationSeconds: maybe,
  seeds: count,
  objectives: list(objective),
  figures: list(object({ measure: text, decides: maybe, ...spread })),
  breaches: list(breach),
  wouldHold: { oneOf: [{ type: "null" }, { const: "none found" }, change] },
  maximumName: text,
  service: object({
    requestsPerSecondPerInstance: maybe,
    serviceTimeSeconds: maybe,
    startupSeconds: maybe,
    pricePerInstanceHour: maybe,
  }),
  metric: {
    oneOf: [
      { type: "null" },
      object({
        title: text,
        unit: text,
        target: maybe,
        upperThreshold: maybe,
        lowerThreshold: maybe,
      }),
    ],
  },
  faults: list(object({ kind: text, startSeconds: maybe, durationSeconds: maybe, amount: maybe })),
  assumptions: list(fact),
  sensitivity: list(object({ assumption: text, holds: flag, effect: text })),
  runs: list(run),
});

/** JSON Schema of `reportJson`. Keys may be added under the same schemaVersion; none changes its meaning. */
export const simulationReportSchema: Schema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "A simulation report of mlscale",
  ...object({
    schemaVersion: { const: 1 },
    toolVersion: text,
    title: text,
    command: text,
    holds: flag,
    summary: text,
    aggregation: { enum: ["Median", "Worst", "Best"] },
    inputs: list(fact),
    measures: list(
      object({
        name: text,
        title: text,
        unit: text,
        definition: text,
        worse: { enum: ["higher", "lower", "neither"] },
      }),
    ),
    loads: list(load),
  }),
};
