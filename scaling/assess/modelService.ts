import { ModelServiceArgs, MetricSignal, Reliability } from "../contract/generated/types";
import { declarationsOf } from "../plan/declarations";
import { PlannedModelService, planModelService } from "../plan/modelService";
import { leastReplicasOf } from "../plan/modelService/bounds";
import { metricsOf } from "../plan/modelService/metrics";
import { serverContainer } from "../plan/modelService/names";
import { declaredStartup } from "../plan/modelService/startup";
import { triggersOf } from "../plan/modelService/triggers";
import { PlannedResource } from "../plan/value";
import {
  Manifest,
  ManifestScaler,
  manifestScalerOf,
  manifestsIn,
  Signal,
  Signals,
} from "../simulate/fromManifest";
import { assess, Assessment } from "./assess";
import { Declared, Read } from "./subjects";

/** What the reliability of a ModelService is about: its autoscaler, read as any manifest is. */
export function serviceSubjects(planned: PlannedModelService, component: string): readonly Read[] {
  const { args } = planned;
  if (args.reliability === undefined) return [];
  const { service } = withStartup(args.reliability, args);
  const { autoscaling } = args;
  const scaled = autoscaling.keda ? triggersOf(autoscaling) : metricsOf(autoscaling);
  const declared: Declared = {
    name: "",
    service,
    loadShare: 1,
    path: "autoscaling",
    autoscaler: {
      leastReplicas: leastReplicasOf(autoscaling),
      targetPaths: scaled.map(({ targetPath }) => targetPath),
    },
  };
  const found = scalerOf(planned, component, declared);
  const why = whyNot(found, args);
  if (why.length > 0) return [{ declared, why }];
  const { scaler, initialCapacity } = found;
  return [{ declared, subject: { name: "", service, loadShare: 1, scaler, initialCapacity } }];
}

export function assessService(args: ModelServiceArgs, component: string): Assessment | undefined {
  if (args.reliability === undefined) return undefined;
  const reliability = withStartup(args.reliability, args);
  return assess(reliability, serviceSubjects(planModelService(args, component), component));
}

/** A start that is not declared is made of what the rest of the declaration says about it. */
function withStartup(reliability: Reliability, args: ModelServiceArgs): Reliability {
  const { service } = reliability;
  return { ...reliability, service: { startup: declaredStartup(args), ...service } };
}

function scalerOf(
  planned: PlannedModelService,
  component: string,
  { service }: Declared,
): ManifestScaler {
  const declarations = declarationsOf(planned.plan, component);
  const manifestOf = (resource: PlannedResource): Manifest => {
    const found = declarations.find((each) => each.resource === resource)!;
    return manifestsIn(found.declaration.inputs)[0]!;
  };
  const ask = (): string => "give its signal";
  const said = { service, signals: signalsOf(planned.args), ask };
  return manifestScalerOf(manifestOf(planned.scaler), manifestOf(planned.deployment), said);
}

/** Why it cannot be simulated. A number that is wrong has been told where it stands, and is as good as unknown. */
function whyNot({ why, open, problems }: ManifestScaler, args: ModelServiceArgs): string[] {
  const unread = new Set([...open, ...problems.map(({ path }) => path)]);
  return [
    ...(args.autoscaling.keda?.paused ? ["scaling is paused"] : []),
    ...strangers(args).map(
      (name) => `what the container ${name} uses does not follow from the load`,
    ),
    ...why,
    ...[...unread].map((path) => `${path} is not known yet`),
  ];
}

/** Containers that something else puts into the pods. */
function strangers({ autoscaling }: ModelServiceArgs): readonly string[] {
  return (autoscaling.containerResources ?? []).flatMap(({ container = serverContainer }) =>
    container === serverContainer ? [] : [container],
  );
}

function signalsOf({ autoscaling }: ModelServiceArgs): Signals {
  const named = autoscaling.keda
    ? triggersOf(autoscaling).flatMap(({ own }) =>
        own ? [{ name: own.name, signal: own.declared.signal }] : [],
      )
    : metricsOf(autoscaling).flatMap(({ custom }) => custom ?? []);
  return Object.fromEntries(
    named.flatMap(({ name, signal }) => (signal ? [[name, meanings[signal]] as const] : [])),
  );
}

const meanings: Readonly<Record<MetricSignal, Signal>> = {
  RequestsPerSecond: "requestsPerSecond",
  Concurrency: "concurrency",
  Backlog: "backlog",
  Latency: "latency",
};
