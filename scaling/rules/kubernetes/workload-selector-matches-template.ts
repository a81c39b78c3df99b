import { deployment, kubernetesTypes, podTemplate } from "../../check/fixturesKubernetes";
import { defineRule, violation } from "../../check/rule";
import { selects } from "../../link/kubernetes/labels";
import { known } from "../../model/field";
import { UNKNOWN } from "../../model/input";

export default defineRule({
  id: "workload-selector-matches-template",
  area: "kubernetes",
  title: "A workload selects the pods of its own template",
  severity: "high",
  level: "mandatory",
  rationale:
    "The API server refuses a workload whose selector does not match the labels that it gives to its own pods, at a " +
    "time when half of the deployment may have happened. The selector cannot be changed later, so that a slip in it " +
    "costs the replacement of the workload.",
  fix: "Give the template every label that the selector asks for.",
  whenNotToUse: "Never: the API server refuses it.",
  sources: [
    {
      title: "Deployments, selector",
      url: "https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#selector",
    },
    {
      title: "StatefulSets, pod selector",
      url: "https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#pod-selector",
    },
  ],
  on: ["workload"],
  examples: {
    good: [
      { name: "equal labels", declare: [deployment()] },
      {
        name: "a template with further labels",
        declare: [deployment({ template: podTemplate({}, { app: "ml-model", version: "3" }) })],
      },
      {
        name: "an expression that the labels meet",
        declare: [
          deployment({
            selector: {
              matchExpressions: [
                { key: "app", operator: "In", values: ["ml-model", "other"] },
                { key: "retired", operator: "DoesNotExist" },
              ],
            },
          }),
        ],
      },
      {
        name: "a Job, whose selector the API server chooses",
        declare: [
          deployment(
            { selector: undefined, strategy: undefined },
            { type: "kubernetes:batch/v1:Job" },
          ),
        ],
      },
    ],
    bad: [
      {
        name: "another value",
        declare: [deployment({ template: podTemplate({}, { app: "model" }) })],
        finds: ["spec.selector is", "the labels of the template"],
      },
      {
        name: "a label that the template lacks",
        declare: [deployment({ selector: { matchLabels: { app: "ml-model", tier: "serving" } } })],
        finds: ["spec.selector is"],
      },
      {
        name: "no labels",
        declare: [deployment({ template: { ...podTemplate(), metadata: {} } })],
        finds: ["spec.selector is"],
      },
      {
        name: "an expression that the labels do not meet",
        declare: [
          deployment(
            {
              selector: {
                matchExpressions: [{ key: "app", operator: "NotIn", values: ["ml-model"] }],
              },
            },
            { type: kubernetesTypes.statefulSet },
          ),
        ],
        finds: ["spec.selector is"],
      },
    ],
    unknown: [
      { name: "selector not known", declare: [deployment({ selector: UNKNOWN })] },
      {
        name: "labels not known",
        declare: [deployment({ template: podTemplate({}, UNKNOWN) })],
      },
      {
        name: "value of a label not known",
        declare: [deployment({ template: podTemplate({}, { app: UNKNOWN }) })],
      },
      { name: "template not known", declare: [deployment({ template: UNKNOWN })] },
      {
        name: "a patch that changes only the selector",
        declare: [
          deployment(
            { template: undefined, selector: { matchLabels: { app: "other" } } },
            { type: "kubernetes:apps/v1:DeploymentPatch" },
          ),
        ],
      },
    ],
  },
  check: ({ selector, pod }) => {
    if (selector === undefined || selects(selector, pod.labels) !== false) return [];
    const allowed = `a selector that the labels of the template match (${pod.labels.path})`;
    return [
      violation(
        known(true, selector.path),
        allowed,
        undefined,
        "one that its own pods do not meet",
      ),
    ];
  },
});
