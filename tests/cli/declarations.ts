import type { Reliability, SimulateInputs } from "../../scaling/contract/generated/types";

/** Declarations for tests of the verbs that simulate. */

export const scaling: SimulateInputs["scaling"] = {
  minCapacity: 2,
  maxCapacity: 10,
  targetTracking: [{ metric: "InvocationsPerInstance", target: 600, scaleOutCooldownSeconds: 60 }],
};

export const reliability: Reliability = {
  service: {
    requestsPerSecondPerInstance: 20,
    serviceTimeSeconds: 0.12,
    pricePerInstanceHour: 1.2,
  },
  loads: [
    {
      name: "evening rush",
      startTime: "2027-01-04T15:30:00Z",
      spike: { baseRps: 20, peakRps: 120, rampSeconds: 600, holdSeconds: 3600 },
    },
  ],
  objectives: { maxOverloadSeconds: 60 },
  seeds: 2,
};

/** It does not hold the rush with two instances. */
export const tight: Pick<SimulateInputs, "scaling" | "reliability"> = { scaling, reliability };

/** It does with seven. */
export const roomy = { scaling: { ...scaling, minCapacity: 7 }, reliability };

/** As people write it, with comments and short forms. */
export const tightYaml = `# evening
scaling:
  minCapacity: 2
  maxCapacity: 10
  targetTracking:
    - { metric: InvocationsPerInstance, target: 600, scaleOutCooldownSeconds: 60 }
reliability:
  service: { requestsPerSecondPerInstance: 20, serviceTimeSeconds: 0.12, pricePerInstanceHour: 1.2 }
  loads:
    - name: evening rush
      startTime: "2027-01-04T15:30:00Z"
      spike: { baseRps: 20, peakRps: 120, rampSeconds: 600, holdSeconds: 3600 }
  objectives:
    maxOverloadSeconds: 60
  seeds: 2
`;

export const manifests = `apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  replicas: 2
  template:
    spec:
      containers:
        - name: api
          image: api:1
          resources: { requests: { cpu: 500m, memory: 1Gi } }
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: api }
spec:
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: api }
  minReplicas: 2
  maxReplicas: 12
  metrics:
    - type: Resource
      resource: { name: cpu, target: { type: Utilization, averageUtilization: 60 } }
`;
