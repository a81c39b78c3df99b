import { EndpointScalingArgs, InferenceEndpointArgs } from "../contract/generated/types";
import { planEndpointScaling, scaledThing } from "../plan/endpointScaling";
import { planInferenceEndpoint, scaledThings } from "../plan/inferenceEndpoint";
import { Problem } from "../contract/problem";
import { endpointSubjects, targetSubjects } from "../assess";
import { checkAlarmNumbers } from "./alarm";
import { checkDeployment } from "./deployment";
import { checkNames } from "./names";
import { checkDeclaredReliability, ownServices } from "./reliability";
import { checkRules } from "./rules";
import { checkScaling } from "./scaling";
import { checkTags } from "./tags";
import { checkVariants } from "./variants";

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

/**
 * What the direct checks say, and what the rules add elsewhere: at the same path the direct check knows
 * the user's own words. Variants that share the endpoint's scaling share its mistakes, told once.
 */
function combined(direct: readonly Problem[], byRules: readonly Problem[]): readonly Problem[] {
  const told = new Set(direct.map((each) => each.path));
  const problems = [...direct, ...byRules.filter((each) => !told.has(each.path))];
  const byText = new Map(problems.map((each) => [each.message, each]));
  return [...byText.values()].sort((a, b) =>
    a.path < b.path ? -1 : a.path > b.path ? 1 : a.message < b.message ? -1 : 1,
  );
}
