import * as mlscale from "@mlscale/pulumi";
import * as kubernetes from "@pulumi/kubernetes";
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();

const ranking = new kubernetes.core.v1.Namespace("ranking", { metadata: { name: "ranking" } });

const ranker = new mlscale.MeshModelService("ranker", {
  namespace: ranking.metadata.name,
  mesh: {
    istio: {
      mutualTls: "Strict",
      gateways: ["istio-ingress/public"],
      hosts: ["ranker.example.com"],
    },
  },
  versions: [
    { name: "stable", image: config.require("image") },
    { name: "next", image: config.require("nextImage") },
  ],
  // What is sent is the first step. Raise currentStep to go on; the simulation plays them all.
  canary: {
    version: "next",
    steps: [
      { weightPercent: 5, holdSeconds: 600 },
      { weightPercent: 25, holdSeconds: 600 },
      { weightPercent: 50, holdSeconds: 600 },
      { weightPercent: 100, holdSeconds: 600 },
    ],
    currentStep: 0,
  },
  port: 8080,
  resources: { cpu: "1", memory: "2Gi" },
  model: { loadSeconds: 20 },
  health: { httpPath: "/health" },
  longestRequestSeconds: 2,
  timeouts: { requestSeconds: 6 },
  retries: { attempts: 2, perTrySeconds: 2, on: ["ConnectFailure", "Reset", "Unavailable"] },
  outlierDetection: { consecutiveErrors: 5, ejectionSeconds: 30, maxEjectionPercent: 34 },
  connectionPool: { maxPendingRequests: 100 },
  sidecar: { cpu: "200m", memory: "128Mi" },
  autoscaling: {
    minReplicas: 3,
    maxReplicas: 12,
    // Half of what a pod works on at a time; latency adds replicas only beside it.
    demand: { series: "ranker_requests_in_flight", averageValue: 4 },
    latency: { series: "ranker_request_seconds", percentile: 95, targetSeconds: 0.5 },
    containerResources: [{ resource: "cpu", averageUtilization: 70 }],
    prometheusAdapter: { namespace: "monitoring" },
  },
  reliability: {
    // What a load test of one pod showed: 8 requests at a time, 0.1 seconds each.
    service: { concurrencyPerInstance: 8, serviceTimeSeconds: 0.1, queueLimitPerInstance: 40 },
    loads: [
      {
        name: "lunch",
        spike: { baseRps: 80, peakRps: 320, rampSeconds: 300, holdSeconds: 1800 },
        noise: { relativeStandardDeviation: 0.05 },
      },
    ],
    objectives: {
      maxOverloadSeconds: 60,
      maxQueueDelayP95Seconds: 0.5,
      maxDroppedFraction: 0.001,
    },
  },
});

export const url = ranker.url;
export const weights = ranker.weights;
export const adapterRules = ranker.adapterRules;
export const reliability = ranker.reliability;
