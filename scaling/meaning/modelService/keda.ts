import { Autoscaling, Keda, KedaTrigger } from "../../contract/generated/types";
import { kedaScalers } from "../../model/kedaScalers";
import { leastReplicasOf, minReplicasOf } from "../../plan/modelService/bounds";
import { triggerNames, triggersOf } from "../../plan/modelService/triggers";
import { Problem } from "../../contract/problem";
import { problem, repeated, said, when } from "../problems";

const path = "autoscaling.keda";

/** What KEDA's own webhook refuses, and what it would take and never do. */
export function checkKeda(autoscaling: Autoscaling): readonly Problem[] {
  const { keda } = autoscaling;
  if (keda === undefined) return [];
  const triggers = keda.triggers ?? [];
  return [
    ...when(triggersOf(autoscaling).length === 0, () =>
      said(
        `${path}.triggers`,
        "no trigger",
        "at least one, or cpu, memory or containerResources",
        "say what the service is scaled by",
      ),
    ),
    ...triggers.flatMap((each, index) => checkTrigger(each, `${path}.triggers[${index}]`)),
    ...names(triggers),
    ...sleep(autoscaling, keda),
    ...fallback(autoscaling, keda),
    ...formula(keda),
  ];
}

function checkTrigger(trigger: KedaTrigger, at: string): readonly Problem[] {
  const { type } = trigger;
  if (type === "cpu" || type === "memory") {
    return [
      problem(`${at}.type`, type, `autoscaling.${type} for it`, `give autoscaling.${type} instead`),
    ];
  }
  return [
    ...when(type === "cron" && trigger.useCachedMetrics === true, () =>
      problem(`${at}.useCachedMetrics`, true, "false for cron", "drop it"),
    ),
    ...numbers(trigger, at),
  ];
}

/** Each number stands once: typed, or in the metadata under the name that its scaler has for it. */
function numbers(trigger: KedaTrigger, at: string): readonly Problem[] {
  const { type, metadata = {} } = trigger;
  const keys = kedaScalers.get(type);
  return (["target", "activation"] as const).flatMap((name) => {
    const given = trigger[name] !== undefined;
    const key = keys?.[name];
    const inMetadata = key !== undefined && Object.hasOwn(metadata, key);
    return [
      ...when(given && key === undefined, () =>
        problem(
          `${at}.${name}`,
          trigger[name],
          `it for the types ${[...kedaScalers.keys()].join(", ")}`,
          "write it into metadata, under the name that the page of the type has for it",
        ),
      ),
      ...when(given && inMetadata, () =>
        problem(`${at}.${name}`, trigger[name], `it or metadata.${key}`, "drop one of the two"),
      ),
      ...when(key !== undefined && inMetadata && isNoNumber(metadata[key]), () =>
        problem(`${at}.metadata.${key}`, metadata[key!], "a number", `give ${name} instead`),
      ),
      ...when(name === "target" && key !== undefined && !given && !inMetadata, () =>
        said(`${at}.target`, "no target", "the value to scale for", "give target"),
      ),
    ];
  });
}

function isNoNumber(value: unknown): boolean {
  return typeof value === "string" && !/^[0-9]+(\.[0-9]+)?$/.test(value);
}

function names(triggers: readonly KedaTrigger[]): readonly Problem[] {
  const all = triggerNames(triggers).map((name, index) => ({
    name,
    path: `${path}.triggers[${index}].name`,
  }));
  return repeated(all).map(({ name, path: at, first }) =>
    problem(at, name, `a name other than that of ${first}`, "give each trigger its own name"),
  );
}

/** Without pods nothing uses CPU or memory, so that they cannot wake anything. */
function sleep(autoscaling: Autoscaling, keda: Keda): readonly Problem[] {
  const wakes = (keda.triggers ?? []).length > 0;
  const at = keda.idleAtZero ? `${path}.idleAtZero` : "autoscaling.minReplicas";
  return [
    ...when(leastReplicasOf(autoscaling) === 0 && !wakes, () =>
      said(
        at,
        "zero replicas with triggers of CPU and memory alone",
        "it with another trigger, since pods that are not there use nothing",
        "add a trigger, or keep one replica",
      ),
    ),
    ...when(keda.idleAtZero === true && minReplicasOf(autoscaling) === 0, () =>
      said(
        `${path}.idleAtZero`,
        "idleAtZero with minReplicas 0",
        "it with minReplicas of at least 1",
        "drop it: minReplicas 0 sleeps already",
      ),
    ),
  ];
}

function fallback(autoscaling: Autoscaling, keda: Keda): readonly Problem[] {
  if (keda.fallback === undefined) return [];
  const triggers = keda.triggers ?? [];
  const averaged = keda.scalingModifiers
    ? keda.scalingModifiers.metricType !== "Value"
    : triggers.some(({ metricType }) => metricType !== "Value");
  const { replicas } = keda.fallback;
  const { maxReplicas } = autoscaling;
  return [
    ...when(triggers.length === 0 || !averaged, () =>
      said(
        `${path}.fallback`,
        "a fallback",
        "it with a trigger that is neither CPU nor memory and whose metricType is AverageValue",
        "drop it, or change the trigger",
      ),
    ),
    ...when(replicas > maxReplicas, () =>
      problem(
        `${path}.fallback.replicas`,
        replicas,
        `at most maxReplicas, which is ${maxReplicas}`,
        "lower it, or raise maxReplicas",
      ),
    ),
  ];
}

/** A formula can only speak of what has a name that is a variable's. */
function formula({ scalingModifiers, triggers = [] }: Keda): readonly Problem[] {
  if (scalingModifiers === undefined) return [];
  const all = triggerNames(triggers);
  const unusable = all.filter((name) => !/^[A-Za-z_][A-Za-z0-9_]*$/.test(name));
  return [
    ...when(triggers.length === 0, () =>
      said(
        `${path}.scalingModifiers`,
        "a formula without triggers",
        "it with at least one trigger",
        "add triggers, or drop it",
      ),
    ),
    ...when(unusable.length > 0, () =>
      said(
        `${path}.scalingModifiers.formula`,
        `a formula over ${unusable.length === 1 ? "a trigger whose name is" : "triggers whose names are"} ${unusable.slice(0, 3).join(", ")}`,
        "names of letters, digits and underscores, since a dash is a minus",
        "give the triggers such names",
      ),
    ),
  ];
}
