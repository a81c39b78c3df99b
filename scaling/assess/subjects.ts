import {
  AlarmAssumptions,
  PredictiveFleetArgs,
  Scaling,
  Service,
} from "../contract/generated/types";
import { ScalingModel } from "../link/scalingModel";
import { Subject } from "../judge/subject";
import { DeclaredScaler, scalerOf } from "../simulate/fromModel";
import { declarationsOf } from "../plan/declarations";
import { Plan } from "../plan/plan";
import { PlannedResource } from "../plan/value";

interface DeclaredBase {
  /** Name of the variant; "" where the component scales one thing. */
  readonly name: string;
  readonly service: Service;
  /** Its share of every load, 0 to 1. */
  readonly loadShare: number;
}

/** Something whose capacity a component of AWS declares; `path` is where its scaling or count stands. */
export type OnAws = DeclaredBase & {
  readonly path: string;
  readonly autoscaler?: undefined;
  readonly fleet?: undefined;
} & (
    | {
        readonly scaling: Scaling;
        readonly target: PlannedResource;
        readonly instances?: undefined;
      }
    | { readonly scaling: undefined; readonly instances: number }
  );

/** A Deployment under an autoscaler. */
export type OnKubernetes = DeclaredBase & {
  readonly path: string;
  readonly scaling?: undefined;
  readonly instances?: undefined;
  readonly autoscaler: DeclaredAutoscaler;
  readonly fleet?: undefined;
};

/** A group of instances, with all that is declared of it. */
export type OnEc2 = DeclaredBase & {
  readonly path: string;
  readonly scaling?: undefined;
  readonly instances?: undefined;
  readonly autoscaler?: undefined;
  readonly fleet: PredictiveFleetArgs;
};

export type Declared = OnAws | OnKubernetes | OnEc2;

/** What a ModelService declares of its autoscaler, beside what the plan says. */
export interface DeclaredAutoscaler {
  readonly leastReplicas: number;
  /** Where the number of each metric's target stands. */
  readonly targetPaths: readonly string[];
}

/** Each as it is judged, or why it cannot be. */
export type Read = { readonly declared: Declared } & (
  | { readonly subject: Subject; readonly why?: undefined }
  | { readonly subject?: undefined; readonly why: readonly string[] }
);

/** Reads the plan as the resources of any program are read. */
export function readSubjects(
  all: readonly OnAws[],
  plan: Plan,
  component: string,
  assumptions?: AlarmAssumptions,
): readonly Read[] {
  const planned = declarationsOf(plan, component);
  const model = ScalingModel.of(planned.map(({ declaration }) => declaration));
  const scalerFor = (target: PlannedResource, service: Service): DeclaredScaler => {
    const urn = planned.find(({ resource }) => resource === target)?.declaration.urn;
    const found = model.all("target").find(({ source }) => source.urn === urn);
    if (found === undefined) return { ok: false, why: ["its target is not in the plan"] };
    return scalerOf(model, found, { service, ...(assumptions && { assumptions }) });
  };
  return all.map((declared) => {
    const { name, service, loadShare } = declared;
    const found = declared.scaling
      ? scalerFor(declared.target, service)
      : fixedAt(declared.instances);
    if (!found.ok) return { declared, why: found.why };
    const { scaler, initialCapacity } = found;
    return { declared, subject: { name, service, loadShare, scaler, initialCapacity } };
  });
}

function fixedAt(capacity: number): DeclaredScaler {
  return { ok: true, scaler: { kind: "fixed", capacity }, initialCapacity: capacity };
}
