import assert from "node:assert/strict";
import type { ModelServiceArgs } from "../../scaling/contract/generated/types";
import { fullService, kedaService, modelService } from "../provider/samples";
import { kept } from "./modelService/kept";
import { objectsOf } from "./modelService/planned";
import { useCluster } from "./shared";

const image: ModelServiceArgs = {
  ...modelService,
  model: { image: { reference: "registry.example.com/weights:7", pullPolicy: "IfNotPresent" } },
  health: { grpc: { service: "Model" }, port: 9090 },
  service: { type: "NodePort", nodePort: 31777, appProtocol: "kubernetes.io/h2c" },
  availability: { podDisruptionBudget: { maxUnavailablePercent: 10 } },
};

const sleeping: ModelServiceArgs = {
  ...modelService,
  model: { volume: { claimName: "weights", subPath: "v7" } },
  service: { type: "ClusterIP" },
  autoscaling: {
    minReplicas: 0,
    maxReplicas: 3,
    scaleToZeroSupported: true,
    external: [{ metricName: "queue", value: 1.5 }],
  },
};

const many: ModelServiceArgs = {
  ...kedaService,
  autoscaling: {
    minReplicas: 1,
    maxReplicas: 3,
    cpu: { averageUtilization: 60 },
    containerResources: [{ resource: "memory", averageValue: "1Gi" }],
    keda: {
      triggers: [
        {
          type: "kafka",
          name: "lag",
          target: 10,
          metadata: { topic: "reco" },
          authentication: { name: "broker", clusterWide: true },
          useCachedMetrics: true,
        },
      ],
      idleAtZero: true,
      restoreToOriginalReplicaCount: true,
      scalingModifiers: { formula: "lag", target: 2.5, activationTarget: 1 },
      paused: true,
    },
  },
};

describe("The objects of a ModelService", function () {
  this.timeout(120_000);
  const cluster = useCluster();

  for (const [name, args] of Object.entries({
    modelService,
    fullService,
    kedaService,
    image,
    sleeping,
    many,
  })) {
    it(`are taken by the API server and kept as they were sent: ${name}`, async () => {
      const namespace = await cluster().namespace();
      for (const object of objectsOf({ ...args, namespace })) {
        const made = await cluster().create(object);
        assert.deepEqual(kept(object, made), object);
      }
    });
  }
});
