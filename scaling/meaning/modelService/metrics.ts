import {
  Autoscaling,
  ModelServiceArgs,
  PodResources,
  ResourceTarget,
} from "../../contract/generated/types";
import { metricsOf } from "../../plan/modelService/metrics";
import { unitsOf } from "../../model/quantity";
import { Problem } from "../../contract/problem";
import { problem, said, when } from "../problems";

/** Targets that can be reached and that the API can hold. */
export function checkMetrics({ autoscaling, resources }: ModelServiceArgs): readonly Problem[] {
  const { cpu, memory, containerResources } = autoscaling;
  return [
    ...reachable("cpu", cpu, resources, "autoscaling.cpu"),
    ...reachable("memory", memory, resources, "autoscaling.memory"),
    ...(containerResources ?? []).flatMap((each, index) => {
      const path = `autoscaling.containerResources[${index}]`;
      const own = each.container === undefined || each.container === "server";
      return own ? reachable(each.resource, each, resources, path) : amount(each, path);
    }),
    ...numbers(autoscaling),
    ...meanings(autoscaling),
    ...tolerances(autoscaling),
  ];
}

/** What a limit never lets happen cannot add a replica. */
function reachable(
  resource: "cpu" | "memory",
  target: ResourceTarget | undefined,
  resources: PodResources,
  path: string,
): readonly Problem[] {
  const percent = target?.averageUtilization;
  const request = unitsOf(resources[resource]);
  const limit = limitOf(resource, resources);
  const most = limit && request ? (limit / request) * 100 : Infinity;
  return [
    ...amount(target, path),
    ...when(percent !== undefined && percent >= most, () =>
      problem(
        `${path}.averageUtilization`,
        percent,
        `less than ${Math.floor(most)}, what the limit of ${resource} lets a replica use of its request`,
        "lower the target, or raise the limit",
      ),
    ),
  ];
}

/** Memory without a limit of its own has that of its request. */
function limitOf(resource: "cpu" | "memory", resources: PodResources): number | undefined {
  const given = resources.limits?.[resource];
  const text = given ?? (resource === "memory" ? resources.memory : undefined);
  return text === undefined ? undefined : unitsOf(text);
}

function amount(target: ResourceTarget | undefined, path: string): readonly Problem[] {
  const value = target?.averageValue;
  return when(value !== undefined && unitsOf(value) === 0, () =>
    problem(`${path}.averageValue`, value, "more than 0", "give an amount"),
  );
}

/** The controller counts in thousandths, in 64 bits. */
const mostValue = 9e15;

function numbers({ pods, objects, external, keda }: Autoscaling): readonly Problem[] {
  const listed = Object.entries({ pods, objects, external }).flatMap(([name, metrics]) =>
    (metrics ?? []).flatMap((metric: Numbers, index) => [
      { path: `autoscaling.${name}[${index}].value`, value: metric.value },
      { path: `autoscaling.${name}[${index}].averageValue`, value: metric.averageValue },
    ]),
  );
  const triggers = (keda?.triggers ?? []).flatMap(({ target, activation }, index) => [
    { path: `autoscaling.keda.triggers[${index}].target`, value: target },
    { path: `autoscaling.keda.triggers[${index}].activation`, value: activation },
  ]);
  return [...listed, ...triggers].flatMap(({ path, value }) =>
    when(value !== undefined && !inThousandths(value), () =>
      problem(
        path,
        value,
        `thousandths, at most ${mostValue / 1000}, which is what the controller counts in`,
        "round it",
      ),
    ),
  );
}

interface Numbers {
  readonly value?: number;
  readonly averageValue?: number;
}

function inThousandths(value: number): boolean {
  const thousandths = value * 1000;
  const rounded = Math.round(thousandths);
  return thousandths <= mostValue && Math.abs(thousandths - rounded) <= rounded * 1e-12;
}

/** One name has one meaning, whatever it is selected by. */
function meanings(autoscaling: Autoscaling): readonly Problem[] {
  const first = new Map<string, string>();
  return metricsOf(autoscaling).flatMap(({ custom, path }) => {
    if (custom?.signal === undefined) return [];
    const before = first.get(custom.name) ?? custom.signal;
    first.set(custom.name, before);
    return when(before !== custom.signal, () =>
      problem(
        `${path}.signal`,
        custom.signal,
        `${before}, as the metric of the same name above`,
        "give both the same signal",
      ),
    );
  });
}

function tolerances({ behavior }: Autoscaling): readonly Problem[] {
  return (["scaleUp", "scaleDown"] as const).flatMap((direction) => {
    const tolerance = behavior?.[direction]?.tolerance;
    const nano = (tolerance ?? 0) * 1e9;
    return when(Math.abs(nano - Math.round(nano)) > 1e-6, () =>
      said(
        `autoscaling.behavior.${direction}.tolerance`,
        String(tolerance),
        "at most nine decimals",
        "round it",
      ),
    );
  });
}
