import {
  deployment,
  deploymentOf,
  hpa,
  kubernetesObject,
  kubernetesTypes,
  limitRange,
  podTemplate,
  quota,
  scaledObject,
} from "../../check/fixturesKubernetes";
import { defineRule, Outcome, violation } from "../../check/rule";
import type { ScalingModel } from "../../link/scalingModel";
import { Field, isKnown, show } from "../../model/field";
import { Input, UNKNOWN } from "../../model/input";
import { ResourceQuota } from "../../model/kubernetes";
import { Counted, countedBy, Demand, demandsOn } from "./_hpaDemand";
import { sources } from "./_hpaSources";
import { scalerName } from "./_scaled";

const other = { name: "other" };
const onOther = { scaleTargetRef: { apiVersion: "apps/v1", kind: "Deployment", name: "other" } };

const scopedQuota = kubernetesObject(kubernetesTypes.quota, {
  spec: { hard: { pods: "1" }, scopes: ["Terminating"] },
});

function accelerated(count: Input) {
  return deploymentOf({ resources: { limits: { cpu: "1", "nvidia.com/gpu": count } } });
}

export default defineRule({
  id: "hpa-max-fits-quota",
  area: "kubernetes",
  title: "A quota has room for all scalers of its namespace at their maxima",
  severity: "medium",
  level: "advisory",
  rationale:
    "A quota refuses the pods that no longer fit, while the scaler believes that it has scaled. What the maxima of a " +
    "namespace add up to shows only at the common peak, when it is needed most.",
  fix: "Raise the quota, lower the maxima, or request less for each pod.",
  whenNotToUse: "Where services peak at different times, and a common peak is ruled out.",
  sources: [
    {
      title: "Resource quotas",
      url: "https://kubernetes.io/docs/concepts/policy/resource-quotas/",
    },
    sources.concept,
  ],
  on: ["resourceQuota"],
  examples: {
    good: [
      { name: "ten pods of half a core in twenty", declare: [quota(), deployment(), hpa()] },
      { name: "to the last core", declare: [quota({ "requests.cpu": "5" }), deployment(), hpa()] },
      {
        name: "tenths that add up",
        declare: [
          quota({ cpu: "0.3" }),
          deploymentOf({ resources: { requests: { cpu: "0.1" } } }),
          hpa({ maxReplicas: 3 }),
        ],
      },
      {
        name: "another namespace",
        declare: [
          quota({ "requests.cpu": "1" }, { metadata: { namespace: "ranking" } }),
          deployment(),
          hpa(),
        ],
      },
      {
        name: "what pods do not use up",
        declare: [quota({ "requests.storage": "1Gi", "count/secrets": "1" }), deployment(), hpa()],
      },
      {
        name: "a quota for some pods only",
        declare: [scopedQuota, deployment(), hpa()],
      },
      { name: "nothing is scaled", declare: [quota({ "requests.cpu": "1" }), deployment()] },
    ],
    bad: [
      {
        name: "cores",
        declare: [quota({ "requests.cpu": "4" }), deployment(), hpa()],
        finds: [
          'spec.hard["requests.cpu"] is 4',
          'at least 5, for 10 pods of HorizontalPodAutoscaler "ml-model" with 0.5 each',
        ],
      },
      {
        name: "memory",
        declare: [quota({ "requests.memory": "8Gi" }), deployment(), hpa()],
        finds: ['spec.hard["requests.memory"] is 8Gi', "at least 10Gi", "with 1Gi each"],
      },
      {
        name: "two scalers together",
        declare: [
          quota({ "requests.cpu": "9" }),
          deployment(),
          hpa(),
          deployment({}, other),
          scaledObject(onOther, other),
        ],
        finds: [
          "at least 10",
          'HorizontalPodAutoscaler "ml-model"',
          'and 10 pods of ScaledObject "other" with 0.5 each',
        ],
      },
      {
        name: "accelerators",
        declare: [quota({ "requests.nvidia.com/gpu": "8" }), accelerated("2"), hpa()],
        finds: ['spec.hard["requests.nvidia.com/gpu"] is 8', "at least 20"],
      },
      {
        name: "pods",
        declare: [quota({ pods: "5" }), deployment(), hpa()],
        finds: ["spec.hard.pods is 5", "at least 10"],
      },
      {
        name: "limits",
        declare: [quota({ "limits.cpu": "9" }), deployment(), hpa()],
        finds: ["at least 10", "with 1 each"],
      },
      {
        name: "requests of the pod as a whole",
        declare: [
          quota({ "requests.cpu": "20" }),
          deployment({ template: podTemplate({ resources: { requests: { cpu: "3" } } }) }),
          hpa(),
        ],
        finds: ["at least 30", "with 3 each"],
      },
      {
        name: "by a default of the namespace",
        declare: [quota({ cpu: "2" }), deploymentOf({ resources: {} }), limitRange(), hpa()],
        finds: ["spec.hard.cpu is 2", "at least 2.5"],
      },
      {
        name: "KEDA's default maximum",
        declare: [quota(), deployment(), scaledObject({ maxReplicaCount: undefined })],
        finds: ["at least 50", "100 pods of"],
      },
    ],
    unknown: [
      { name: "quota unknown", declare: [quota(UNKNOWN), deployment(), hpa()] },
      {
        name: "amount unknown",
        declare: [quota({ "requests.cpu": UNKNOWN }), deployment(), hpa()],
      },
      {
        name: "maximum unknown",
        declare: [quota({ "requests.cpu": "1" }), deployment(), hpa({ maxReplicas: UNKNOWN })],
      },
      {
        name: "requests unknown",
        declare: [quota({ "requests.cpu": "1" }), deploymentOf({ resources: UNKNOWN }), hpa()],
      },
      {
        name: "target unknown",
        declare: [quota({ "requests.cpu": "1" }), deployment(), hpa({ scaleTargetRef: UNKNOWN })],
      },
      {
        name: "namespace of the quota unknown",
        declare: [
          quota({ "requests.cpu": "1" }, { metadata: { namespace: UNKNOWN } }),
          deployment(),
          hpa(),
        ],
      },
    ],
  },
  checkInStack: (quota, model) => {
    if (!isKnown(quota.hard) || quota.scopes.state !== "absent") return [];
    return Object.entries(quota.hard.value).flatMap(([entry, hard]) =>
      tooSmall(quota, countedBy(entry), hard, model),
    );
  },
});

function tooSmall(
  quota: ResourceQuota,
  counted: Counted | undefined,
  hard: Field<number>,
  model: ScalingModel,
): readonly Outcome[] {
  if (counted === undefined || !isKnown(hard)) return [];
  const demands = demandsOn(quota, counted, model);
  const needed = demands.reduce((sum, { pods, each }) => sum + pods * each, 0);
  if (needed <= hard.value * (1 + tolerance)) return [];
  const text = (amount: number) => amountText(amount, counted.resource);
  const parts = demands.map((demand) => part(demand, text)).sort();
  const allowed = demands.some(({ secret }) => secret)
    ? "enough for the scalers of its namespace at their maxima"
    : `at least ${text(needed)}, for ${parts.join(" and ")}`;
  return [violation(hard, allowed, undefined, hard.secret ? show(hard) : text(hard.value))];
}

/** Sums of tenths of cores are not exact. */
const tolerance = 1e-9;

function part({ scaler, pods, each }: Demand, text: (amount: number) => string): string {
  return `${pods} pods of ${scalerName(scaler)} with ${text(each)} each`;
}

/** Bytes as people write them, all else to the thousandth. */
function amountText(amount: number, resource: string): string {
  const gib = 1024 * 1024 * 1024;
  const rounded = (value: number) => String(Math.round(value * 1000) / 1000);
  return resource === "memory" ? `${rounded(amount / gib)}Gi` : rounded(amount);
}
