import { Plan } from "../plan";
import { types } from "../types";
import { PlannedResource } from "../value";
import { scaleTarget } from "./autoscaler";
import { Identity, metadataOf, metadataOrigins } from "./labels";

/** Recommends requests and changes none, so that it never works against the autoscaler. */
export function planRecommender(plan: Plan, identity: Identity, deployment: PlannedResource): void {
  plan.add(
    types.verticalPodAutoscaler,
    "recommender",
    {
      apiVersion: "autoscaling.k8s.io/v1",
      kind: "VerticalPodAutoscaler",
      metadata: metadataOf(identity),
      spec: { targetRef: scaleTarget(identity), updatePolicy: { updateMode: "Off" } },
    },
    { origins: { "": "verticalPodAutoscaler", ...metadataOrigins }, after: [deployment] },
  );
}
