import { strict as assert } from "node:assert";
import {
  budget,
  deployment,
  hpa,
  kubernetesTypes,
  scaledObject,
  scaleTargetRef,
} from "../../../scaling/check/fixturesKubernetes";
import { Rule } from "../../../scaling/check/rule";
import { Declaration } from "../../../scaling/model/input";
import { rules } from "../../../scaling/rules";
import { assertFinds, judgeExample, texts } from "../ruleExamples";

function ruleOf(id: string): Rule {
  const rule = rules.find((each) => each.id === id);
  assert.ok(rule, `there is no rule ${id}`);
  return rule;
}

function findings(id: string, ...declare: readonly Declaration[]) {
  return judgeExample(ruleOf(id), { name: "a disagreement", declare });
}

function assertRefused(id: string, declare: readonly Declaration[], ...wanted: string[]): void {
  assertFinds(findings(id, ...declare), wanted);
}

function assertSilent(id: string, ...declare: readonly Declaration[]): void {
  assert.deepEqual(texts(findings(id, ...declare)), []);
}

/** Where other tools give different answers, the API of Kubernetes decides ours. */
describe("where tools for Kubernetes disagree, ours goes by the API:", () => {
  it("minReplicas unset is 1 and under the floor (kube-score, kube-linter and Datree refuse it; Polaris accepts it, Gatekeeper says nothing)", () => {
    const program = [deployment(), hpa({ minReplicas: undefined })];
    assertRefused("hpa-min-replicas", program, "not set means 1");
    assertSilent("hpa-min-replicas", deployment(), hpa({ minReplicas: 2 }));
    const settings = { declared: false };
    const production = { name: "in production", environment: "prod", settings, declare: program };
    assertFinds(judgeExample(ruleOf("hpa-min-replicas"), production), ["at least 2"]);
  });

  it("a target in another namespace is none (kube-score, Gatekeeper and Kubescape refuse it; kube-linter accepts it)", () => {
    const elsewhere = deployment({}, { metadata: { namespace: "ranking" } });
    assertRefused("hpa-target-exists", [elsewhere, hpa()], 'in "ranking" there is one');
    assertSilent("hpa-target-exists", elsewhere, hpa({}, { metadata: { namespace: "ranking" } }));
  });

  it("a custom target that is not declared is left to its operator (kube-score, kube-linter and Gatekeeper refuse it; Kubescape skips it)", () => {
    const rollout = { apiVersion: "argoproj.io/v1alpha1", kind: "Rollout", name: "ml-model" };
    assertSilent("hpa-target-exists", hpa({ scaleTargetRef: rollout }));
    assertSilent("hpa-target-kind-scalable", hpa({ scaleTargetRef: rollout }));
    assertRefused("hpa-target-exists", [hpa()], "none is");
  });

  it("a custom target that is declared is judged like any other", () => {
    const rollout = { apiVersion: "argoproj.io/v1alpha1", kind: "Rollout", name: "ml-model" };
    const declared = deployment({ replicas: 3 }, { type: kubernetesTypes.rollout });
    const program = [declared, hpa({ scaleTargetRef: rollout })];
    assertSilent("hpa-target-exists", ...program);
    assertRefused("workload-replicas-unset-under-hpa", program, "spec.replicas is 3");
  });

  it("another version of the same group is the same target, with an advice (kube-score, kube-linter and Gatekeeper refuse it)", () => {
    const older = hpa({ scaleTargetRef: { ...scaleTargetRef, apiVersion: "apps/v1beta2" } });
    assertSilent("hpa-target-exists", deployment(), older);
    assertRefused("hpa-api-version-preferred", [deployment(), older], '"apps/v1beta2"');
    assert.equal(ruleOf("hpa-api-version-preferred").level, "advisory");
  });

  it("a budget whose minAvailable is the minimum lets no pod go (kube-linter refuses it; Polaris accepts equality)", () => {
    const equal = budget({ maxUnavailable: undefined, minAvailable: 2 });
    const program = [deployment(), hpa({ minReplicas: 2 }), equal];
    assertRefused("pdb-allows-eviction", program, "spec.minAvailable is 2", "fewer than 2");
    assertSilent("pdb-allows-eviction", deployment(), hpa({ minReplicas: 3 }), equal);
  });

  it("a workload without autoscaler and budget gets no verdict about them (kube-score skips it; Polaris passes it as checked)", () => {
    const about = rules.filter(({ id }) => /^(hpa|pdb|keda)-/.test(id));
    assert.ok(about.length > 20);
    for (const { id } of about) assertSilent(id, deployment({ replicas: 3 }));
  });

  it("a StatefulSet with replicas is reset under an autoscaler as a Deployment is (kube-score looks at Deployments only)", () => {
    const stateful = deployment({ replicas: 3 }, { type: kubernetesTypes.statefulSet });
    const target = { ...scaleTargetRef, kind: "StatefulSet" };
    const id = "workload-replicas-unset-under-hpa";
    assertRefused(id, [stateful, hpa({ scaleTargetRef: target })], "spec.replicas is 3");
    assertRefused(id, [stateful, scaledObject({ scaleTargetRef: target })], "spec.replicas is 3");
    assertSilent(id, stateful);
  });

  it("a DaemonSet cannot be scaled (Kyverno's list of kinds has it)", () => {
    const daemons = hpa({ scaleTargetRef: { ...scaleTargetRef, kind: "DaemonSet" } });
    assertRefused("hpa-target-kind-scalable", [daemons], '"DaemonSet"');
  });
});
