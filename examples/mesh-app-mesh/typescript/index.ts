import * as mlscale from "@mlscale/pulumi";
import * as kubernetes from "@pulumi/kubernetes";
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();

const ranking = new kubernetes.core.v1.Namespace("ranking", { metadata: { name: "ranking" } });

// App Mesh ended on 2026-09-30: the preview warns, and `replacement` has what takes its place.
const ranker = new mlscale.MeshModelService("ranker", {
  namespace: ranking.metadata.name,
  mesh: { appMesh: { virtualGatewayPort: 8088 } },
  versions: [
    { name: "stable", weight: 90, image: config.require("image") },
    { name: "next", weight: 10, image: config.require("nextImage") },
  ],
  port: 8080,
  resources: { cpu: "1", memory: "2Gi" },
  model: { loadSeconds: 20 },
  health: { httpPath: "/health" },
  longestRequestSeconds: 2,
  timeouts: { requestSeconds: 6 },
  retries: { attempts: 2, perTrySeconds: 2, on: ["ConnectFailure", "Reset", "GatewayError"] },
  outlierDetection: { consecutiveErrors: 5, maxEjectionPercent: 50 },
  connectionPool: { maxConnections: 100, maxPendingRequests: 100 },
  autoscaling: {
    // A queue tells of a load late, when it is there already: hence five at least.
    minReplicas: 5,
    maxReplicas: 12,
    demand: { series: "ranker_queue_depth", signal: "Backlog", averageValue: 2 },
    latency: { series: "ranker_request_seconds", percentile: 95, targetSeconds: 0.5 },
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
export const replacement = ranker.replacement;
export const reliability = ranker.reliability;
