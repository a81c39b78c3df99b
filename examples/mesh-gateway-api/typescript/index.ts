import * as mlscale from "@mlscale/pulumi";
import * as kubernetes from "@pulumi/kubernetes";
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();

const ranking = new kubernetes.core.v1.Namespace("ranking", { metadata: { name: "ranking" } });

const ranker = new mlscale.MeshModelService("ranker", {
  namespace: ranking.metadata.name,
  mesh: {
    gatewayApi: {
      gatewayName: "public",
      gatewayNamespace: "infra",
      hostnames: ["ranker.example.com"],
    },
  },
  versions: [
    { name: "stable", weight: 90, image: config.require("image") },
    {
      name: "next",
      weight: 10,
      image: config.require("nextImage"),
      resources: { cpu: "2", memory: "4Gi" },
    },
  ],
  port: 8080,
  resources: { cpu: "1", memory: "2Gi" },
  model: { loadSeconds: 20 },
  health: { httpPath: "/health" },
  longestRequestSeconds: 2,
  timeouts: { requestSeconds: 5 },
  autoscaling: {
    minReplicas: 2,
    maxReplicas: 12,
    demand: { series: "ranker_requests_in_flight", averageValue: 4 },
    latency: { series: "ranker_request_seconds", percentile: 95, targetSeconds: 0.5 },
    keda: {
      serverAddress: "http://prometheus.monitoring:9090",
      fallback: { failureThreshold: 3, replicas: 8 },
    },
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
export const reliability = ranker.reliability;
