import * as mlscale from "@mlscale/pulumi";
import * as kubernetes from "@pulumi/kubernetes";
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();

const models = new kubernetes.core.v1.Namespace("models", { metadata: { name: "models" } });

const model = new mlscale.ModelService("ml-model", {
  namespace: models.metadata.name,
  labels: { app: "ml-model" },
  image: config.require("image"),
  port: 8080,
  resources: { cpu: "500m", memory: "1Gi", limits: { cpu: "1", memory: "2Gi" } },
  model: { loadSeconds: 20 },
  health: { httpPath: "/health" },
  service: { type: "LoadBalancer", port: 80 },
  autoscaling: { minReplicas: 1, maxReplicas: 10, cpu: { averageUtilization: 50 } },
  reliability: {
    // What a load test of one pod showed: 20 requests a second, 0.05 seconds each, on the whole core
    // of its limit, which is 200 percent of what it requests.
    service: {
      requestsPerSecondPerInstance: 20,
      serviceTimeSeconds: 0.05,
      utilizationPercentAtCapacity: 200,
    },
    loads: [
      {
        name: "morning rush",
        spike: { baseRps: 4, peakRps: 40, rampSeconds: 300, holdSeconds: 3600 },
        noise: { relativeStandardDeviation: 0.05 },
      },
      {
        name: "flash crowd",
        flashCrowd: {
          baseRps: 4,
          peakRps: 40,
          atSeconds: 900,
          riseSeconds: 120,
          decaySeconds: 1200,
        },
      },
    ],
    objectives: {
      maxOverloadSeconds: 30,
      maxQueueDelayP95Seconds: 0.5,
      maxDroppedFraction: 0,
      maxInstanceHoursPerDay: 150,
    },
  },
});

export const url = model.url;
export const reliability = model.reliability;
