import { hpa } from "../../check/fixturesKubernetes";
import { defineRule, violation } from "../../check/rule";
import { known } from "../../model/field";
import { UNKNOWN } from "../../model/input";
import { pathTo } from "../../model/propertyPath";
import { sources } from "./_hpaSources";

const v1 = { type: "kubernetes:autoscaling/v1:HorizontalPodAutoscaler" };
const bare = { metrics: undefined, behavior: undefined, targetCPUUtilizationPercentage: 60 };

export default defineRule({
  id: "hpa-api-version-preferred",
  area: "kubernetes",
  title: "Autoscalers are declared in autoscaling/v2",
  severity: "low",
  level: "advisory",
  rationale:
    "autoscaling/v1 is still served, but knows CPU alone: metrics of requests and the behavior of scaling have no place in " +
    "it. An object that was made in v2 and is written in v1 keeps them as annotations, which nobody reviews.",
  fix: "Declare the autoscaler in autoscaling/v2, with the percentage as a Resource metric.",
  whenNotToUse: "Where an old tool reads the program and knows v1 alone.",
  sources: [
    sources.api,
    {
      title: "HorizontalPodAutoscaler autoscaling/v1",
      url: "https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/horizontal-pod-autoscaler-v1/",
    },
  ],
  on: ["horizontalPodAutoscaler"],
  examples: {
    good: [
      { name: "the second version", declare: [hpa()] },
      {
        name: "a beta of it, which another rule judges",
        declare: [hpa({}, { type: "kubernetes:autoscaling/v2beta2:HorizontalPodAutoscaler" })],
      },
    ],
    bad: [
      {
        name: "the first version",
        declare: [hpa(bare, v1)],
        finds: ['apiVersion is "autoscaling/v1"', "autoscaling/v2"],
      },
    ],
    unknown: [
      {
        name: "nothing but the version known",
        declare: [hpa({ metrics: UNKNOWN, maxReplicas: UNKNOWN })],
      },
    ],
  },
  check: ({ path, apiVersion }) =>
    apiVersion === "autoscaling/v1"
      ? [violation(known(apiVersion, pathTo(path, "apiVersion")), "autoscaling/v2")]
      : [],
});
