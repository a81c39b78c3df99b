import { InferenceEndpointArgs, Reliability } from "../contract/generated/types";
import { Problem } from "../contract/problem";
import { checkReliability, PlacedService } from "../judge/declaration";
import { compileService } from "../service/compileService";
import { Declared, Read } from "../assess/subjects";
import { checkFleetOnly } from "./fleetOnly";
import { problem, said, when } from "./problems";

/** What is wrong with a component's reliability: by itself, and beside what it is about. */
export function checkDeclaredReliability(
  reliability: Reliability | undefined,
  subjects: readonly Read[],
  services: readonly PlacedService[] = [],
): readonly Problem[] {
  if (reliability === undefined) return services.map(unusedService);
  const minCapacity = Math.max(0, ...subjects.map(({ declared }) => leastCapacity(declared)));
  return [
    ...checkReliability(reliability, "reliability", { minCapacity }, services),
    ...(subjects.length === 0 ? [nothingToJudge()] : []),
    ...subjects.flatMap(notSimulated),
    ...checkFleetOnly(reliability, subjects[0]?.declared.fleet),
    ...subjects.flatMap(({ declared }) => perSecond(declared)),
  ];
}

/** The services that variants declare for themselves. */
export function ownServices(args: InferenceEndpointArgs): readonly PlacedService[] {
  return (["variants", "shadowVariants"] as const).flatMap((list) =>
    (args[list] ?? []).flatMap(({ service }, index) =>
      service ? [{ service, path: `${list}[${index}].service` }] : [],
    ),
  );
}

function unusedService({ path }: PlacedService): Problem {
  return said(
    path,
    "a service, while nothing is simulated",
    "it beside reliability",
    "add reliability, or drop service",
  );
}

function nothingToJudge(): Problem {
  return said(
    "reliability",
    "reliability, while no variant has a number of instances of its own",
    "it where a variant has scaling or initialInstanceCount",
    "add scaling, or drop reliability",
  );
}

/** Fewest instances that the declared scaling keeps at any time. */
function leastCapacity(declared: Declared): number {
  if (declared.autoscaler) return declared.autoscaler.leastReplicas;
  if (declared.fleet) return leastOf(declared.fleet.capacity.minCapacity, declared.fleet.schedules);
  if (!declared.scaling) return declared.instances;
  return leastOf(declared.scaling.minCapacity, declared.scaling.schedules);
}

function leastOf(
  minCapacity: number,
  schedules: readonly { readonly minCapacity?: number }[] = [],
): number {
  return Math.min(minCapacity, ...schedules.map((each) => each.minCapacity ?? minCapacity));
}

/** What only the deployment knows is no mistake. */
function isOpen(why: string): boolean {
  return why.endsWith("not known yet");
}

function notSimulated({ declared, why = [] }: Read): readonly Problem[] {
  return why
    .filter((each) => !isOpen(each))
    .map((each) =>
      said(
        "reliability",
        `reliability of scaling that cannot be simulated (${declared.path}: ${each})`,
        "scaling by metrics that follow from the load and the service",
        "follow such a metric, or drop reliability",
      ),
    );
}

/**
 * A target that is no more than what an instance serves in a second was meant per second: the metric
 * counts by the minute, so that such a target keeps instances idle at any load.
 */
function perSecond({ scaling, path, service }: Declared): readonly Problem[] {
  const rate = compileService(service).requestsPerSecondPerInstance;
  return (scaling?.targetTracking ?? []).flatMap(({ metric, target }, index) => {
    const counted = metric === "InvocationsPerInstance" || metric === "InvocationsPerCopy";
    return when(counted && target !== undefined && target <= rate, () =>
      problem(
        `${path}.targetTracking[${index}].target`,
        target,
        `requests per minute and instance: at ${rate} requests per second an instance serves ${rate * 60}`,
        `if it was meant per second, write ${target! * 60}`,
      ),
    );
  });
}
