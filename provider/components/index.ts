import * as pulumi from "@pulumi/pulumi";
import {
  EndpointScalingArgs,
  InferenceEndpointArgs,
  LoadTestArgs,
  MeshModelServiceArgs,
  ModelServiceArgs,
  PredictiveFleetArgs,
} from "../../scaling/contract/generated/types";
import { planLoadTest } from "../../scaling/loadtest/cluster";
import { planEndpointScaling } from "../../scaling/plan/endpointScaling";
import { planInferenceEndpoint } from "../../scaling/plan/inferenceEndpoint";
import { planMeshModelService } from "../../scaling/plan/meshModelService";
import { planModelService } from "../../scaling/plan/modelService";
import { planPredictiveFleet } from "../../scaling/plan/predictiveFleet";
import {
  assessEndpoint,
  assessFleet,
  Assessment,
  assessMesh,
  assessService,
  assessTarget,
} from "../../scaling/assess";
import {
  checkEndpointScaling,
  checkInferenceEndpoint,
  checkLoadTest,
  checkMeshModelService,
  checkModelService,
  checkPredictiveFleet,
} from "../../scaling/meaning";
import { Problem } from "../../scaling/contract/problem";
import { EndpointScaling } from "./EndpointScaling";
import { InferenceEndpoint } from "./InferenceEndpoint";
import { LoadTest } from "./LoadTest";
import { MeshModelService } from "./MeshModelService";
import { ModelService } from "./ModelService";
import { PredictiveFleet } from "./PredictiveFleet";
import { loadClasses } from "./register";

/** A component that was made, and what it gives out. */
export type Constructed = pulumi.ComponentResource & { readonly outputs: object };

/** What the plugin needs to know of a component. */
export interface ComponentKind {
  /** Its name in the contract, whose shape the arguments have when `check` is called. */
  readonly name: string;
  readonly check: (args: never, component: string) => readonly Problem[];
  /** What the declared reliability comes to; nothing where none is declared. */
  readonly assess: (args: never, component: string) => Assessment | undefined;
  readonly construct: (
    name: string,
    args: never,
    assessment: Assessment | undefined,
    options: pulumi.ComponentResourceOptions,
  ) => Promise<Constructed>;
}

const inferenceEndpoint: ComponentKind = {
  name: "InferenceEndpoint",
  check: (args: InferenceEndpointArgs, component) => checkInferenceEndpoint(args, component),
  assess: (args: InferenceEndpointArgs, component) => assessEndpoint(args, component),
  construct: async (name, args: InferenceEndpointArgs, assessment, options) => {
    const planned = planInferenceEndpoint(args);
    const classes = await loadClasses(planned.plan);
    return new InferenceEndpoint(name, { planned, assessment }, classes, options);
  },
};

const endpointScaling: ComponentKind = {
  name: "EndpointScaling",
  check: (args: EndpointScalingArgs, component) => checkEndpointScaling(args, component),
  assess: (args: EndpointScalingArgs, component) => assessTarget(args, component),
  construct: async (name, args: EndpointScalingArgs, assessment, options) => {
    const planned = planEndpointScaling(args);
    const classes = await loadClasses(planned.plan);
    return new EndpointScaling(name, { planned, assessment }, classes, options);
  },
};

const modelService: ComponentKind = {
  name: "ModelService",
  check: (args: ModelServiceArgs, component) => checkModelService(args, component),
  assess: (args: ModelServiceArgs, component) => assessService(args, component),
  construct: async (name, args: ModelServiceArgs, assessment, options) => {
    const planned = planModelService(args, name);
    const classes = await loadClasses(planned.plan);
    return new ModelService(name, { planned, assessment }, classes, options);
  },
};

const meshModelService: ComponentKind = {
  name: "MeshModelService",
  check: (args: MeshModelServiceArgs, component) => checkMeshModelService(args, component),
  assess: (args: MeshModelServiceArgs, component) => assessMesh(args, component),
  construct: async (name, args: MeshModelServiceArgs, assessment, options) => {
    const planned = planMeshModelService(args, name);
    const classes = await loadClasses(planned.plan);
    return new MeshModelService(name, { planned, assessment }, classes, options);
  },
};

/** It plays a load for real and judges it afterwards, so that there is nothing to assess. */
const loadTest: ComponentKind = {
  name: "LoadTest",
  check: (args: LoadTestArgs, component) => checkLoadTest(args, component),
  assess: () => undefined,
  construct: async (name, args: LoadTestArgs, _assessment, options) => {
    const planned = planLoadTest(args, name);
    const classes = await loadClasses(planned.plan);
    return new LoadTest(name, planned, classes, options);
  },
};

const predictiveFleet: ComponentKind = {
  name: "PredictiveFleet",
  check: (args: PredictiveFleetArgs, component) => checkPredictiveFleet(args, component),
  assess: (args: PredictiveFleetArgs, component) =>
    args.reliability && assessFleet(planPredictiveFleet(args, component), component),
  construct: async (name, args: PredictiveFleetArgs, assessment, options) => {
    const planned = planPredictiveFleet(args, name);
    const classes = await loadClasses(planned.plan);
    return new PredictiveFleet(name, { planned, assessment }, classes, options);
  },
};

/** The components by their type token. */
export const components: ReadonlyMap<string, ComponentKind> = new Map([
  [InferenceEndpoint.type, inferenceEndpoint],
  [EndpointScaling.type, endpointScaling],
  [ModelService.type, modelService],
  [MeshModelService.type, meshModelService],
  [LoadTest.type, loadTest],
  [PredictiveFleet.type, predictiveFleet],
]);
