import { budget, deployment, hpa, resourceMetric } from "../../check/fixturesKubernetes";
import { defineRule, RuleSettings, violation } from "../../check/rule";
import { known } from "../../model/field";
import { KubernetesObject } from "../../model/kubernetes";
import { pathTo } from "../../model/propertyPath";
import { ServedIn, servedIn } from "./_apiVersions";
import { clusterVersion, minorVersion, versionProblems } from "./_clusterVersion";

const beta2 = { type: "kubernetes:autoscaling/v2beta2:HorizontalPodAutoscaler" };

export default defineRule({
  id: "hpa-api-version",
  area: "kubernetes",
  title: "Autoscalers, budgets and workloads are declared in a version of their API that is served",
  severity: "high",
  level: "mandatory",
  rationale:
    "Kubernetes takes beta versions away - autoscaling/v2beta1 in 1.25, v2beta2 in 1.26, policy/v1beta1 in 1.25 - and a " +
    "program that still names one fails at its next deployment. Often that is the one after the cluster was upgraded.",
  fix: "Declare the object in the version that took the place of the old one.",
  whenNotToUse: "For clusters of an older version: name that version in clusterVersion instead.",
  sources: [
    {
      title: "Deprecated API migration guide",
      url: "https://kubernetes.io/docs/reference/using-api/deprecation-guide/",
    },
  ],
  on: ["horizontalPodAutoscaler", "podDisruptionBudget", "workload"],
  knobs: {
    clusterVersion: {
      ...clusterVersion,
      description: `${clusterVersion.description} Without it, what any version took away counts as gone.`,
    },
  },
  settingsProblems: versionProblems,
  examples: {
    good: [
      { name: "current versions", declare: [hpa(), budget(), deployment()] },
      {
        name: "the first version, which another rule judges",
        declare: [
          hpa(
            { metrics: undefined, behavior: undefined, targetCPUUtilizationPercentage: 60 },
            { type: "kubernetes:autoscaling/v1:HorizontalPodAutoscaler" },
          ),
        ],
      },
      {
        name: "the first cluster that serves it",
        settings: { clusterVersion: "1.23" },
        declare: [hpa()],
      },
      { name: "an old cluster", settings: { clusterVersion: "1.25" }, declare: [hpa({}, beta2)] },
    ],
    bad: [
      {
        name: "second beta of autoscalers",
        declare: [hpa({}, beta2)],
        finds: [
          'apiVersion is "autoscaling/v2beta2"',
          "autoscaling/v2; Kubernetes 1.26 and later do not serve",
        ],
      },
      {
        name: "first beta of autoscalers",
        settings: { clusterVersion: "1.25" },
        declare: [
          hpa(
            {
              metrics: [
                { type: "Resource", resource: { name: "cpu", targetAverageUtilization: 50 } },
              ],
            },
            { type: "kubernetes:autoscaling/v2beta1:HorizontalPodAutoscaler" },
          ),
        ],
        finds: ['apiVersion is "autoscaling/v2beta1"', "1.25 and later"],
      },
      {
        name: "beta of budgets",
        declare: [budget({}, { type: "kubernetes:policy/v1beta1:PodDisruptionBudget" })],
        finds: ['apiVersion is "policy/v1beta1"', "policy/v1;"],
      },
      {
        name: "workloads before apps/v1",
        declare: [
          deployment({}, { type: "kubernetes:extensions/v1beta1:Deployment" }),
          deployment({}, { type: "kubernetes:apps/v1beta2:StatefulSet", name: "other" }),
        ],
        finds: [
          'apiVersion is "extensions/v1beta1"',
          'apiVersion is "apps/v1beta2"',
          "apps/v1; Kubernetes 1.16",
        ],
      },
      {
        name: "a version that the cluster does not have yet",
        settings: { clusterVersion: "1.22" },
        declare: [hpa()],
        finds: ['apiVersion is "autoscaling/v2"', "Kubernetes 1.23 is the first that serves it"],
      },
    ],
    unknown: [
      {
        name: "a kind that Kubernetes does not have itself",
        declare: [
          deployment({}, { type: "kubernetes:argoproj.io/v1alpha1:Rollout" }),
          hpa({ metrics: [resourceMetric()] }),
        ],
      },
    ],
  },
  check: (object, settings) => {
    const served = servedIn(object.objectKind, object.apiVersion);
    const allowed = served && refusal(served, settings);
    return allowed ? [violation(versionOf(object), allowed)] : [];
  },
});

function versionOf({ path, apiVersion }: KubernetesObject) {
  return known(apiVersion, pathTo(path, "apiVersion"));
}

function refusal({ from, until, successor }: ServedIn, settings: RuleSettings): string | undefined {
  const minor = minorVersion(settings);
  if (until !== undefined && (minor ?? until) >= until) {
    return `${successor}; Kubernetes 1.${until} and later do not serve the old version`;
  }
  if (minor === undefined || minor >= from) return undefined;
  return `what 1.${minor} serves; Kubernetes 1.${from} is the first that serves it`;
}
