import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { Result, Sandbox } from "./run";

/** Kubernetes manifests for tests of the command itself. */

export const boundsRule = "hpa-bounds-valid";
export const replicasRule = "workload-replicas-unset-under-hpa";
export const onlyBounds = ["--only", boundsRule] as const;
export const onlyReplicas = ["--only", replicasRule] as const;

export const autoscaler = `apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: reco
  namespace: serving
spec:
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: reco
  minReplicas: 12
  maxReplicas: 10
  metrics:
    - type: Resource
      resource:
        name: cpu
        target: { type: Utilization, averageUtilization: 60 }
`;

/** Its bounds are in order. */
export const goodAutoscaler = autoscaler.replace("minReplicas: 12", "minReplicas: 2");

export const deployment = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: reco
  namespace: serving
spec:
  replicas: 3
  selector:
    matchLabels: { app: reco }
  template:
    metadata:
      labels: { app: reco }
    spec:
      containers:
        - name: server
          image: registry.example.com/reco@sha256:${"0".repeat(64)}
          resources:
            requests: { cpu: 500m }
`;

export const autoscalerUrn =
  "urn:pulumi:manifests::manifests::kubernetes:autoscaling/v2:HorizontalPodAutoscaler::serving/reco";
export const deploymentUrn =
  "urn:pulumi:manifests::manifests::kubernetes:apps/v1:Deployment::serving/reco";

export interface Entry {
  readonly rule: string;
  readonly verdict: string;
  readonly resource: string;
  readonly path: string;
  readonly message: string;
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly suppressed: { readonly kind: string; readonly reason: string } | null;
}

/** Writes files, with their folders. */
export function writeAll(box: Sandbox, files: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(box.path(name)), { recursive: true });
    writeFileSync(box.path(name), content);
  }
}

export interface Findings extends Result {
  readonly entries: readonly Entry[];
  /** `rule file:line:column` of each. */
  readonly places: readonly string[];
}

/** What `check` finds, and where. */
export async function findings(
  box: Sandbox,
  args: readonly string[],
  stdin = "",
): Promise<Findings> {
  const result = await box.run(["check", "--format", "json", ...args], stdin);
  const entries = (result.stdout === "" ? [] : JSON.parse(result.stdout)) as readonly Entry[];
  const places = entries.map(({ rule, file, line, column }) => `${rule} ${file}:${line}:${column}`);
  return { ...result, entries, places };
}
