import { alarm, stepPolicy } from "../../check/fixtures";
import {
  behavior,
  deployment,
  deploymentOf,
  hpa,
  kubernetesTypes,
  scaledObject,
} from "../../check/fixturesKubernetes";
import { BadExample, Example } from "../../check/rule";
import { InputObject, UNKNOWN } from "../../model/input";

function probe(periodSeconds: number, failureThreshold: unknown): InputObject {
  const httpGet = { path: "/ready", port: "http" };
  return { startupProbe: { httpGet, periodSeconds, failureThreshold } as InputObject };
}

function windowsOf(up: unknown, down: unknown): InputObject {
  return {
    behavior: {
      scaleUp: { ...behavior.scaleUp, stabilizationWindowSeconds: up },
      scaleDown: { ...behavior.scaleDown, stabilizationWindowSeconds: down },
    } as InputObject,
  };
}

/** Ten minutes at half of what the probe allows. */
const slow = deploymentOf(probe(10, 120));

export const good: readonly Example[] = [
  { name: "a start of a minute", declare: [deployment(), hpa()] },
  { name: "windows left to the controller", declare: [deployment(), hpa({ behavior: undefined })] },
  { name: "a slow start and a long window", declare: [slow, hpa(windowsOf(0, 600))] },
  { name: "equal windows", declare: [deployment(), hpa(windowsOf(300, 300))] },
  {
    name: "a probe that allows for much more than a start takes",
    settings: { startupSeconds: 40 },
    declare: [slow, hpa()],
  },
  {
    name: "never asleep, and a short cooldown",
    declare: [deployment(), scaledObject({ cooldownPeriod: 10 })],
  },
  {
    name: "asleep after five minutes",
    declare: [deployment(), scaledObject({ minReplicaCount: 0 })],
  },
  { name: "a workload of another program", declare: [hpa()] },
  { name: "a cooldown of one period", declare: [stepPolicy({ cooldown: 60 }), alarm()] },
  {
    name: "a cooldown left to the service",
    declare: [stepPolicy({ cooldown: undefined }), alarm({ period: 900 })],
  },
];

export const bad: readonly BadExample[] = [
  {
    name: "a window shorter than a start",
    declare: [slow, hpa()],
    finds: [
      "spec.behavior.scaleDown.stabilizationWindowSeconds is 300",
      "at least what a pod takes to start, about 600 s",
    ],
  },
  {
    name: "the window that the controller assumes",
    declare: [slow, hpa({ behavior: undefined })],
    finds: ["stabilizationWindowSeconds is not set, which means 300; allowed", "about 600 s"],
  },
  {
    name: "a start that is known from measurement",
    settings: { startupSeconds: 420 },
    declare: [deployment(), hpa()],
    finds: ["about 420 s"],
  },
  {
    name: "a readiness probe that waits before it asks",
    declare: [
      deploymentOf({
        startupProbe: undefined,
        readinessProbe: { tcpSocket: { port: "http" }, initialDelaySeconds: 400 },
      }),
      hpa(),
    ],
    finds: ["about 400 s"],
  },
  {
    name: "slower up than down",
    declare: [deployment(), hpa(windowsOf(600, 300))],
    finds: [
      "spec.behavior.scaleUp.stabilizationWindowSeconds is 600",
      "at most the window of scaleDown, 300 s",
    ],
  },
  {
    name: "asleep before a start has paid",
    declare: [slow, scaledObject({ minReplicaCount: 0, cooldownPeriod: 120 })],
    finds: ["spec.cooldownPeriod is 120", "about 600 s"],
  },
  {
    name: "asleep between two looks",
    declare: [
      deployment(),
      scaledObject({ minReplicaCount: 0, cooldownPeriod: 60, pollingInterval: 120 }),
    ],
    finds: ["spec.cooldownPeriod is 60", "at least pollingInterval, 120 s"],
  },
  {
    name: "a cooldown shorter than the period of its alarm",
    declare: [stepPolicy({ cooldown: 60 }), alarm({ period: 300 })],
    finds: [
      "stepScalingPolicyConfiguration.cooldown is 60",
      "the period of the alarm that triggers it, 300 s",
    ],
  },
];

export const unknown: readonly Example[] = [
  { name: "window unknown", declare: [slow, hpa(windowsOf(0, UNKNOWN))] },
  { name: "window of scale-up unknown", declare: [deployment(), hpa(windowsOf(UNKNOWN, 300))] },
  { name: "behavior unknown", declare: [slow, hpa({ behavior: UNKNOWN })] },
  { name: "probe unknown", declare: [deploymentOf({ startupProbe: UNKNOWN }), hpa()] },
  { name: "patience of the probe unknown", declare: [deploymentOf(probe(10, UNKNOWN)), hpa()] },
  {
    name: "whether it sleeps unknown",
    declare: [deployment(), scaledObject({ minReplicaCount: UNKNOWN, cooldownPeriod: 10 })],
  },
  {
    name: "cooldown unknown",
    declare: [slow, scaledObject({ minReplicaCount: 0, cooldownPeriod: UNKNOWN, ...advanced() })],
  },
  {
    name: "a patch that leaves the window to the object",
    declare: [slow, hpa({ behavior: undefined }, { type: `${kubernetesTypes.hpa}Patch` })],
  },
  {
    name: "period of the alarm unknown",
    declare: [stepPolicy({ cooldown: 60 }), alarm({ period: UNKNOWN })],
  },
];

function advanced(): InputObject {
  return { advanced: { horizontalPodAutoscalerConfig: windowsOf(0, 900) } };
}
