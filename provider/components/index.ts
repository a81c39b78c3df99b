import * as pulumi from "@pulumi/pulumi";
import { EndpointScalingArgs, InferenceEndpointArgs } from "../../scaling/contract/generated/types";
import { planEndpointScaling } from "../plan/endpointScaling";
import { planInferenceEndpoint } from "../plan/inferenceEndpoint";
import { checkEndpointScaling, checkInferenceEndpoint } from "../validate/meaning";
import { Problem } from "../../scaling/contract/problem";
import { EndpointScaling } from "./EndpointScaling";
import { InferenceEndpoint } from "./InferenceEndpoint";
import { loadClasses } from "./register";

/** A component that was made, and what it gives out. */
export type Constructed = pulumi.ComponentResource & { readonly outputs: object };

/** What the plugin needs to know of a component. */
export interface ComponentKind {
  /** Its name in the contract, whose shape the arguments have when `check` is called. */
  readonly name: string;
  readonly check: (args: never, component: string) => readonly Problem[];
  readonly construct: (
    name: string,
    args: never,
    options: pulumi.ComponentResourceOptions,
  ) => Promise<Constructed>;
}

const inferenceEndpoint: ComponentKind = {
  name: "InferenceEndpoint",
  check: (args: InferenceEndpointArgs, component) => checkInferenceEndpoint(args, component),
  construct: async (name, args: InferenceEndpointArgs, options) => {
    const planned = planInferenceEndpoint(args);
    const classes = await loadClasses(planned.plan);
    return new InferenceEndpoint(name, planned, classes, options);
  },
};

const endpointScaling: ComponentKind = {
  name: "EndpointScaling",
  check: (args: EndpointScalingArgs, component) => checkEndpointScaling(args, component),
  construct: async (name, args: EndpointScalingArgs, options) => {
    const planned = planEndpointScaling(args);
    const classes = await loadClasses(planned.plan);
    return new EndpointScaling(name, planned, classes, options);
  },
};

/** The components by their type token. */
export const components: ReadonlyMap<string, ComponentKind> = new Map([
  [InferenceEndpoint.type, inferenceEndpoint],
  [EndpointScaling.type, endpointScaling],
]);
