import { Source } from "../../check/rule";

export const sources = {
  appMesh: {
    title: "What is AWS App Mesh? (end of support)",
    url: "https://docs.aws.amazon.com/app-mesh/latest/userguide/what-is-app-mesh.html",
  },
  appMeshRoutes: {
    title: "App Mesh routes: retry policy and timeouts",
    url: "https://docs.aws.amazon.com/app-mesh/latest/userguide/routes.html",
  },
  appMeshNodes: {
    title: "App Mesh virtual nodes: health checks, connection pools, outlier detection",
    url: "https://docs.aws.amazon.com/app-mesh/latest/userguide/virtual_nodes.html",
  },
  appMeshOutliers: {
    title: "App Mesh API: OutlierDetection",
    url: "https://docs.aws.amazon.com/app-mesh/latest/APIReference/API_OutlierDetection.html",
  },
  appMeshBestPractices: {
    title: "Best practices for App Mesh: retries, deployments, scaling in",
    url: "https://docs.aws.amazon.com/app-mesh/latest/userguide/best-practices.html",
  },
  appMeshServices: {
    title: "App Mesh virtual services",
    url: "https://docs.aws.amazon.com/app-mesh/latest/userguide/virtual_services.html",
  },
  httpRetry: {
    title: "Gateway API: HTTP retries",
    url: "https://gateway-api.sigs.k8s.io/geps/gep-1731/",
  },
  httpTimeouts: {
    title: "Gateway API: HTTP timeouts",
    url: "https://gateway-api.sigs.k8s.io/guides/http-timeouts/",
  },
  trafficSplitting: {
    title: "Gateway API: HTTP traffic splitting",
    url: "https://gateway-api.sigs.k8s.io/guides/traffic-splitting/",
  },
  istioRetry: {
    title: "Istio: HTTPRetry",
    url: "https://istio.io/latest/docs/reference/config/networking/virtual-service/#HTTPRetry",
  },
  istioOutliers: {
    title: "Istio: OutlierDetection",
    url: "https://istio.io/latest/docs/reference/config/networking/destination-rule/#OutlierDetection",
  },
  istioAnnotations: {
    title: "Istio: resource annotations of the proxy",
    url: "https://istio.io/latest/docs/reference/config/annotations/",
  },
  envoyOutliers: {
    title: "Envoy: outlier detection",
    url: "https://www.envoyproxy.io/docs/envoy/latest/intro/arch_overview/upstream/outlier",
  },
  containerMetrics: {
    title: "Horizontal Pod Autoscaling: container resource metrics",
    url: "https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/#container-resource-metrics",
  },
  hpaAlgorithm: {
    title: "Horizontal Pod Autoscaling: algorithm details",
    url: "https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/#algorithm-details",
  },
  retryStorms: {
    title: "Amazon Builders' Library: Timeouts, retries, and backoff with jitter",
    url: "https://aws.amazon.com/builders-library/timeouts-retries-and-backoff-with-jitter/",
  },
  lattice: {
    title: "Amazon VPC Lattice listener rules: weighted target groups",
    url: "https://docs.aws.amazon.com/vpc-lattice/latest/ug/listener-rules.html",
  },
} as const satisfies Readonly<Record<string, Source>>;
