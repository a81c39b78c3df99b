import * as pulumi from "@pulumi/pulumi";
import { EndpointScalingArgs, InferenceEndpointArgs } from "../generated/types";
import { planEndpointScaling } from "../plan/endpointScaling";
import { planInferenceEndpoint } from "../plan/inferenceEndpoint";
import { checkEndpointScaling, checkInferenceEndpoint } from "../validate/meaning";
import { Problem } from "../validate/problem";
import { EndpointScaling } from "./EndpointScaling";
import { InferenceEndpoint } from "./InferenceEndpoint";
import { loadClasses } from "./register";

/** What the plugin needs to know of a component. */
export interface ComponentKind {
  /** Its name in the contract, whose shape the arguments have when `check` is called. */
  readonly name: string;
  readonly check: (args: never, component: string) => readonly Problem[];
  readonly construct: (
    name: string,
    args: never,
    options: pulumi.ComponentResourceOptions,
  ) => Promise<{ readonly component: pulumi.ComponentResource; readonly outputs: object }>;
}

const inferenceEndpoint: ComponentKind = {
  name: "InferenceEndpoint",
  check: (args: InferenceEndpointArgs, component) => checkInferenceEndpoint(args, component),
  construct: async (name, args: InferenceEndpointArgs, options) => {
    const planned = planInferenceEndpoint(args);
    const classes = await loadClasses(planned.plan);
    const component = new InferenceEndpoint(name, planned, classes, options);
    const { endpointName, endpointArn, endpointConfigName } = component;
    const { resourceIds, policyArns, alarmArns } = component;
    return {
      component,
      outputs: {
        endpointName,
        endpointArn,
        endpointConfigName,
        resourceIds,
        policyArns,
        alarmArns,
      },
    };
  },
};

const endpointScaling: ComponentKind = {
  name: "EndpointScaling",
  check: (args: EndpointScalingArgs, component) => checkEndpointScaling(args, component),
  construct: async (name, args: EndpointScalingArgs, options) => {
    const planned = planEndpointScaling(args);
    const classes = await loadClasses(planned.plan);
    const component = new EndpointScaling(name, planned, classes, options);
    const { resourceId, policyArns, alarmArns } = component;
    return { component, outputs: { resourceId, policyArns, alarmArns } };
  },
};

/** The components by their type token. */
export const components: ReadonlyMap<string, ComponentKind> = new Map([
  [InferenceEndpoint.type, inferenceEndpoint],
  [EndpointScaling.type, endpointScaling],
]);
