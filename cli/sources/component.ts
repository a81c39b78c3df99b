import {
  endpointSubjects,
  fleetSubjects,
  meshSubjects,
  serviceSubjects,
  targetSubjects,
} from "../../scaling/assess";
import { judgeDeclared } from "../../scaling/assess/judged";
import { Read } from "../../scaling/assess/subjects";
import {
  EndpointScalingArgs,
  InferenceEndpointArgs,
  MeshModelServiceArgs,
  ModelServiceArgs,
  PredictiveFleetArgs,
  Reliability,
} from "../../scaling/contract/generated/types";
import { Problem, reason } from "../../scaling/contract/problem";
import { withoutNulls } from "../../scaling/contract/nulls";
import {
  checkEndpointScaling,
  checkInferenceEndpoint,
  checkMeshModelService,
  checkModelService,
  checkPredictiveFleet,
} from "../../scaling/meaning";
import { allProblems } from "../../scaling/meaning/allProblems";
import { Declaration, nameOf, Secret, Unknown } from "../../scaling/model/input";
import { planEndpointScaling } from "../../scaling/plan/endpointScaling";
import { planInferenceEndpoint } from "../../scaling/plan/inferenceEndpoint";
import { planMeshModelService } from "../../scaling/plan/meshModelService";
import { planModelService } from "../../scaling/plan/modelService";
import { planPredictiveFleet } from "../../scaling/plan/predictiveFleet";
import { subjectsOf } from "./declaration";
import { settingsOf } from "./settings";
import { Target } from "./target";

/** How a component's arguments become what is simulated. */
interface Kind<Args> {
  readonly name: string;
  readonly check: (args: Args, component: string) => readonly Problem[];
  readonly reads: (args: Args, component: string) => readonly Read[];
  readonly scaling: (args: Args) => unknown;
}

type AnyArgs =
  | InferenceEndpointArgs
  | EndpointScalingArgs
  | ModelServiceArgs
  | MeshModelServiceArgs
  | PredictiveFleetArgs;

const inferenceEndpoint: Kind<InferenceEndpointArgs> = {
  name: "InferenceEndpoint",
  check: checkInferenceEndpoint,
  reads: (args, component) => endpointSubjects(args, planInferenceEndpoint(args), component),
  scaling: ({ scaling, variants }) => ({
    scaling,
    variants: variants.map((variant) => ({
      name: variant.name,
      initialInstanceCount: variant.initialInstanceCount,
      initialWeight: variant.initialWeight,
      scaling: variant.scaling,
    })),
  }),
};

const endpointScaling: Kind<EndpointScalingArgs> = {
  name: "EndpointScaling",
  check: checkEndpointScaling,
  reads: (args, component) => targetSubjects(args, planEndpointScaling(args), component),
  scaling: ({ scaling }) => ({ scaling }),
};

const modelService: Kind<ModelServiceArgs> = {
  name: "ModelService",
  check: checkModelService,
  reads: (args, component) => serviceSubjects(planModelService(args, component), component),
  scaling: ({ autoscaling, model }) => ({
    autoscaling,
    model: { loadSeconds: model?.loadSeconds },
  }),
};

const meshModelService: Kind<MeshModelServiceArgs> = {
  name: "MeshModelService",
  check: checkMeshModelService,
  reads: (args, component) => meshSubjects(planMeshModelService(args, component), component),
  scaling: ({ autoscaling, versions, retries, outlierDetection, canary, model }) => ({
    autoscaling,
    versions: versions.map(({ name, weight, autoscaling: own }) => ({
      name,
      weight,
      autoscaling: own,
    })),
    retries,
    outlierDetection,
    canary,
    model: { loadSeconds: model?.loadSeconds },
  }),
};

const predictiveFleet: Kind<PredictiveFleetArgs> = {
  name: "PredictiveFleet",
  check: checkPredictiveFleet,
  reads: (args, component) => fleetSubjects(planPredictiveFleet(args, component), component),
  scaling: ({ capacity, predictive, targetTracking, stepScaling, schedules, warmPool }) => ({
    capacity,
    predictive,
    targetTracking,
    stepScaling,
    schedules,
    warmPool,
  }),
};

const kinds: ReadonlyMap<string, Kind<AnyArgs>> = new Map(
  [inferenceEndpoint, endpointScaling, modelService, meshModelService, predictiveFleet].map(
    (kind) => [`mlscale:index:${kind.name}`, kind as unknown as Kind<AnyArgs>],
  ),
);

/** What only a deployment knows, or nobody may see. */
function isOutput(value: unknown): boolean {
  return value instanceof Unknown || value instanceof Secret;
}

/** Whether a resource is a component of ours that says what it must hold. */
export function declaresReliability({ type, inputs }: Declaration): boolean {
  const { reliability } = kinds.has(type) ? inputs : {};
  return typeof reliability === "object" && reliability !== null && !isOutput(reliability);
}

/** A component that declares its reliability, checked and simulated as in its preview. */
export function componentTarget(
  declaration: Declaration,
): { readonly target: Target } | { readonly problems: readonly string[] } {
  const kind = kinds.get(declaration.type)!;
  const name = nameOf(declaration.urn);
  const problems = allProblems(kind, name, declaration.inputs, isOutput);
  if (problems.length > 0) {
    return { problems: problems.map((each) => `${name}.${each.path}: ${reason(each)}`) };
  }
  const args = withoutNulls(declaration.inputs, isOutput) as unknown as AnyArgs;
  const reads = (reliability: Reliability) => kind.reads({ ...args, reliability }, name);
  const target: Target = {
    name,
    title: `${kind.name} ${name}`,
    own: args.reliability,
    settings: settingsOf(kind.scaling(args)),
    ...("scaling" in args && args.scaling && { scaling: args.scaling }),
    subjects: (reliability) => subjectsOf(reads(reliability)),
    judge: (reliability, options) => judgeDeclared(reliability, reads(reliability), options),
  };
  return { target };
}
