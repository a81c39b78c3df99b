import { matchesGlob } from "../../check/glob";
import {
  deployment,
  hpa,
  kubernetesProvider,
  kubernetesTypes,
  kubernetesUrn,
  release,
  scaledObject,
} from "../../check/fixturesKubernetes";
import { defineRule, Outcome, RuleSettings, undecided, violation } from "../../check/rule";
import type { ScalingModel } from "../../link/scalingModel";
import { isKnown, shownValueOf, valueOf } from "../../model/field";
import { UNKNOWN } from "../../model/input";
import { HorizontalScaler, ScaleTargetRef } from "../../model/kubernetes";
import { sources } from "./_hpaSources";

const elsewhere = { metadata: { namespace: "ranking" } };
const rollout = { apiVersion: "argoproj.io/v1alpha1", kind: "Rollout", name: "ml-model" };

export default defineRule({
  id: "hpa-target-exists",
  area: "kubernetes",
  title: "The target of every scaler is declared, in the namespace of the scaler",
  severity: "critical",
  level: "mandatory",
  rationale:
    "A scaler finds its target by kind, group and name in its own namespace, to the letter. One that points at nothing is " +
    "accepted all the same, and the workload keeps the number of replicas that it was made with.",
  fix: "Take the name from the workload itself, put both into one namespace, or list the target in externalTargets.",
  whenNotToUse: "In programs that only scale what other programs own: list those instead.",
  sources: [sources.concept, sources.controller, sources.scaledObject],
  on: ["horizontalPodAutoscaler", "scaledObject"],
  knobs: {
    externalTargets: {
      type: "array",
      items: { type: "string" },
      default: [],
      description:
        "Globs over targets that another program declares, as Deployment/legacy-* or namespace/Deployment/legacy-*.",
    },
  },
  examples: {
    good: [
      { name: "Deployment", declare: [deployment(), hpa()] },
      { name: "in KEDA, which assumes a Deployment", declare: [deployment(), scaledObject()] },
      {
        name: "both in another namespace",
        declare: [deployment({}, elsewhere), hpa({}, elsewhere)],
      },
      {
        name: "in the namespace of the provider, which only one of them names",
        declare: [
          kubernetesProvider("cluster", { namespace: "ranking" }),
          deployment({}, { provider: kubernetesUrn("provider", "cluster") }),
          hpa({}, { ...elsewhere, provider: kubernetesUrn("provider", "cluster") }),
        ],
      },
      {
        name: "another version of the group, which some tools refuse",
        declare: [
          deployment(),
          hpa({
            scaleTargetRef: { apiVersion: "apps/v1beta2", kind: "Deployment", name: "ml-model" },
          }),
        ],
      },
      {
        name: "custom kind that something else declares, which some tools refuse",
        declare: [hpa({ scaleTargetRef: rollout })],
      },
      {
        name: "custom kind that is declared here",
        declare: [
          deployment({}, { type: kubernetesTypes.rollout }),
          hpa({ scaleTargetRef: rollout }),
        ],
      },
      {
        name: "target of another program",
        settings: { externalTargets: ["Deployment/ml-*"] },
        declare: [hpa()],
      },
      {
        name: "target of another program, by its namespace",
        settings: { externalTargets: ["ranking/Deployment/ml-model"] },
        declare: [hpa({}, elsewhere)],
      },
    ],
    bad: [
      {
        name: "nothing of that name",
        declare: [
          deployment(),
          hpa({ scaleTargetRef: { apiVersion: "apps/v1", kind: "Deployment", name: "ml-modle" } }),
        ],
        finds: [
          'spec.scaleTargetRef.name is "ml-modle"',
          'a Deployment that is declared in namespace "default"; none is',
        ],
      },
      {
        name: "in another namespace, which some tools let pass",
        declare: [deployment({}, elsewhere), hpa()],
        finds: ['in namespace "default"; none is, but in "ranking" there is one'],
      },
      {
        name: "of another kind",
        declare: [deployment({}, { type: kubernetesTypes.statefulSet }), hpa()],
        finds: ["a Deployment that is declared"],
      },
      {
        name: "of another group",
        declare: [
          deployment(),
          hpa({ scaleTargetRef: { apiVersion: "v1", kind: "Deployment", name: "ml-model" } }),
        ],
        finds: ["a Deployment that is declared"],
      },
      {
        name: "in another cluster",
        declare: [
          kubernetesProvider("east", { kubeconfig: "east" }),
          kubernetesProvider("west", { kubeconfig: "west" }),
          deployment({}, { provider: kubernetesUrn("provider", "east") }),
          hpa({}, { provider: kubernetesUrn("provider", "west") }),
        ],
        finds: ["a Deployment that is declared"],
      },
      {
        name: "in KEDA",
        declare: [scaledObject()],
        finds: ['spec.scaleTargetRef.name is "ml-model"', "a Deployment that is declared"],
      },
      {
        name: "no name",
        declare: [
          deployment(),
          hpa({ scaleTargetRef: { apiVersion: "apps/v1", kind: "Deployment" } }),
        ],
        finds: ["spec.scaleTargetRef.name is not set"],
      },
    ],
    unknown: [
      {
        name: "name from the workload, which is not made yet",
        declare: [
          deployment({}, { metadata: { name: undefined } }),
          hpa(
            { scaleTargetRef: { apiVersion: "apps/v1", kind: "Deployment", name: UNKNOWN } },
            { from: { spec: [kubernetesUrn("deployment")] } },
          ),
        ],
      },
      {
        name: "name unknown",
        declare: [
          hpa({ scaleTargetRef: { apiVersion: "apps/v1", kind: "Deployment", name: UNKNOWN } }),
        ],
      },
      {
        name: "kind unknown",
        declare: [
          hpa({ scaleTargetRef: { apiVersion: "apps/v1", kind: UNKNOWN, name: "ml-model" } }),
        ],
      },
      {
        name: "namespace unknown",
        declare: [deployment({}, elsewhere), hpa({}, { metadata: { namespace: UNKNOWN } })],
      },
      { name: "a release that may hold the target", declare: [release(), hpa()] },
      {
        name: "workload whose name the provider chooses",
        declare: [deployment({}, { metadata: { name: undefined } }), hpa()],
      },
      {
        name: "a patch, which leaves the target as it is",
        declare: [
          hpa(
            { scaleTargetRef: undefined },
            { type: "kubernetes:autoscaling/v2:HorizontalPodAutoscalerPatch" },
          ),
        ],
      },
    ],
  },
  checkInStack: (scaler, model, settings) => {
    const link = model.kubernetes.targetOf(scaler);
    if (link.state === "linked" || isExternal(scaler, model, settings)) return [];
    if (isCustom(scaler.target)) return [];
    return link.state === "missing" ? [missing(scaler, model)] : [open(scaler)];
  },
});

const ownGroups = ["", "apps", "extensions", "batch"];

/** What operators make of objects of their own kinds, no program needs to declare. */
function isCustom({ apiVersion }: ScaleTargetRef): boolean {
  const parts = (valueOf(apiVersion) ?? "").split("/");
  return !ownGroups.includes(parts.length > 1 ? parts[0]! : "");
}

function isExternal(
  scaler: HorizontalScaler,
  model: ScalingModel,
  settings: RuleSettings,
): boolean {
  const { objectKind, name } = scaler.target;
  if (!isKnown(objectKind) || !isKnown(name)) return false;
  const short = `${objectKind.value}/${name.value}`;
  const namespace = valueOf(model.kubernetes.namespaceOf(scaler));
  const names = namespace === undefined ? [short] : [short, `${namespace}/${short}`];
  const globs = settings.list("externalTargets");
  return globs.some((glob) => names.some((each) => matchesGlob(glob, each)));
}

function open({ target }: HorizontalScaler): Outcome {
  const why = isKnown(target.name)
    ? "since the program may come to declare it, or a chart may hold it"
    : "since the name of the target is known only after deployment";
  return undecided(target.name.path, why);
}

function missing(scaler: HorizontalScaler, model: ScalingModel): Outcome {
  const kind = shownValueOf(scaler.target.objectKind) ?? "workload";
  const own = shownValueOf(model.kubernetes.namespaceOf(scaler));
  const others = [...new Set(namesakes(scaler, model))].filter((each) => each !== own).sort();
  const where = own === undefined ? "in its namespace" : `in namespace "${own}"`;
  const there = others.map((each) => `"${each}"`).join(" and ");
  const but = there === "" ? "" : `, but in ${there} there is one`;
  return violation(
    scaler.target.name,
    `the name of a ${kind} that is declared ${where}; none is${but}`,
  );
}

/** The namespaces that have a workload of that kind and name. */
function namesakes({ target }: HorizontalScaler, model: ScalingModel): readonly string[] {
  const byName = model.derived("namespaces by kind and name of workloads", () => {
    const table = new Map<string, string[]>();
    for (const workload of model.all("workload")) {
      const namespace = shownValueOf(model.kubernetes.namespaceOf(workload));
      if (namespace === undefined || !isKnown(workload.name)) continue;
      const key = `${workload.objectKind} ${workload.name.value}`;
      table.set(key, [...(table.get(key) ?? []), namespace]);
    }
    return table;
  });
  return byName.get(`${valueOf(target.objectKind)} ${valueOf(target.name)}`) ?? [];
}
