import { EndpointScalingArgs, InferenceEndpointArgs } from "../contract/generated/types";
import { planEndpointScaling, PlannedEndpointScaling } from "../plan/endpointScaling";
import { PlannedEndpoint, planInferenceEndpoint } from "../plan/inferenceEndpoint";
import { assess, Assessment } from "./assess";
import { declaredTarget, declaredVariants } from "./declared";
import { Read, readSubjects } from "./subjects";

export type { Assessment } from "./assess";
export { assessMesh, meshSubjects } from "./meshModelService";
export { assessService, serviceSubjects } from "./modelService";
export { assessFleet, fleetSubjects, type PlannedForAssessment } from "./predictiveFleet";

/** What the reliability of an endpoint is about. */
export function endpointSubjects(
  args: InferenceEndpointArgs,
  planned: PlannedEndpoint,
  component: string,
): readonly Read[] {
  const { reliability } = args;
  if (reliability === undefined) return [];
  const declared = declaredVariants(args, planned, reliability.service);
  return readSubjects(declared, planned.plan, component, reliability.assumptions);
}

/** What the reliability of an EndpointScaling is about. */
export function targetSubjects(
  args: EndpointScalingArgs,
  planned: PlannedEndpointScaling,
  component: string,
): readonly Read[] {
  const { reliability } = args;
  if (reliability === undefined) return [];
  const declared = declaredTarget(args, planned, reliability.service);
  return readSubjects(declared, planned.plan, component, reliability.assumptions);
}

export function assessEndpoint(
  args: InferenceEndpointArgs,
  component: string,
): Assessment | undefined {
  if (args.reliability === undefined) return undefined;
  const planned = planInferenceEndpoint(args);
  return assess(args.reliability, endpointSubjects(args, planned, component));
}

export function assessTarget(args: EndpointScalingArgs, component: string): Assessment | undefined {
  if (args.reliability === undefined) return undefined;
  const planned = planEndpointScaling(args);
  return assess(args.reliability, targetSubjects(args, planned, component));
}
