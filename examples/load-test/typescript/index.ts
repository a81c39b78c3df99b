import * as mlscale from "@mlscale/pulumi";
import * as kubernetes from "@pulumi/kubernetes";
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();

const models = new kubernetes.core.v1.Namespace("models", { metadata: { name: "models" } });

// What is simulated in every preview, and sent for real once the service is there.
const service = { requestsPerSecondPerInstance: 20, serviceTimeSeconds: 0.05 };
const objectives = { maxOverloadSeconds: 30, maxQueueDelayP95Seconds: 0.5, maxDroppedFraction: 0 };
const rush = {
  name: "morning rush",
  spike: { baseRps: 4, peakRps: 40, rampSeconds: 300, holdSeconds: 1200 },
};

const model = new mlscale.ModelService("ml-model", {
  namespace: models.metadata.name,
  image: config.require("image"),
  resources: { cpu: "1", memory: "1Gi" },
  model: { loadSeconds: 20 },
  health: { httpPath: "/health" },
  service: { type: "ClusterIP" },
  autoscaling: { minReplicas: 2, maxReplicas: 10, cpu: { averageUtilization: 50 } },
  reliability: { service, objectives, loads: [rush] },
});

const test = new mlscale.LoadTest("rush", {
  namespace: models.metadata.name,
  target: {
    http: {
      url: pulumi.interpolate`${model.url}v1/predict`,
      headers: { "Content-Type": "application/json" },
    },
  },
  body: { text: '{"features": [1, 2, 3]}' },
  load: rush,
  service,
  objectives,
  parallelism: 2,
  // Another text runs it again, though nothing else has changed.
  runId: config.get("runId") ?? "first",
});

export const url = model.url;
export const job = test.jobName;
export const results = test.resultsCommand;
export const reliability = model.reliability;
