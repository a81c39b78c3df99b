import * as fs from "node:fs";
import * as path from "node:path";
import * as mlscale from "@mlscale/pulumi";
import * as kubernetes from "@pulumi/kubernetes";
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();

// An hour of conversations at Azure, counted every 10 seconds.
const table = path.join(__dirname, "..", "..", "traces", "azure-llm-2023-conv-10s.csv");
const [, ...rows] = fs.readFileSync(table, "utf8").trim().split("\n");
const trace = { stepSeconds: 10, rps: rows.map((row) => Number(row.split(",")[1]) / 10) };

const llms = new kubernetes.core.v1.Namespace("llms", { metadata: { name: "llms" } });

const llm = new mlscale.ModelService("llm", {
  namespace: llms.metadata.name,
  image: config.require("image"),
  args: ["--model", "/models/llm", "--max-num-seqs", "16"],
  env: { HOME: "/tmp" },
  port: 8000,
  resources: {
    cpu: "6",
    memory: "48Gi",
    sharedMemory: "8Gi",
    accelerators: { count: 1 },
  },
  model: { loadSeconds: 90, volume: { claimName: config.require("weights") } },
  health: { httpPath: "/health" },
  longestRequestSeconds: 120,
  security: { runAsUser: 1000 },
  service: { type: "ClusterIP", port: 80 },
  autoscaling: {
    minReplicas: 0,
    maxReplicas: 8,
    keda: {
      pollingIntervalSeconds: 15,
      cooldownSeconds: 900,
      triggers: [
        {
          // The router in front keeps requests while there is no replica, and counts them; the
          // server's own metrics are away with the server.
          type: "prometheus",
          name: "in-flight",
          target: 8,
          activation: 0,
          signal: "Concurrency",
          metadata: {
            serverAddress: config.require("prometheus"),
            query: 'sum(router_requests_in_flight{model="llm"})',
            ignoreNullValues: "false",
          },
        },
      ],
      fallback: { failureThreshold: 3, replicas: 6, behavior: "currentReplicasIfHigher" },
    },
  },
  reliability: {
    // What a load test of one replica showed: 16 conversations at a time, 8 seconds each.
    // Clients are patient: they wait for a replica that starts.
    service: { concurrencyPerInstance: 16, serviceTimeSeconds: 8, timeoutSeconds: 600 },
    loads: [
      { name: "an hour of conversations, from sleep", trace },
      {
        name: "the same, and Prometheus comes ten minutes late",
        trace,
        faults: [{ metricOutage: { startSeconds: 0, durationSeconds: 600 } }],
      },
      {
        name: "the same, and Prometheus is away while the load rises",
        trace,
        faults: [{ metricOutage: { startSeconds: 1200, durationSeconds: 1200 } }],
      },
    ],
    objectives: {
      maxOverloadSeconds: 360,
      maxQueueDelayP95Seconds: 240,
      maxDroppedFraction: 0,
      maxInstanceHoursPerDay: 200,
    },
  },
});

export const url = llm.url;
export const reliability = llm.reliability;
