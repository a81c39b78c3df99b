import { EndpointScalingArgs, InferenceEndpointArgs } from "../../generated/types";
import { planEndpointScaling, scaledThing } from "../../plan/endpointScaling";
import { planInferenceEndpoint, scaledThings } from "../../plan/inferenceEndpoint";
import { Problem } from "../problem";
import { checkAlarmNumbers } from "./alarm";
import { checkDeployment } from "./deployment";
import { checkRules } from "./rules";
import { checkScaling } from "./scaling";
import { checkTags } from "./tags";
import { checkVariants } from "./variants";

/** Everything wrong with arguments of the right shape, in the order of their paths. */
export function checkInferenceEndpoint(
  args: InferenceEndpointArgs,
  component: string,
): readonly Problem[] {
  const { plan, endpoint } = planInferenceEndpoint(args);
  const rollbackAlarms = args.deployment?.rollbackAlarms ?? [];
  return distinct([
    ...checkVariants(args),
    ...checkDeployment(args),
    ...rollbackAlarms.flatMap((alarm, index) =>
      checkAlarmNumbers(alarm, `deployment.rollbackAlarms[${index}]`),
    ),
    ...scaledThings(args, endpoint).flatMap(checkScaling),
    ...checkTags(args.tags),
    ...checkRules(plan, component),
  ]);
}

export function checkEndpointScaling(
  args: EndpointScalingArgs,
  component: string,
): readonly Problem[] {
  const thing = scaledThing(args);
  return distinct([
    ...checkScaling(thing),
    ...checkTags(args.tags),
    ...checkRules(planEndpointScaling(args).plan, component),
  ]);
}

/** One problem a path and remedy: variants that share the endpoint's scaling share its mistakes. */
function distinct(problems: readonly Problem[]): readonly Problem[] {
  const byText = new Map(problems.map((each) => [each.message, each]));
  return [...byText.values()].sort((a, b) =>
    a.path < b.path ? -1 : a.path > b.path ? 1 : a.message < b.message ? -1 : 1,
  );
}
