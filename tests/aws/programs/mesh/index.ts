import * as mlscale from "@mlscale/pulumi";
import * as pulumi from "@pulumi/pulumi";

const settings = new pulumi.Config();
const next = settings.getNumber("nextWeight") ?? 10;

const reco = new mlscale.MeshModelService("reco", {
  namespace: "ranking",
  mesh: { appMesh: { form: mlscale.AppMeshForm.Resources, virtualGatewayPort: 8088 } },
  versions: [
    { name: "v1", image: "registry.example.com/reco:1", weight: 100 - next },
    { name: "v2", image: "registry.example.com/reco:2", weight: next },
  ],
  resources: { cpu: "1", memory: "2Gi" },
  health: { httpPath: "/health" },
  longestRequestSeconds: 5,
  retries: { attempts: 2, on: ["ConnectFailure", "Reset", "GatewayError"] },
  outlierDetection: { maxEjectionPercent: 50 },
  autoscaling: { minReplicas: 2, maxReplicas: 4, cpu: { averageUtilization: 60 } },
});

export const weights = reco.weights;
export const replacement = reco.replacement;
