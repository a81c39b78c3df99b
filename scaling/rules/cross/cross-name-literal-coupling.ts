import {
  deployment,
  kubernetesProvider,
  kubernetesUrn,
  ObjectPlace,
  prometheusTrigger,
  scaledObject,
} from "../../check/fixturesKubernetes";
import { declare } from "../../check/declare";
import { defineRule, violation } from "../../check/rule";
import type { ScalingModel } from "../../link/scalingModel";
import { isKnown, knownTo } from "../../model/field";
import { Declaration, UNKNOWN } from "../../model/input";
import { ScaledObject } from "../../model/kubernetes";

const cluster = kubernetesProvider("cluster", {});
const there = { provider: `${cluster.urn}::1` };
const onCpu = { triggers: [{ type: "cpu", metricType: "Utilization", metadata: { value: "50" } }] };
const fromWorkload = { ...there, from: { spec: [kubernetesUrn("deployment")] } };

function pods(place: ObjectPlace = {}): Declaration {
  return deployment({}, { ...there, ...place });
}

const chart = { ...declare("kubernetes:helm.sh/v4:Chart", "models", {}), custom: false };

export default defineRule({
  id: "cross-name-literal-coupling",
  area: "cross",
  title: "A ScaledObject on CPU or memory is made after the workload whose requests it needs",
  severity: "medium",
  level: "advisory",
  rationale:
    "A name written as plain text tells Pulumi nothing, so both are made at the same time. KEDA's admission webhook looks the " +
    "workload up for triggers on cpu and memory, and refuses the ScaledObject while it is not there.",
  fix: "Build scaleTargetRef.name from the workload's metadata.name, or add the workload to dependsOn.",
  whenNotToUse:
    "Where KEDA runs without its admission webhook. Other scalers wait for what they scale and need no order, and scalable " +
    "targets of Application Auto Scaling have sagemaker-update-order.",
  sources: [
    {
      title: "KEDA, admission webhook: triggers on cpu and memory need requests",
      url: "https://keda.sh/docs/latest/concepts/admission-webhooks/",
    },
    {
      title: "KEDA, verifyCPUMemoryScalers",
      url: "https://github.com/kedacore/keda/blob/main/apis/keda/v1alpha1/scaledobject_webhook.go",
    },
  ],
  on: ["scaledObject"],
  examples: {
    good: [
      { name: "name from the workload", declare: [pods(), scaledObject(onCpu, fromWorkload)] },
      {
        name: "triggers for which the webhook looks nothing up",
        declare: [pods(), scaledObject({ triggers: [prometheusTrigger] }, there)],
      },
      { name: "workload of another program", declare: [scaledObject(onCpu, there)] },
      {
        name: "rendered by a chart",
        declare: [
          chart,
          pods({ parent: chart.urn }),
          scaledObject(onCpu, { ...there, parent: chart.urn }),
        ],
      },
    ],
    bad: [
      {
        name: "literal name",
        declare: [pods(), scaledObject(onCpu, there)],
        finds: [
          'spec.scaleTargetRef.name is "ml-model"',
          "the same text made from an output of the Deployment",
        ],
      },
      {
        name: "literal name and a trigger on memory beside others",
        declare: [
          pods(),
          scaledObject(
            { triggers: [prometheusTrigger, { type: "memory", metadata: { value: "60" } }] },
            there,
          ),
        ],
        finds: ['spec.scaleTargetRef.name is "ml-model"'],
      },
    ],
    unknown: [
      {
        name: "name unknown",
        declare: [pods(), scaledObject({ ...onCpu, scaleTargetRef: { name: UNKNOWN } }, there)],
      },
      {
        name: "type of the trigger unknown",
        declare: [pods(), scaledObject({ triggers: [{ type: UNKNOWN }] }, there)],
      },
      {
        name: "name of the workload unknown",
        declare: [pods({ metadata: { name: UNKNOWN } }), scaledObject(onCpu, there)],
      },
      { name: "triggers unknown", declare: [pods(), scaledObject({ triggers: UNKNOWN }, there)] },
    ],
  },
  checkInStack: (scaler, model) => {
    if (!needsRequests(scaler) || !isOrdered(scaler, model)) return [];
    const link = model.kubernetes.targetOf(scaler);
    if (link.state !== "linked" || link.by !== "name" || !isKnown(scaler.target.name)) return [];
    const { source, objectKind } = link.to;
    if (source === scaler.source || model.graph.dependsOn(scaler.source, source.urn)) return [];
    const allowed = `the same text made from an output of the ${objectKind}, or with it in dependsOn`;
    return [violation(scaler.target.name, allowed)];
  },
});

function needsRequests({ triggers, isPatch }: ScaledObject): boolean {
  if (isPatch || !isKnown(triggers)) return false;
  return triggers.value.some(({ type }) => knownTo(type, (name) => isResource(name)));
}

function isResource(trigger: string): boolean {
  return trigger === "cpu" || trigger === "memory";
}

/** Manifests and what is rendered from them have no dependencies to look at. */
function isOrdered({ source }: ScaledObject, model: ScalingModel): boolean {
  if (source.provider === undefined) return false;
  return !model.graph.componentOf(source)?.type.startsWith("kubernetes:");
}
