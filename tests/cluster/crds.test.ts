import assert from "node:assert/strict";
import type { KubeObject } from "./api/objects";
import { readCrds, SHARED_CRD_SETS } from "./crds";
import { useCluster } from "./shared";

describe("Custom resources, by the schemas that their projects publish", function () {
  this.timeout(120_000);
  const cluster = useCluster();

  const scaledObject = (spec: object): KubeObject => ({
    apiVersion: "keda.sh/v1alpha1",
    kind: "ScaledObject",
    metadata: { name: "model" },
    spec: { scaleTargetRef: { name: "model" }, triggers: [PROMETHEUS], ...spec },
  });

  async function create(object: KubeObject): Promise<KubeObject> {
    const namespace = await cluster().namespace();
    return cluster().create({ ...object, metadata: { ...object.metadata, namespace } });
  }

  it("are served, every kind of every set that a cluster has", async () => {
    for (const set of SHARED_CRD_SETS) {
      for (const { spec } of await readCrds(set)) {
        const [version] = spec.versions.filter(({ served }) => served);
        const apiVersion = `${spec.group}/${version!.name}`;
        assert.ok(await cluster().discovery.find(apiVersion, spec.names.kind), spec.names.kind);
      }
    }
  });

  it("takes a ScaledObject that KEDA takes", async () => {
    const made = await create(scaledObject({ minReplicaCount: 0, maxReplicaCount: 10 }));
    assert.ok(made.metadata.uid);
  });

  const broken: Record<string, [object, RegExp]> = {
    "without triggers": [{ triggers: undefined }, /spec\.triggers: Required value/],
    "whose target has no name": [{ scaleTargetRef: {} }, /spec\.scaleTargetRef\.name: Required/],
    "whose bound is no number": [
      { maxReplicaCount: "ten" },
      /spec\.maxReplicaCount: Invalid value: "string".*must be of type integer/,
    ],
    "with a trigger without metadata": [
      { triggers: [{ type: "cron" }] },
      /spec\.triggers\[0\]\.metadata: Required value/,
    ],
    "with a field that KEDA does not have": [
      { maxReplicas: 3 },
      /unknown field "spec.maxReplicas"/,
    ],
  };
  for (const [name, [spec, message]] of Object.entries(broken)) {
    it(`refuses a ScaledObject ${name}`, async () => {
      await assert.rejects(create(scaledObject(spec)), message);
    });
  }

  it("refuses an HTTPRoute with a weight below zero, and a VPA without a target", async () => {
    const backendRefs = [{ name: "model", port: 80, weight: -1 }];
    const route = {
      apiVersion: "gateway.networking.k8s.io/v1",
      kind: "HTTPRoute",
      metadata: { name: "model" },
      spec: { parentRefs: [{ name: "gateway" }], rules: [{ backendRefs }] },
    };
    await assert.rejects(create(route), /backendRefs\[0\]\.weight: Invalid value: -1/);
    const vpa = {
      apiVersion: "autoscaling.k8s.io/v1",
      kind: "VerticalPodAutoscaler",
      metadata: { name: "model" },
      spec: { updatePolicy: { updateMode: "Off" } },
    };
    await assert.rejects(create(vpa), /spec\.targetRef: Required value/);
  });
});

const PROMETHEUS = {
  type: "prometheus",
  metadata: { serverAddress: "http://prometheus:9090", query: "sum(queue)", threshold: "10" },
};
