import {
  deployment,
  hpa,
  kubernetesTypes,
  kubernetesUrn,
  scaledObject,
} from "../../check/fixturesKubernetes";
import { defineRule, violation } from "../../check/rule";
import type { ScalingModel } from "../../link/scalingModel";
import { isKnown, knownTo } from "../../model/field";
import { nameOf, UNKNOWN } from "../../model/input";
import { HorizontalScaler, Workload } from "../../model/kubernetes";
import { sources } from "./_hpaSources";

const autoNamed = { metadata: { name: undefined } };

export default defineRule({
  id: "hpa-target-ref-literal-mismatch",
  area: "kubernetes",
  title: "A scaler does not name a workload by a text where Pulumi chooses the workload's name",
  severity: "high",
  level: "advisory",
  rationale:
    "A workload without metadata.name gets its resource's name and a random suffix, so that a scaler which has the bare " +
    "name as a text points at nothing. The program previews well, and nothing scales.",
  fix: "Give scaleTargetRef.name the workload's metadata.name as an output, or set metadata.name on the workload.",
  whenNotToUse: "Where auto-naming is configured to add no suffix.",
  sources: [
    {
      title: "Pulumi: auto-naming of resources",
      url: "https://www.pulumi.com/docs/iac/concepts/resources/names/#autonaming",
    },
    sources.controller,
  ],
  on: ["horizontalPodAutoscaler", "scaledObject"],
  examples: {
    good: [
      { name: "the workload has the name", declare: [deployment(), hpa()] },
      {
        name: "the name comes from the workload",
        declare: [
          deployment({}, autoNamed),
          hpa(
            { scaleTargetRef: { apiVersion: "apps/v1", kind: "Deployment", name: UNKNOWN } },
            { from: { spec: [kubernetesUrn("deployment")] } },
          ),
        ],
      },
      {
        name: "the workload got that very name",
        declare: [
          deployment({}, { ...autoNamed, outputs: { metadata: { name: "ml-model-1a2b3c4d" } } }),
          hpa({
            scaleTargetRef: {
              apiVersion: "apps/v1",
              kind: "Deployment",
              name: "ml-model-1a2b3c4d",
            },
          }),
        ],
      },
      {
        name: "a workload of another kind",
        declare: [deployment({}, { ...autoNamed, type: kubernetesTypes.statefulSet }), hpa()],
      },
      {
        name: "a workload of another namespace",
        declare: [deployment({}, { metadata: { name: undefined, namespace: "ranking" } }), hpa()],
      },
    ],
    bad: [
      {
        name: "the name of the resource",
        declare: [deployment({}, autoNamed), hpa()],
        finds: [
          'spec.scaleTargetRef.name is "ml-model"',
          "metadata.name of the Deployment",
          "a suffix",
        ],
      },
      {
        name: "after the workload was made",
        declare: [
          deployment({}, { ...autoNamed, outputs: { metadata: { name: "ml-model-1a2b3c4d" } } }),
          hpa(),
        ],
        finds: ['spec.scaleTargetRef.name is "ml-model"'],
      },
      {
        name: "in KEDA",
        declare: [deployment({}, autoNamed), scaledObject()],
        finds: ['spec.scaleTargetRef.name is "ml-model"'],
      },
    ],
    unknown: [
      {
        name: "name unknown",
        declare: [
          deployment({}, autoNamed),
          hpa({ scaleTargetRef: { apiVersion: "apps/v1", kind: "Deployment", name: UNKNOWN } }),
        ],
      },
      {
        name: "a workload whose declared name is unknown",
        declare: [deployment({}, { metadata: { name: UNKNOWN } }), hpa()],
      },
    ],
  },
  checkInStack: (scaler, model) => {
    const { name } = scaler.target;
    if (!isKnown(name) || model.kubernetes.targetOf(scaler).state === "linked") return [];
    const meant = suffixedAs(model, name.value).find((each) => isMeant(scaler, each, model));
    if (meant === undefined) return [];
    const allowed = `metadata.name of the ${meant.objectKind} of this program, which gets a suffix`;
    return [violation(name, allowed)];
  },
});

/** Workloads whose resource has this name and whose object has a longer one. */
function suffixedAs(model: ScalingModel, name: string): readonly Workload[] {
  const byName = model.derived("auto-named workloads by resource", () => {
    const table = new Map<string, Workload[]>();
    for (const workload of model.all("workload").filter((each) => each.autoNamed)) {
      const resource = nameOf(workload.source.urn);
      table.set(resource, [...(table.get(resource) ?? []), workload]);
    }
    return table;
  });
  return byName.get(name) ?? [];
}

function isMeant(scaler: HorizontalScaler, workload: Workload, model: ScalingModel): boolean {
  const sameKind = knownTo(scaler.target.objectKind, (kind) => kind === workload.objectKind);
  return sameKind && model.kubernetes.sameNamespace(scaler, workload) === true;
}
