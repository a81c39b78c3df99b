import type { MeshModelServiceArgs } from "../../scaling/contract/generated/types";

const image = (version: string): string => `registry.example.com/reco:${version}`;

/** The least that is said of a service in a mesh. */
const least: MeshModelServiceArgs = {
  mesh: { gatewayApi: {} },
  versions: [{ name: "v1", image: image("1") }],
  resources: { cpu: "1", memory: "2Gi" },
  autoscaling: { maxReplicas: 6, cpu: { averageUtilization: 60 } },
};

const demand = {
  series: "server:requests_in_flight",
  signal: "Concurrency",
  averageValue: 6,
} as const;

/** Two versions on demand with a guard, by rules for the adapter. */
const onDemand: MeshModelServiceArgs = {
  mesh: { gatewayApi: { gatewayName: "public", gatewayNamespace: "infra" } },
  namespace: "ranking",
  versions: [
    { name: "v1", weight: 90, image: image("1") },
    {
      name: "v2",
      weight: 10,
      image: image("2"),
      resources: { cpu: "2", memory: "4Gi" },
      autoscaling: {
        minReplicas: 3,
        maxReplicas: 9,
        demand: { ...demand, averageValue: 4 },
        prometheusAdapter: { namespace: "monitoring" },
      },
    },
  ],
  resources: { cpu: "1", memory: "2Gi" },
  autoscaling: {
    minReplicas: 2,
    maxReplicas: 12,
    demand,
    latency: { series: "server_request_seconds", targetSeconds: 0.5 },
    prometheusAdapter: { namespace: "monitoring" },
  },
};

/** Everything that Istio can do, scaled by KEDA, with a canary on its way. */
const istio: MeshModelServiceArgs = {
  ...onDemand,
  mesh: {
    istio: { mutualTls: "Strict", gateways: ["istio-ingress/public"], hosts: ["reco.example.com"] },
  },
  versions: [
    { name: "v1", weight: 90, image: image("1") },
    { name: "v2", weight: 10, image: image("2") },
  ],
  labels: { team: "ranking" },
  podAnnotations: { "prometheus.io/scrape": "true" },
  longestRequestSeconds: 5,
  autoscaling: {
    minReplicas: 3,
    maxReplicas: 12,
    demand,
    latency: { series: "server_request_milliseconds", unit: "Milliseconds", targetSeconds: 0.5 },
    containerResources: [{ resource: "cpu", averageUtilization: 70 }],
    keda: { serverAddress: "http://prometheus.monitoring:9090" },
  },
  timeouts: { requestSeconds: 15, idleSeconds: 60 },
  retries: { attempts: 2, perTrySeconds: 5, on: ["ConnectFailure", "Unavailable"] },
  outlierDetection: { maxEjectionPercent: 34, consecutiveErrors: 7 },
  connectionPool: { maxConnections: 100, maxPendingRequests: 50, maxRequests: 200 },
  sidecar: { cpu: "200m", memory: "256Mi", memoryLimit: "512Mi" },
  canary: {
    version: "v2",
    steps: [
      { weightPercent: 10, holdSeconds: 600 },
      { weightPercent: 50, holdSeconds: 600 },
      { weightPercent: 100, holdSeconds: 600 },
    ],
    currentStep: 1,
  },
};

/** By AWS's controller of Gateway API. */
const latticeController: MeshModelServiceArgs = {
  ...onDemand,
  mesh: { vpcLattice: { controller: { gatewayName: "models" } } },
};

/** By resources of AWS, in front of load balancers. */
const latticeResources: MeshModelServiceArgs = {
  ...onDemand,
  mesh: { vpcLattice: { resources: { vpcId: "vpc-0123456789abcdef0" } } },
  versions: onDemand.versions.map((version, index) => ({
    ...version,
    loadBalancerArn: `arn:aws:elasticloadbalancing:eu-central-1:123456789012:loadbalancer/app/reco-v${index + 1}/0123456789abcdef`,
  })),
};

/** What ended, by custom resources. */
const appMeshKubernetes: MeshModelServiceArgs = {
  ...onDemand,
  mesh: { appMesh: { virtualGatewayPort: 8088 } },
  longestRequestSeconds: 5,
  timeouts: { requestSeconds: 15 },
  retries: { attempts: 2, perTrySeconds: 5, on: ["ConnectFailure", "Reset", "GatewayError"] },
  outlierDetection: { maxEjectionPercent: 50 },
};

/** What ended, by resources of AWS. */
const appMeshResources: MeshModelServiceArgs = {
  ...appMeshKubernetes,
  mesh: { appMesh: { form: "Resources" } },
};

/** A good MeshModelService for each mesh. */
export const meshes = {
  least,
  onDemand,
  istio,
  latticeController,
  latticeResources,
  appMeshKubernetes,
  appMeshResources,
} as const;
