import * as mlscale from "@mlscale/pulumi";
import * as pulumi from "@pulumi/pulumi";

// One model server whose parts a test turns by configuration; the Python and Go programs are the same.
const config = new pulumi.Config();

const reco = new mlscale.ModelService("reco", {
  namespace: config.require("namespace"),
  resourceName: config.get("resourceName"),
  selector: config.get("app") ? { app: config.require("app") } : undefined,
  labels: { team: "ranking" },
  image: config.require("image"),
  port: 9000,
  env: { TOKEN: config.getSecret("token") ?? "none" },
  resources: { cpu: config.get("cpu") ?? "500m", memory: "1Gi" },
  model: { loadSeconds: 20 },
  health: { httpPath: "/health" },
  longestRequestSeconds: 60,
  service: { port: 8080 },
  availability: { rollout: { minReadySeconds: 0 } },
  autoscaling: {
    minReplicas: 2,
    maxReplicas: 10,
    cpu: { averageUtilization: config.getNumber("utilization") ?? 50 },
    pods: [{ metricName: "in_flight", averageValue: 4, signal: "Concurrency" }],
  },
});

export const url = reco.url;
export const address = reco.address;
export const names = [reco.serviceName, reco.deploymentName, reco.scalerName, reco.hpaName];
export const namespace = reco.namespace;
export const selector = reco.selector;
