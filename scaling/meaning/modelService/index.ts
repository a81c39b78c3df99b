import { ModelServiceArgs } from "../../contract/generated/types";
import { serviceSubjects } from "../../assess";
import { planModelService } from "../../plan/modelService";
import { Problem } from "../../contract/problem";
import { combined } from "../combined";
import { checkDeclaredReliability } from "../reliability";
import { checkRules } from "../rules";
import { checkAvailability } from "./availability";
import { checkBounds } from "./bounds";
import { checkExposure } from "./exposure";
import { checkIdentity } from "./identity";
import { checkKeda } from "./keda";
import { checkLabels } from "./labels";
import { checkMetrics } from "./metrics";
import { checkResources } from "./resources";
import { checkScheduling } from "./scheduling";
import { checkServer } from "./server";
import { checkSignals } from "./signals";

/** Everything wrong with arguments of the right shape, in the order of their paths. */
export function checkModelService(args: ModelServiceArgs, component: string): readonly Problem[] {
  const planned = planModelService(args, component);
  const signals = checkSignals(args);
  const subjects = serviceSubjects(planned, component);
  const told =
    signals.length > 0 ? subjects.map(({ declared }) => ({ declared, why: [] })) : subjects;
  const direct = [
    ...checkServing(args, component),
    ...signals,
    ...checkDeclaredReliability(args.reliability, told),
  ];
  return combined(direct, checkRules(planned.plan, component));
}

/** What is wrong with the service itself, whatever it has to hold. */
export function checkServing(args: ModelServiceArgs, component: string): readonly Problem[] {
  return [
    ...checkIdentity(args, component),
    ...checkLabels(args),
    ...checkResources(args),
    ...checkServer(args),
    ...checkBounds(args),
    ...checkMetrics(args),
    ...checkKeda(args.autoscaling),
    ...checkExposure(args),
    ...checkAvailability(args),
    ...checkScheduling(args),
  ];
}
