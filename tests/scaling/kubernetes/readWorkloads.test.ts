import { strict as assert } from "node:assert";
import {
  budget,
  container,
  deployment,
  deploymentOf,
  kubernetesObject,
  kubernetesTypes,
  podTemplate,
  quota,
} from "../../../scaling/check/fixturesKubernetes";
import { isKnown } from "../../../scaling/model/field";
import { Declaration, InputObject, UNKNOWN } from "../../../scaling/model/input";
import {
  Container,
  podsOf,
  requestOf,
  resourceNames,
  runningContainers,
  Workload,
} from "../../../scaling/model/kubernetes";
import { isReadable, read } from "../../../scaling/read";
import { readOne, withoutPaths } from "./readers";

const workload = (declaration: Declaration): Workload => readOne(declaration, "workload");

function firstContainer(change: InputObject): Container {
  const { containers } = workload(deploymentOf(change)).pod;
  assert.ok(isKnown(containers));
  return containers.value[0]!;
}

const requestsOf = (resources: InputObject | typeof UNKNOWN, name: string) =>
  withoutPaths(requestOf(firstContainer({ resources }).resources, name));

describe("the reader of workloads", () => {
  it("reads a Deployment alike in every version and group that had it", () => {
    const [now, ...before] = [
      "kubernetes:apps/v1:Deployment",
      "kubernetes:apps/v1beta2:Deployment",
      "kubernetes:apps/v1beta1:Deployment",
      "kubernetes:extensions/v1beta1:Deployment",
    ].map((type) => {
      const { apiVersion, group, ...rest } = workload(deployment({ replicas: 3 }, { type }));
      assert.equal(apiVersion.split("/")[0], group);
      return withoutPaths(rest);
    });
    for (const each of before) assert.deepEqual(each, now);
  });

  it("knows which kinds have a number of replicas to set", () => {
    const scalable = (type: string) => workload(deployment({}, { type })).scalable;
    const kinds = {
      "apps/v1:Deployment": true,
      "apps/v1:StatefulSet": true,
      "apps/v1:ReplicaSet": true,
      "core/v1:ReplicationController": true,
      "argoproj.io/v1alpha1:Rollout": true,
      "apps/v1:DaemonSet": false,
      "batch/v1:Job": false,
      "batch/v1:CronJob": false,
      "core/v1:Pod": false,
    };
    for (const [type, expected] of Object.entries(kinds)) {
      assert.equal(scalable(`kubernetes:${type}`), expected, type);
    }
  });

  it("finds the template of the pods wherever a kind has it", () => {
    const template = podTemplate();
    const names = [
      deployment(),
      kubernetesObject("kubernetes:batch/v1:CronJob", {
        spec: { jobTemplate: { spec: { template } } },
      }),
      kubernetesObject("kubernetes:core/v1:Pod", { spec: template["spec"] }),
    ].map((declaration) => {
      const { containers } = workload(declaration).pod;
      return isKnown(containers) && withoutPaths(containers.value[0]!.name);
    });
    assert.deepEqual(names, ["server", "server", "server"]);
  });

  it("knows nothing of pods whose template a rollout borrows", () => {
    const borrowed = {
      workloadRef: { apiVersion: "apps/v1", kind: "Deployment", name: "ml-model" },
    };
    const rollout = kubernetesObject(kubernetesTypes.rollout, { spec: borrowed });
    assert.equal(workload(rollout).pod.containers.state, "unknown");
    assert.equal(workload(rollout).pod.topologySpread.state, "unknown");
  });

  it("takes a limit for the request where none is declared, as the API server does", () => {
    assert.equal(requestsOf({ requests: { cpu: "250m" }, limits: { cpu: 2 } }, "cpu"), 0.25);
    assert.equal(requestsOf({ limits: { cpu: 2 } }, "cpu"), 2);
    assert.equal(requestsOf({ requests: { memory: "1Gi" } }, "cpu"), "(absent)");
    assert.equal(requestsOf({ requests: {}, limits: UNKNOWN }, "cpu"), "(unknown)");
    assert.equal(requestsOf({ requests: UNKNOWN, limits: { cpu: 1 } }, "cpu"), "(unknown)");
    assert.equal(requestsOf(UNKNOWN, "cpu"), "(unknown)");
    assert.equal(requestsOf({ limits: { cpu: "a lot" } }, "cpu"), "(unknown)");
  });

  it("reads accelerators among the resources, with a path that names them in full", () => {
    const { resources } = firstContainer({ resources: { limits: { "nvidia.com/gpu": "2" } } });
    assert.deepEqual(resourceNames(resources), ["nvidia.com/gpu"]);
    const request = requestOf(resources, "nvidia.com/gpu");
    assert.equal(withoutPaths(request), 2);
    assert.equal(
      request.path,
      'spec.template.spec.containers[0].resources.limits["nvidia.com/gpu"]',
    );
  });

  it("counts sidecars among the containers that run, and nothing where that is open", () => {
    const running = (initContainers: InputObject["initContainers"]) => {
      const template = podTemplate({ initContainers });
      const field = runningContainers(workload(deployment({ template })).pod);
      return isKnown(field) ? field.value.map(({ name }) => withoutPaths(name)) : field.state;
    };
    const init = container({ name: "load" });
    const sidecar = container({ name: "proxy", restartPolicy: "Always" });
    assert.deepEqual(running([init, sidecar]), ["server", "proxy"]);
    assert.deepEqual(running(undefined), ["server"]);
    assert.equal(running([container({ restartPolicy: UNKNOWN })]), "unknown");
    assert.equal(running(UNKNOWN), "unknown");
  });

  it("knows how long a hook sleeps only if it does nothing else", () => {
    const sleep = (preStop: InputObject | undefined) =>
      withoutPaths(firstContainer({ lifecycle: { preStop } }).preStop.sleepSeconds);
    assert.equal(sleep({ sleep: { seconds: 15 } }), 15);
    assert.equal(sleep({ exec: { command: ["sleep", "15"] } }), 15);
    assert.equal(sleep({ exec: { command: ["/bin/sh", "-c", "sleep 7.5"] } }), 7.5);
    assert.equal(sleep({ exec: { command: ["/bin/sh", "-c", "drain && sleep 5"] } }), "(unknown)");
    assert.equal(sleep({ exec: { command: ["sleep", UNKNOWN] } }), "(unknown)");
    assert.equal(sleep({ httpGet: { path: "/drain" } }), "(unknown)");
    assert.equal(sleep(undefined), "(absent)");
  });

  it("tells numbers of pods from percentages, and rounds as it is asked to", () => {
    const { minAvailable } = readOne(budget({ minAvailable: "25%" }), "podDisruptionBudget");
    assert.ok(isKnown(minAvailable));
    assert.equal(podsOf(minAvailable.value, 10, "up"), 3);
    assert.equal(podsOf(minAvailable.value, 10, "down"), 2);
    const read = (value: string | number) =>
      withoutPaths(readOne(budget({ minAvailable: value }), "podDisruptionBudget").minAvailable);
    assert.deepEqual(read(2), { amount: 2, percent: false });
    assert.deepEqual(read("2"), { amount: 2, percent: false });
    assert.equal(read("some"), "(unknown)");
  });

  it("knows an object by the name that the provider chose, and that it chose it", () => {
    const own = workload(deployment());
    assert.deepEqual([withoutPaths(own.name), own.autoNamed], ["ml-model", false]);
    const open = workload(deployment({}, { metadata: { name: undefined } }));
    assert.deepEqual([withoutPaths(open.name), open.autoNamed], ["(unknown)", true]);
    const outputs = { metadata: { name: "ml-model-1f2e3d4c" } };
    const deployed = workload(deployment({}, { metadata: { name: undefined }, outputs }));
    assert.deepEqual(
      [withoutPaths(deployed.name), deployed.autoNamed],
      ["ml-model-1f2e3d4c", true],
    );
    const annotations = { "pulumi.com/autonamed": "true" };
    const checked = workload(
      deployment({}, { metadata: { annotations, name: "ml-model-1f2e3d4c" } }),
    );
    assert.deepEqual([withoutPaths(checked.name), checked.autoNamed], ["ml-model-1f2e3d4c", true]);
    const unknown = workload({ ...deployment(), inputs: { metadata: UNKNOWN } });
    assert.deepEqual([withoutPaths(unknown.name), unknown.autoNamed], ["(unknown)", false]);
  });

  it("reads quotas in whole units", () => {
    const hard = { "requests.cpu": "500m", "requests.nvidia.com/gpu": 4, "limits.memory": "1Ki" };
    assert.deepEqual(withoutPaths(readOne(quota(hard), "resourceQuota").hard), {
      "requests.cpu": 0.5,
      "requests.nvidia.com/gpu": 4,
      "limits.memory": 1024,
    });
  });
});

describe("what the readers take for a part of scaling", () => {
  const kindOf = (type: string) => read(kubernetesObject(type, {}))[0]?.kind;

  it("is an object of a kind that they do not know only as what may be scaled", () => {
    const type = "kubernetes:serving.kserve.io/v1beta1:InferenceService";
    assert.equal(isReadable(type), false);
    const custom = readOne(kubernetesObject(type, {}), "customObject");
    assert.deepEqual(
      [custom.group, custom.objectKind, withoutPaths(custom.name)],
      ["serving.kserve.io", "InferenceService", "ml-model"],
    );
  });

  it("is nothing that Kubernetes itself has for other ends", () => {
    for (const type of [
      "core/v1:ConfigMap",
      "core/v1:Secret",
      "rbac.authorization.k8s.io/v1:Role",
    ]) {
      assert.equal(isReadable(`kubernetes:${type}`), false);
      assert.equal(kindOf(`kubernetes:${type}`), undefined);
    }
    for (const type of [
      "kubernetes:",
      "kubernetes:apps:Deployment",
      "kubernetes:a/b/c:D",
      "aws:x/y:Z",
    ]) {
      assert.equal(kindOf(type), undefined);
    }
  });

  it("is a bundle for what it may hide, and a list whose items are not known", () => {
    assert.equal(isReadable(kubernetesTypes.release), false);
    assert.equal(kindOf(kubernetesTypes.release), "opaqueBundle");
    assert.equal(kindOf("kubernetes:yaml/v2:ConfigGroup"), "opaqueBundle");
    const list = { ...deployment(), type: "kubernetes:apps/v1:DeploymentList" };
    assert.equal(read({ ...list, inputs: { items: UNKNOWN } })[0]?.kind, "opaqueBundle");
    assert.deepEqual(read({ ...list, inputs: {} }), []);
  });
});
