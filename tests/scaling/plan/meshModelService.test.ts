import { strict as assert } from "node:assert";
import { parse } from "yaml";
import type {
  MeshAutoscaling,
  MeshModelServiceArgs,
} from "../../../scaling/contract/generated/types";
import { planMeshModelService } from "../../../scaling/plan/meshModelService";
import { meshes } from "../../provider/meshSamples";
import { at } from "./at";
import { objectAt, objectsOf } from "./plannedMesh";

const changed = (change: Partial<MeshModelServiceArgs>): MeshModelServiceArgs => ({
  ...meshes.onDemand,
  ...change,
});
const scaled = (change: Partial<MeshAutoscaling>): MeshModelServiceArgs => ({
  ...meshes.onDemand,
  versions: [{ name: "v1", image: "registry.example.com/reco:1" }],
  autoscaling: { ...meshes.onDemand.autoscaling, ...change },
});
const weights = (args: MeshModelServiceArgs): readonly number[] =>
  planMeshModelService(args, "reco").versions.map(({ weight }) => weight);

describe("the versions of a planned MeshModelService", () => {
  it("each have all of a ModelService, named after it", () => {
    for (const kind of ["Deployment", "HorizontalPodAutoscaler", "PodDisruptionBudget"]) {
      const objects = Object.values(objectsOf(meshes.onDemand, kind));
      const names = objects.map((each) => at(each, "metadata", "name"));
      assert.deepEqual(names, ["reco-v1", "reco-v2"], kind);
    }
    const accounts = objectsOf(meshes.onDemand, "ServiceAccount");
    assert.deepEqual(Object.keys(accounts), ["reco-v1-account", "reco-v2-account"]);
    const target = ["spec", "scaleTargetRef", "name"];
    assert.equal(
      objectAt(meshes.onDemand, "HorizontalPodAutoscaler", "reco-v2-autoscaler", ...target),
      "reco-v2",
    );
  });

  it("take what they give in the place of what the component gives, key by key", () => {
    const request = (version: string) =>
      objectAt(
        meshes.onDemand,
        "Deployment",
        `reco-${version}`,
        ...["spec", "template", "spec", "containers", 0, "resources", "requests", "cpu"],
      );
    assert.equal(request("v1"), "1");
    assert.equal(request("v2"), "2");
    const bounds = (version: string) =>
      objectAt(
        meshes.onDemand,
        "HorizontalPodAutoscaler",
        `reco-${version}-autoscaler`,
        ...["spec", "maxReplicas"],
      );
    assert.deepEqual([bounds("v1"), bounds("v2")], [12, 9]);
  });

  it("are all behind one Service, and each behind one of its own, which nothing else selects", () => {
    const services = objectsOf(meshes.onDemand, "Service");
    const selectors = Object.fromEntries(
      Object.entries(services).map(([name, each]) => [name, at(each, "spec", "selector")]),
    );
    const pods = Object.values(objectsOf(meshes.onDemand, "Deployment")).map(
      (each) => at(each, "spec", "template", "metadata", "labels") as Record<string, string>,
    );
    const selected = (name: string): readonly boolean[] =>
      pods.map((labels) =>
        Object.entries(selectors[name] as object).every(([key, value]) => labels[key] === value),
      );
    assert.deepEqual(selected("reco-service"), [true, true]);
    assert.deepEqual(selected("reco-v1-service"), [true, false]);
    assert.deepEqual(selected("reco-v2-service"), [false, true]);
    const types = Object.values(services).map((each) => at(each, "spec", "type"));
    assert.deepEqual(new Set(types), new Set(["ClusterIP"]));
  });

  it("tell a gateway to speak HTTP/2 where they speak gRPC", () => {
    const protocol = (args: MeshModelServiceArgs) =>
      objectAt(args, "Service", "reco-v1-service", "spec", "ports", 0, "appProtocol");
    assert.equal(protocol(changed({ health: { grpc: {} } })), "kubernetes.io/h2c");
    assert.equal(protocol(meshes.onDemand), undefined);
    assert.equal(protocol({ ...meshes.istio, health: { grpc: {} } }), undefined);
  });

  it("get the proxy of Istio with requests of its own, beside the annotations of the user", () => {
    const metadata = ["spec", "template", "metadata"];
    assert.deepEqual(objectAt(meshes.istio, "Deployment", "reco-v1", ...metadata, "annotations"), {
      "prometheus.io/scrape": "true",
      "sidecar.istio.io/proxyCPU": "200m",
      "sidecar.istio.io/proxyMemory": "256Mi",
      "sidecar.istio.io/proxyMemoryLimit": "512Mi",
    });
    assert.equal(
      at(
        objectAt(meshes.istio, "Deployment", "reco-v1", ...metadata, "labels"),
        "sidecar.istio.io/inject",
      ),
      "true",
    );
    const bare = changed({ mesh: { istio: { injectProxy: false } } });
    assert.equal(objectAt(bare, "Deployment", "reco-v1", ...metadata, "annotations"), undefined);
  });

  it("get the proxy of App Mesh with requests of its own, and none where there is no proxy", () => {
    const path = ["spec", "template", "metadata", "annotations"];
    assert.deepEqual(objectAt(meshes.appMeshKubernetes, "Deployment", "reco-v1", ...path), {
      "appmesh.k8s.aws/sidecarInjectorWebhook": "enabled",
      "appmesh.k8s.aws/cpuRequest": "100m",
      "appmesh.k8s.aws/memoryRequest": "128Mi",
    });
    assert.equal(objectAt(meshes.onDemand, "Deployment", "reco-v1", ...path), undefined);
  });
});

describe("the weights of a planned MeshModelService", () => {
  it("are those of the versions, without a canary", () => {
    assert.deepEqual(weights(meshes.onDemand), [90, 10]);
    assert.deepEqual(weights(meshes.least), [1]);
  });

  const canary = (weightPercent: number, others: readonly number[]): MeshModelServiceArgs =>
    changed({
      versions: [
        { name: "new", image: "registry.example.com/reco:2", weight: 7 },
        ...others.map((weight, index) => ({
          name: `v${index}`,
          image: "registry.example.com/reco:1",
          weight,
        })),
      ],
      canary: { version: "new", steps: [{ weightPercent, holdSeconds: 60 }] },
    });

  it("give a canary its part exactly, whatever it weighs itself, and the others the rest by theirs", () => {
    assert.deepEqual(weights(canary(10, [1])), [10, 90]);
    assert.deepEqual(weights(canary(0, [3])), [0, 100]);
    assert.deepEqual(weights(canary(100, [3])), [100, 0]);
    assert.deepEqual(weights(canary(10, [1, 2])), [10, 30, 60]);
    assert.deepEqual(weights(canary(10, [50, 0])), [10, 90, 0]);
    assert.deepEqual(weights(canary(5, [1, 1, 1])), [3, 19, 19, 19]);
  });

  it("are those of the current step", () => {
    const at = (currentStep: number) =>
      weights({ ...meshes.istio, canary: { ...meshes.istio.canary!, currentStep } });
    assert.deepEqual([0, 1, 2].map(at), [
      [90, 10],
      [50, 50],
      [0, 100],
    ]);
  });
});

describe("the metrics of a planned MeshModelService", () => {
  const metrics = (args: MeshModelServiceArgs) =>
    objectAt(args, "HorizontalPodAutoscaler", "reco-v1-autoscaler", "spec", "metrics");

  it("are demand per pod, and latency as a value that does not divide by the pods", () => {
    assert.deepEqual(metrics(scaled({})), [
      {
        type: "Pods",
        pods: {
          metric: { name: "server_requests_in_flight" },
          target: { type: "AverageValue", averageValue: "6" },
        },
      },
      {
        type: "External",
        external: {
          metric: { name: "reco_v1_latency_p95_seconds" },
          target: { type: "Value", value: "500m" },
        },
      },
    ]);
  });

  it("are made by rules of the adapter under the names that the autoscalers ask for", () => {
    const { adapterRules } = planMeshModelService(meshes.onDemand, "reco");
    const map = ["data", "config.yaml"];
    assert.equal(objectAt(meshes.onDemand, "ConfigMap", undefined, ...map), adapterRules);
    const { rules, externalRules } = parse(adapterRules!) as Record<
      "rules" | "externalRules",
      { name: { as: string }; seriesQuery: string; metricsQuery: string }[]
    >;
    assert.deepEqual(rules, [
      {
        seriesQuery: 'server:requests_in_flight{namespace!="",pod!=""}',
        resources: {
          overrides: { namespace: { resource: "namespace" }, pod: { resource: "pod" } },
        },
        name: { matches: "^server:requests_in_flight$", as: "server_requests_in_flight" },
        metricsQuery: "sum(<<.Series>>{<<.LabelMatchers>>}) by (<<.GroupBy>>)",
      },
    ]);
    assert.deepEqual(
      externalRules.map(({ name, metricsQuery }) => [name.as, metricsQuery]),
      [
        [
          "reco_v1_latency_p95_seconds",
          "(histogram_quantile(0.95, sum(rate(server_request_seconds_bucket" +
            '{<<.LabelMatchers>>,pod=~"reco-v1-[a-z0-9]+-[a-z0-9]+"}[2m])) by (le)) > 0) or vector(0)',
        ],
      ],
    );
  });

  it("put the adapter's rules into its namespace, under a name of one's own if wanted", () => {
    const metadata = (args: MeshModelServiceArgs) =>
      ["name", "namespace"].map((key) => objectAt(args, "ConfigMap", undefined, "metadata", key));
    assert.deepEqual(metadata(meshes.onDemand), ["reco-adapter-rules", "monitoring"]);
    const named = scaled({ prometheusAdapter: { configMapName: "rules" } });
    assert.deepEqual(metadata(named), ["rules", "ranking"]);
    assert.deepEqual(objectsOf(meshes.istio, "ConfigMap"), {});
  });

  it("are queries of KEDA for one version's pods in one namespace, latency again as a value", () => {
    const triggers = objectAt(
      meshes.istio,
      "ScaledObject",
      "reco-v1-autoscaler",
      ...["spec", "triggers"],
    );
    const own = (triggers as readonly Record<string, unknown>[]).filter(
      ({ type }) => type === "prometheus",
    );
    const pods = 'namespace="ranking",pod=~"reco-v1-[a-z0-9]+-[a-z0-9]+"';
    const serverAddress = "http://prometheus.monitoring:9090";
    assert.deepEqual(own, [
      {
        type: "prometheus",
        name: "demand",
        metricType: "AverageValue",
        metadata: {
          serverAddress,
          query: `sum(server:requests_in_flight{${pods}}) or vector(0)`,
          threshold: "6",
        },
      },
      {
        type: "prometheus",
        name: "latency",
        metricType: "Value",
        metadata: {
          serverAddress,
          query:
            `(histogram_quantile(0.95, sum(rate(server_request_milliseconds_bucket{${pods}}[2m])) by (le)) / 1000 > 0)` +
            " or vector(0)",
          threshold: "0.5",
        },
      },
    ]);
  });
});
