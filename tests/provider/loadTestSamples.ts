import type { LoadTestArgs } from "../../scaling/contract/generated/types";

const digest = "0b1f3a5c7d9e2b4f6a8c0d2e4f6a8b0c2d4e6f8a0b2c4d6e8f0a2b4c6d8e0f2a";

/** The least that is said. */
const least: LoadTestArgs = {
  target: { http: { url: "http://reco.ranking.svc/v1/predict" } },
  load: { name: "rush", ramp: { fromRps: 1, toRps: 50, startSeconds: 10, rampSeconds: 60 } },
  service: { requestsPerSecondPerInstance: 20, serviceTimeSeconds: 0.1 },
};

/** One Job of four pods, with all that a request may have. */
const inParts: LoadTestArgs = {
  ...least,
  namespace: "ranking",
  resourceName: "reco-load",
  labels: { team: "ranking" },
  annotations: { "example.com/owner": "ranking" },
  podAnnotations: { "sidecar.istio.io/inject": "false" },
  target: {
    http: {
      url: "https://reco.example.com/v1/predict",
      method: "POST",
      headers: { "Content-Type": "application/json" },
      headersFromSecrets: [{ name: "Authorization", secretName: "reco-token", key: "header" }],
    },
  },
  body: { text: '{"features": [1, 2, 3]}' },
  objectives: { maxQueueDelayP95Seconds: 0.5, maxDroppedFraction: 0.01 },
  scale: 2,
  speed: 2,
  parallelism: 4,
  mostUsers: 4000,
  intervalSeconds: 5,
  image: `grafana/k6@sha256:${digest}`,
  imagePullSecrets: ["registry"],
  resources: { cpu: "500m" },
  scheduling: { nodeSelector: { pool: "tools" }, tolerations: [{ key: "dedicated", value: "ml" }] },
  ttlSecondsAfterFinished: 86_400,
  waitForCompletion: true,
  runId: "first",
};

/** The same by the k6 operator. */
const byOperator: LoadTestArgs = {
  ...least,
  namespace: "ranking",
  parallelism: 8,
  operator: true,
};

/** A SageMaker endpoint, with keys of the pod. */
const sageMaker: LoadTestArgs = {
  ...least,
  target: {
    sageMaker: { endpointName: "reco", region: "eu-central-1", variantName: "blue" },
  },
  body: { base64: "AAEC" },
  serviceAccountName: "load",
};

/** The same with keys of a Secret. */
const sageMakerKeys: LoadTestArgs = {
  ...least,
  target: {
    sageMaker: {
      endpointName: "reco",
      region: "eu-central-1",
      credentialsSecretName: "load-keys",
    },
  },
};

export const loadTests = { least, inParts, byOperator, sageMaker, sageMakerKeys } as const;
