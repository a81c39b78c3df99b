import { Knobs, RuleSettings } from "../../check/rule";
import { withoutNulls } from "../../contract/nulls";
import {
  AlarmAssumptions,
  Load,
  Objectives,
  Reliability,
  SeedAggregation,
  Service,
} from "../../contract/generated/types";
import { Signals } from "../../simulate/fromManifest";

/** What the rates of the loads are multiples of. */
export const rateUnits = ["minCapacity", "requestsPerSecond"] as const;

export type RateUnit = (typeof rateUnits)[number];

/** Key of the service for everything that has no entry of its own. */
export const anyInstance = "*";

export const knobs: Knobs = {
  loads: {
    type: "array",
    items: { type: "object" },
    default: [],
    description:
      "Loads that every scaled service has to hold, each a Load as in a component's reliability. " +
      "Without any, nothing is simulated.",
  },
  objectives: {
    type: "object",
    default: {},
    description: "What must hold under every load, as Objectives in a component's reliability.",
  },
  services: {
    type: "object",
    additionalProperties: { type: "object" },
    default: {},
    description:
      "How one instance serves and starts, a Service by instance type, those of Auto Scaling groups among " +
      "them; pods by the name of their workload, else by one of its labels as in app=llm; * is for " +
      "everything else, as copies of inference components, tasks, and endpoints of other programs.",
  },
  signals: {
    type: "object",
    additionalProperties: { type: "string" },
    default: {},
    description:
      "What the pods, object and external metrics of autoscalers and the triggers of KEDA stand for, by " +
      "name: requestsPerSecond, concurrency, backlog or latency (in seconds).",
  },
  relativeTo: {
    type: "string",
    enum: rateUnits,
    default: "minCapacity",
    description:
      "What the rates of the loads are multiples of: what minCapacity instances (at least one) serve at " +
      "their full rate, so that one pattern fits every service (minReplicas for pods, minSize for groups); or " +
      "requestsPerSecond, of which a variant gets the share of its weight.",
  },
  seeds: {
    type: "integer",
    default: 5,
    minimum: 1,
    maximum: 50,
    description: "Runs of each load where anything is random.",
  },
  aggregation: {
    type: "string",
    enum: ["Worst", "Median", "Best"],
    default: "Worst",
    description: "Which of the runs decides.",
  },
  assumptions: {
    type: "object",
    default: {},
    description:
      "What is assumed of AWS's alarms, as AlarmAssumptions in a component's reliability.",
  },
};

/** What the rule was configured with. */
export interface Configured {
  readonly services: Readonly<Record<string, Service>>;
  readonly signals: Signals;
  readonly loads: readonly Load[];
  readonly objectives: Objectives;
  readonly relativeTo: RateUnit;
  readonly seeds: number;
  readonly aggregation: SeedAggregation;
  readonly assumptions: AlarmAssumptions;
}

const isOutput = (): boolean => false;

export function configuredBy(settings: RuleSettings): Configured {
  const read = (knob: string): unknown => withoutNulls(settings.value(knob), isOutput);
  return {
    services: read("services") as Configured["services"],
    signals: read("signals") as Signals,
    loads: read("loads") as Configured["loads"],
    objectives: read("objectives") as Objectives,
    relativeTo: settings.text("relativeTo") as RateUnit,
    seeds: settings.number("seeds"),
    aggregation: settings.text("aggregation") as SeedAggregation,
    assumptions: read("assumptions") as AlarmAssumptions,
  };
}

/** The reliability that is asked of something that this service stands for. */
export function reliabilityOf(configured: Configured, service: Service): Reliability {
  const { loads, objectives, seeds, aggregation, assumptions } = configured;
  return { service, loads, objectives, seeds, aggregation, assumptions };
}

export function hasAssumptions({ assumptions }: Configured): boolean {
  return Object.keys(assumptions).length > 0;
}

export function serviceNamed({ services }: Configured, name: string): Service | undefined {
  return Object.hasOwn(services, name) ? services[name] : undefined;
}

export function addService(name: string): string {
  return `how an instance of it serves is not configured: add services[${name}]`;
}
