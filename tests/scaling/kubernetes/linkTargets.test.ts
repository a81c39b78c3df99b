import { strict as assert } from "node:assert";
import {
  deployment,
  hpa,
  kubernetesObject,
  kubernetesProvider,
  kubernetesUrn,
  release,
  scaledObject,
  scaleTargetRef,
  vpa,
} from "../../../scaling/check/fixturesKubernetes";
import { declare } from "../../../scaling/check/declare";
import { ScalingModel } from "../../../scaling/link/scalingModel";
import { Declaration, Input, InputObject, UNKNOWN } from "../../../scaling/model/input";
import { nameOf } from "../../../scaling/model/input";
import { withoutPaths } from "./readers";

/** How the one autoscaler among declarations is linked, and to which resource. */
function linkOf(...declarations: readonly Declaration[]): string {
  const model = ScalingModel.of(declarations);
  const link = model.kubernetes.targetOf(model.all("horizontalPodAutoscaler")[0]!);
  if (link.state === "missing") return "missing";
  if (link.state === "linked") return `${nameOf(link.to.source.urn)} by ${link.by}`;
  return ["undecided", ...link.candidates.map(({ source }) => nameOf(source.urn))].join(" ");
}

const to = (change: InputObject) => ({ scaleTargetRef: { ...scaleTargetRef, ...change } });
const eu = { provider: kubernetesUrn("provider", "eu") };
const us = { provider: kubernetesUrn("provider", "us") };
const dependent = { from: { spec: [kubernetesUrn("deployment")] } };
const autoNamed = { metadata: { name: undefined } };

describe("the target of an autoscaler", () => {
  it("is what has the name, kind, group and place that it says", () => {
    assert.equal(linkOf(hpa(), deployment()), "ml-model by name");
    assert.equal(linkOf(hpa(), deployment({}, { name: "other" })), "missing");
    assert.equal(linkOf(hpa(to({ kind: "StatefulSet" })), deployment()), "missing");
    assert.equal(linkOf(hpa(to({ apiVersion: "argoproj.io/v1alpha1" })), deployment()), "missing");
    assert.equal(linkOf(hpa()), "missing");
    assert.equal(linkOf(hpa(to({ name: undefined })), deployment()), "missing");
  });

  it("is the same object in whatever version of its API", () => {
    for (const apiVersion of ["apps/v1beta1", "extensions/v1beta1"]) {
      assert.equal(linkOf(hpa(to({ apiVersion })), deployment()), "ml-model by name");
    }
    const old = deployment({}, { type: "kubernetes:extensions/v1beta1:Deployment" });
    assert.equal(linkOf(hpa(), old), "ml-model by name");
    assert.equal(linkOf(hpa(to({ apiVersion: undefined })), deployment()), "ml-model by name");
    assert.equal(linkOf(hpa(to({ apiVersion: UNKNOWN })), deployment()), "undecided ml-model");
  });

  it("is what its name comes from while the name is not known", () => {
    const open = hpa(to({ name: UNKNOWN }), dependent);
    const other = deployment({}, { name: "other" });
    assert.equal(linkOf(open, deployment(), other), "ml-model by dependency");
    const [first, second] = [deployment(), other].map(({ urn }) => urn) as [string, string];
    const either = hpa(to({ name: UNKNOWN }), { from: { spec: [first, second] } });
    const third = deployment({}, { name: "third" });
    assert.equal(linkOf(either, deployment(), other, third), "undecided ml-model other");
    const inputs = { items: [hpa(to({ name: UNKNOWN })).inputs] };
    const type = "kubernetes:autoscaling/v2:HorizontalPodAutoscalerList";
    const list = { ...hpa(), type, inputs, propertyDependencies: { items: [second] } };
    assert.equal(linkOf(list, deployment(), other), "other by dependency");
    const undecided = hpa(to({ name: UNKNOWN }));
    assert.equal(linkOf(undecided, deployment(), other), "undecided ml-model other");
    assert.equal(linkOf(undecided), "undecided");
    assert.equal(
      linkOf({ ...hpa(), inputs: { spec: UNKNOWN } }, deployment()),
      "undecided ml-model",
    );
  });

  it("is a child of the component that its name comes from", () => {
    const component = declare("acme:index:Model", "reco", {});
    const from = { spec: [component.urn] };
    const child = deployment({}, { parent: component.urn, ...autoNamed });
    const other = deployment({}, { name: "other", ...autoNamed });
    const open = hpa(to({ name: UNKNOWN }), { from });
    assert.equal(linkOf(component, open, child, other), "ml-model by dependency");
  });

  it("may be one whose name the provider chooses, but not one that got another name", () => {
    assert.equal(linkOf(hpa(), deployment({}, autoNamed)), "undecided ml-model");
    assert.equal(linkOf(hpa({}, dependent), deployment({}, autoNamed)), "ml-model by dependency");
    const outputs = { metadata: { name: "ml-model-1f2e3d4c" } };
    assert.equal(linkOf(hpa(), deployment({}, { ...autoNamed, outputs })), "missing");
    const name = "ml-model-1f2e3d4c";
    assert.equal(
      linkOf(hpa(to({ name })), deployment({}, { ...autoNamed, outputs })),
      "ml-model by name",
    );
  });

  it("is in the autoscaler's own namespace", () => {
    const within = (namespace: Input) => ({ metadata: { namespace } });
    assert.equal(linkOf(hpa({}, within("a")), deployment({}, within("a"))), "ml-model by name");
    assert.equal(linkOf(hpa({}, within("a")), deployment({}, within("b"))), "missing");
    assert.equal(linkOf(hpa({}, within("a")), deployment()), "missing");
    assert.equal(linkOf(hpa({}, within("default")), deployment()), "ml-model by name");
    assert.equal(linkOf(hpa({}, within("")), deployment()), "ml-model by name");
    assert.equal(
      linkOf(hpa({}, within("a")), deployment({}, within(UNKNOWN))),
      "undecided ml-model",
    );
    assert.equal(
      linkOf(hpa({}, within(UNKNOWN)), deployment({}, within("a"))),
      "undecided ml-model",
    );
    assert.equal(linkOf(hpa({}, within(UNKNOWN))), "undecided");
  });

  it("shares a namespace that is not known yet if both take it from one resource", () => {
    const namespace = (name: string, metadata: InputObject) =>
      kubernetesObject("kubernetes:core/v1:Namespace", {}, { name, metadata });
    const models = namespace("models", { name: undefined });
    const within = (urn: string) => ({
      metadata: { namespace: UNKNOWN },
      from: { metadata: [urn] },
    });
    const both = [hpa({}, within(models.urn)), deployment({}, within(models.urn))];
    assert.equal(linkOf(models, ...both), "ml-model by name");
    const others = namespace("others", { name: undefined });
    const apart = [hpa({}, within(models.urn)), deployment({}, within(others.urn))];
    assert.equal(linkOf(models, others, ...apart), "undecided ml-model");
    const named = namespace("named", { name: "prod" });
    const half = [hpa({}, within(named.urn)), deployment({}, { metadata: { namespace: "prod" } })];
    assert.equal(linkOf(named, ...half), "ml-model by name");
  });

  it("is in the autoscaler's own cluster", () => {
    assert.equal(linkOf(hpa({}, eu), deployment({}, eu)), "ml-model by name");
    assert.equal(linkOf(hpa({}, eu), deployment({}, us)), "missing");
    assert.equal(linkOf(hpa({}, eu), deployment()), "missing");
    assert.equal(linkOf(hpa(to({ name: UNKNOWN }), eu), deployment({}, us)), "undecided");
    const withId = { provider: `${eu.provider}::0f1e2d3c` };
    assert.equal(linkOf(hpa({}, withId), deployment({}, eu)), "ml-model by name");
  });

  it("is in one cluster for all default providers, and for providers that connect alike", () => {
    const byDefault = (version: string) => ({
      provider: `${kubernetesUrn("provider", `default_${version}`)}::id`,
    });
    const pair = [hpa({}, byDefault("4_1_0")), deployment({}, byDefault("4_34_2"))];
    assert.equal(linkOf(...pair), "ml-model by name");
    const both = [hpa({}, eu), deployment({}, us)];
    const provider = (name: string, inputs: InputObject) => kubernetesProvider(name, inputs);
    const alike = { kubeconfig: "one", context: "models" };
    assert.equal(linkOf(provider("eu", alike), provider("us", alike), ...both), "ml-model by name");
    const apart = [provider("eu", alike), provider("us", { ...alike, context: "web" })];
    assert.equal(linkOf(...apart, ...both), "missing");
    const unset = provider("eu", { kubeconfig: undefined, namespace: "default" });
    assert.equal(
      linkOf(unset, hpa({}, eu), deployment({}, byDefault("4_34_2"))),
      "ml-model by name",
    );
    const open = { kubeconfig: UNKNOWN };
    assert.equal(linkOf(provider("eu", open), provider("us", open), ...both), "missing");
  });

  it("is in the namespace of the provider where none is declared", () => {
    const both = [hpa({}, { ...eu, metadata: { namespace: "prod" } }), deployment({}, eu)];
    const link = (inputs: InputObject) => linkOf(kubernetesProvider("eu", inputs), ...both);
    assert.equal(link({ namespace: "prod" }), "ml-model by name");
    assert.equal(link({ namespace: "test" }), "missing");
    assert.equal(link({ namespace: UNKNOWN }), "undecided ml-model");
    assert.equal(link({}), "missing");
    assert.equal(
      link({ kubeconfig: "{contexts: [{context: {namespace: prod}}]}" }),
      "undecided ml-model",
    );
    const neither = [hpa({}, eu), deployment({}, eu)];
    assert.equal(
      linkOf(kubernetesProvider("eu", { namespace: UNKNOWN }), ...neither),
      "ml-model by name",
    );
  });

  it("may be in a bundle of the same cluster, unless it lists what it holds", () => {
    assert.equal(linkOf(hpa(), release()), "undecided");
    assert.equal(linkOf(hpa({}, eu), release({}, us)), "missing");
    const type = "kubernetes:helm.sh/v4:Chart";
    const chart = release({}, { type });
    assert.equal(linkOf(hpa({}, eu), chart), "undecided");
    const child = deployment({}, { name: "other", parent: chart.urn });
    assert.equal(linkOf(hpa(), chart, child), "missing");
  });

  it("is the object itself and not a patch to it, but a patch where nothing else is declared", () => {
    const patch = deployment(
      {},
      { name: "patch", metadata: { name: "ml-model" }, type: "kubernetes:apps/v1:DeploymentPatch" },
    );
    assert.equal(linkOf(hpa(), patch, deployment()), "ml-model by name");
    assert.equal(linkOf(hpa(), patch), "patch by name");
  });

  it("may be of a kind that others added", () => {
    const service = kubernetesObject("kubernetes:serving.kserve.io/v1beta1:InferenceService", {});
    const own = to({ apiVersion: "serving.kserve.io/v1alpha1", kind: "InferenceService" });
    assert.equal(linkOf(hpa(own), service), "ml-model by name");
    assert.equal(linkOf(hpa(own)), "missing");
  });

  it("is found among the items of a list", () => {
    const inputs = { items: [deployment({}, { name: "other" }).inputs, deployment().inputs] };
    const list = {
      ...deployment({}, { name: "list" }),
      type: "kubernetes:apps/v1:DeploymentList",
      inputs,
    };
    assert.equal(linkOf(hpa(), list), "list by name");
  });
});

describe("the scalers of a workload", () => {
  const scalers = (...declarations: readonly Declaration[]) => {
    const model = ScalingModel.of([deployment(), ...declarations]);
    const target = model.all("workload")[0]!;
    const { hpas, scaledObjects } = model.kubernetes.scalersOf(target);
    const vpas = model.kubernetes.vpasOf(target);
    const count = ({ linked, undecided }: typeof hpas | typeof scaledObjects | typeof vpas) =>
      `${linked.length}+${undecided.length}`;
    return [count(hpas), count(scaledObjects), count(vpas)].join(" ");
  };

  it("are those that name it, and those that may", () => {
    assert.equal(scalers(hpa(), scaledObject(), vpa()), "1+0 1+0 1+0");
    assert.equal(scalers(hpa(to({ name: UNKNOWN })), hpa({}, { name: "second" })), "1+1 0+0 0+0");
    assert.equal(scalers(hpa(to({ name: "other" }))), "0+0 0+0 0+0");
  });

  it("are not those whose target a bundle may hold", () => {
    assert.equal(scalers(hpa(to({ name: "other" })), release()), "0+0 0+0 0+0");
  });

  it("do not count a patch to one of them as another", () => {
    const type = "kubernetes:autoscaling/v2:HorizontalPodAutoscalerPatch";
    const patch = hpa({}, { name: "patch", metadata: { name: "ml-model" }, type });
    assert.equal(scalers(hpa(), patch), "1+0 0+0 0+0");
    assert.equal(scalers(patch), "1+0 0+0 0+0");
  });

  it("bound it as they declare, or as the service assumes", () => {
    const bounds = (...declarations: readonly Declaration[]) => {
      const model = ScalingModel.of([deployment(), ...declarations]);
      const found = model.kubernetes.scaledBounds(model.all("workload")[0]!);
      return found && [found.scaler?.kind, withoutPaths(found.min), withoutPaths(found.max)];
    };
    const silent = { minReplicaCount: undefined, maxReplicaCount: undefined };
    assert.equal(bounds(), undefined);
    assert.deepEqual(bounds(hpa()), ["horizontalPodAutoscaler", 2, 10]);
    assert.deepEqual(bounds(hpa({ minReplicas: undefined })), ["horizontalPodAutoscaler", 1, 10]);
    assert.deepEqual(bounds(scaledObject(silent)), ["scaledObject", 0, 100]);
    const unknown = [undefined, "(unknown)", "(unknown)"];
    assert.deepEqual(bounds(hpa(), scaledObject()), unknown);
    assert.deepEqual(bounds(hpa(to({ name: UNKNOWN }))), unknown);
  });
});
