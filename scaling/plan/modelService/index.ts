import { defaults } from "../../contract/generated/defaults";
import { ModelServiceArgs } from "../../contract/generated/types";
import { Plan } from "../plan";
import { PlannedResource } from "../value";
import { planAutoscaler } from "./autoscaler";
import { planDeployment } from "./deployment";
import { planDisruptionBudget } from "./disruptionBudget";
import { identityOf } from "./labels";
import { resourceNameOf } from "./names";
import { planNetworkService } from "./networkService";
import { planRecommender } from "./recommender";
import { planRoute } from "./route";
import { planScaledObject } from "./scaledObject";
import { planServiceAccount } from "./serviceAccount";

export interface PlannedModelService {
  readonly plan: Plan;
  readonly args: ModelServiceArgs;
  /** `metadata.name` of everything. */
  readonly name: string;
  readonly selector: Readonly<Record<string, string>>;
  readonly deployment: PlannedResource;
  readonly service: PlannedResource;
  /** The HorizontalPodAutoscaler or the ScaledObject. */
  readonly scaler: PlannedResource;
}

/** Everything that a ModelService is going to register. */
export function planModelService(
  args: ModelServiceArgs,
  component: string,
  plan: Plan = new Plan(),
): PlannedModelService {
  const name = resourceNameOf(args, component);
  const identity = identityOf(args, name);
  const account = planServiceAccount(plan, identity);
  const service = planNetworkService(plan, identity);
  const deployment = planDeployment(plan, identity, account);
  planDisruptionBudget(plan, identity);
  const { keda } = args.autoscaling;
  const scaler = keda
    ? planScaledObject(plan, identity, deployment, keda)
    : planAutoscaler(plan, identity, deployment);
  if (args.route) planRoute(plan, identity, args.route, service);
  if (args.verticalPodAutoscaler ?? defaults.ModelService.verticalPodAutoscaler) {
    planRecommender(plan, identity, deployment);
  }
  return { plan, args, name, selector: identity.selector, deployment, service, scaler };
}

/** Name of the autoscaler that acts in the end; KEDA names its own. */
export function hpaNameOf({ args, name }: PlannedModelService): string {
  return args.autoscaling.keda ? `keda-hpa-${name}` : name;
}
