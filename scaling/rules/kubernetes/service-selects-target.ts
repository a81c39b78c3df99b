import {
  deployment,
  hpa,
  kubernetesService,
  podTemplate,
  release,
  scaledObject,
} from "../../check/fixturesKubernetes";
import { defineRule, violation } from "../../check/rule";
import type { ScalingModel } from "../../link/scalingModel";
import { isKnown, knownTo } from "../../model/field";
import { KubernetesService, Workload } from "../../model/kubernetes";
import { UNKNOWN } from "../../model/input";
import { named, surelyScaled } from "./_scaled";

const choosing = (selector: Parameters<typeof podTemplate>[1], place = {}) =>
  kubernetesService({ selector }, place);
const typo = { app: "ml-modell" };

export default defineRule({
  id: "service-selects-target",
  area: "kubernetes",
  title: "A Service beside a scaled workload selects its pods",
  severity: "high",
  level: "advisory",
  rationale:
    "A Service whose selector matches no pods answers nothing, and the workload that was meant gets no requests, so " +
    "that the autoscaler takes it to its minimum. Nothing reports an error: both objects are valid by themselves.",
  fix: "Give the Service's selector the labels that the template of the workload gives to its pods.",
  whenNotToUse: "Where the Service selects pods of another program.",
  sources: [
    {
      title: "Services, with and without selectors",
      url: "https://kubernetes.io/docs/concepts/services-networking/service/#defining-a-service",
    },
    {
      title: "Debug Services, endpoints",
      url: "https://kubernetes.io/docs/tasks/debug/debug-application/debug-service/#does-the-service-have-any-endpointslices",
    },
  ],
  on: ["kubernetesService"],
  examples: {
    good: [
      { name: "selects it", declare: [deployment(), hpa(), kubernetesService()] },
      {
        name: "one selects it, the other one selects nothing of this program",
        declare: [
          deployment(),
          hpa(),
          kubernetesService(),
          choosing({ app: "other" }, { name: "other" }),
        ],
      },
      {
        name: "no selector, as others tell where to send",
        declare: [deployment(), hpa(), kubernetesService({ selector: undefined })],
      },
      {
        name: "an empty selector, which is none",
        declare: [deployment(), hpa(), choosing({})],
      },
      {
        name: "a name outside the cluster",
        declare: [
          deployment(),
          hpa(),
          kubernetesService({
            type: "ExternalName",
            externalName: "models.example.com",
            selector: typo,
          }),
        ],
      },
      { name: "nothing is scaled", declare: [deployment(), choosing(typo)] },
      {
        name: "in another namespace than what is scaled",
        declare: [deployment(), hpa(), choosing(typo, { metadata: { namespace: "elsewhere" } })],
      },
    ],
    bad: [
      {
        name: "a slip in the value",
        declare: [deployment(), hpa(), choosing(typo)],
        finds: ["spec.selector is one that matches no pods", 'Deployment "ml-model"'],
      },
      {
        name: "a label that the pods lack, with KEDA",
        declare: [deployment(), scaledObject(), choosing({ app: "ml-model", tier: "serving" })],
        finds: ["spec.selector is one that matches no pods"],
      },
    ],
    unknown: [
      { name: "selector not known", declare: [deployment(), hpa(), choosing(UNKNOWN)] },
      {
        name: "labels of the pods not known",
        declare: [deployment({ template: podTemplate({}, UNKNOWN) }), hpa(), choosing(typo)],
      },
      {
        name: "namespace not known",
        declare: [deployment(), hpa(), choosing(typo, { metadata: { namespace: UNKNOWN } })],
      },
      { name: "pods of a release", declare: [deployment(), hpa(), choosing(typo), release()] },
      {
        name: "what the autoscaler acts on is not known",
        declare: [deployment(), hpa({ scaleTargetRef: UNKNOWN }), choosing(typo)],
      },
      {
        name: "type not known",
        declare: [deployment(), hpa(), kubernetesService({ type: UNKNOWN, selector: typo })],
      },
    ],
  },
  checkInStack: (service, model) => {
    if (!isSelecting(service)) return [];
    const { linked, undecided } = model.kubernetes.workloadsBehind(service);
    if (linked.length + undecided.length > 0) return [];
    if (model.kubernetes.bundlesAround(service).length > 0) return [];
    const meant = unserved(model).find(
      (workload) => model.kubernetes.sameNamespace(workload, service) === true,
    );
    if (meant === undefined) return [];
    const allowed = `labels of the pods of ${named(meant.objectKind, meant)}, which no Service selects`;
    return [violation(service.selector, allowed, undefined, "one that matches no pods")];
  },
});

function isSelecting({ selector, type }: KubernetesService): boolean {
  if (type.state === "unknown" || knownTo(type, (name) => name === "ExternalName")) return false;
  return isKnown(selector) && Object.keys(selector.value).length > 0;
}

/** What is scaled and surely gets requests from no Service of the program. */
function unserved(model: ScalingModel): readonly Workload[] {
  return model.derived("scaled workloads without a service", () =>
    model.all("workload").filter((workload) => {
      const { linked, undecided } = model.kubernetes.servicesOf(workload);
      return linked.length + undecided.length === 0 && surelyScaled(model, workload) !== undefined;
    }),
  );
}
