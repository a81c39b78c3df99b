import { EndpointScalingArgs, InferenceEndpointArgs } from "../contract/generated/types";
import { planEndpointScaling, scaledThing } from "../plan/endpointScaling";
import { planInferenceEndpoint, scaledThings } from "../plan/inferenceEndpoint";
import { Problem } from "../contract/problem";
import { endpointSubjects, targetSubjects } from "../assess";
import { checkAlarmNumbers } from "./alarm";
import { combined } from "./combined";
import { checkDeployment } from "./deployment";
import { checkNames } from "./names";
import { checkDeclaredReliability, ownServices } from "./reliability";
import { checkRules } from "./rules";
import { checkScaling } from "./scaling";
import { checkTags } from "./tags";
import { checkVariants } from "./variants";

export { checkLoadTest } from "./loadTest";
export { checkMeshModelService } from "./meshModelService";
export { checkModelService } from "./modelService";
export { checkPredictiveFleet } from "./predictiveFleet";

/** Everything wrong with arguments of the right shape, in the order of their paths. */
export function checkInferenceEndpoint(
  args: InferenceEndpointArgs,
  component: string,
): readonly Problem[] {
  const planned = planInferenceEndpoint(args);
  const { plan, endpoint } = planned;
  const rollbackAlarms = args.deployment?.rollbackAlarms ?? [];
  const direct = [
    ...checkNames(args, component),
    ...checkVariants(args),
    ...checkDeployment(args),
    ...rollbackAlarms.flatMap((alarm, index) =>
      checkAlarmNumbers(alarm, `deployment.rollbackAlarms[${index}]`),
    ),
    ...scaledThings(args, endpoint).flatMap(checkScaling),
    ...checkTags(args.tags),
    ...checkDeclaredReliability(
      args.reliability,
      endpointSubjects(args, planned, component),
      ownServices(args),
    ),
  ];
  return combined(direct, checkRules(plan, component));
}

export function checkEndpointScaling(
  args: EndpointScalingArgs,
  component: string,
): readonly Problem[] {
  const planned = planEndpointScaling(args);
  const direct = [
    ...checkScaling(scaledThing(args)),
    ...checkTags(args.tags),
    ...checkDeclaredReliability(args.reliability, targetSubjects(args, planned, component)),
  ];
  return combined(direct, checkRules(planned.plan, component));
}
