import { Plan } from "../plan";
import { types } from "../types";
import { PlannedResource } from "../value";
import { behaviorOf } from "./behavior";
import { minReplicasOf } from "./bounds";
import { Identity, metadataOf, metadataOrigins } from "./labels";
import { metricsOf } from "./metrics";

/** What an autoscaler scales. */
export function scaleTarget({ name }: Identity): object {
  return { apiVersion: "apps/v1", kind: "Deployment", name };
}

/** A HorizontalPodAutoscaler in the one version that the API server keeps. */
export function planAutoscaler(
  plan: Plan,
  identity: Identity,
  deployment: PlannedResource,
): PlannedResource {
  const { args } = identity;
  const { autoscaling } = args;
  const metrics = metricsOf(autoscaling);
  return plan.add(
    types.horizontalPodAutoscaler,
    "autoscaler",
    {
      apiVersion: "autoscaling/v2",
      kind: "HorizontalPodAutoscaler",
      metadata: metadataOf(identity),
      spec: {
        scaleTargetRef: scaleTarget(identity),
        minReplicas: minReplicasOf(autoscaling),
        maxReplicas: autoscaling.maxReplicas,
        metrics: metrics.map(({ spec }) => spec),
        behavior: behaviorOf(args),
      },
    },
    {
      origins: {
        "": "autoscaling",
        ...metadataOrigins,
        "spec.minReplicas": "autoscaling.minReplicas",
        "spec.maxReplicas": "autoscaling.maxReplicas",
        ...behaviorOrigins("spec.behavior"),
        ...itemOrigins("spec.metrics", metrics),
      },
      after: [deployment],
    },
  );
}

interface Placed {
  readonly path: string;
  readonly origins: Readonly<Record<string, string>>;
}

/** Where the items of a list, and what is in them, stand in the arguments. */
export function itemOrigins(
  at: string,
  items: readonly Placed[],
): Readonly<Record<string, string>> {
  const entries = items.flatMap(({ path, origins }, index) => [
    [`${at}[${index}]`, path],
    ...Object.entries(origins).map(([inner, own]) => [`${at}[${index}].${inner}`, own]),
  ]);
  return Object.fromEntries(entries) as Readonly<Record<string, string>>;
}

export function behaviorOrigins(at: string): Readonly<Record<string, string>> {
  return {
    [at]: "autoscaling.behavior",
    [`${at}.scaleUp`]: "autoscaling.behavior.scaleUp",
    [`${at}.scaleDown`]: "autoscaling.behavior.scaleDown",
    ...Object.fromEntries(
      ["scaleUp", "scaleDown"].flatMap((direction) =>
        ["stabilizationWindowSeconds", "selectPolicy", "policies", "tolerance"].map((key) => [
          `${at}.${direction}.${key}`,
          `autoscaling.behavior.${direction}.${key}`,
        ]),
      ),
    ),
  };
}
