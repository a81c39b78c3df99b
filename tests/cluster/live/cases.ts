import { HpaSpec, Signal } from "./manifest";

/** A load on a service, and the autoscaler that follows it, in the form of manifests. */
export interface LiveCase {
  readonly name: string;
  readonly title: string;
  readonly hpa: HpaSpec;
  readonly signals: Readonly<Record<string, Signal>>;
  /** Replicas before the load moves; the autoscaler leaves them alone at the first rate. */
  readonly replicas: number;
  /** Requests per second, one rate for each sync. */
  readonly load: readonly number[];
  /** Syncs at which no metric can be had: from the first to before the second. */
  readonly outage?: readonly [number, number];
}

/** What a pod serves at most, in requests per second; it then uses all the CPU that it requests. */
export const requestsPerSecondPerPod = 100;

/**
 * The controller looks every so many seconds. No window and no period of a case is a multiple of it,
 * so that no sync falls on the end of one: there only the controller's jitter would decide.
 */
export const syncSeconds = 3;

/** Over how long the CPU of a pod is measured; between two syncs for the same reason. */
export const cpuWindowSeconds = 11.5;

const cpu = (averageUtilization: number): object => ({
  type: "Resource",
  resource: { name: "cpu", target: { type: "Utilization", averageUtilization } },
});
const named = { metric: { name: "requests" } };

function steps(...rates: readonly (readonly [rate: number, syncs: number])[]): readonly number[] {
  return rates.flatMap(([rate, syncs]) => Array.from({ length: syncs }, () => rate));
}

export const liveCases: readonly LiveCase[] = [
  {
    name: "cpu",
    title: "CPU: twice as many in 5 s, two fewer in 4 s after a window of 5 s",
    replicas: 2,
    signals: {},
    load: steps([80, 1], [180, 5], [350, 5], [450, 4], [90, 9]),
    hpa: {
      minReplicas: 2,
      maxReplicas: 11,
      metrics: [cpu(50)],
      behavior: {
        scaleUp: { policies: [{ type: "Percent", value: 100, periodSeconds: 5 }] },
        scaleDown: {
          stabilizationWindowSeconds: 5,
          policies: [{ type: "Pods", value: 2, periodSeconds: 4 }],
        },
      },
    },
  },
  {
    name: "pods",
    title: "Pods: the stricter of two policies, a window before growing",
    replicas: 3,
    signals: { requests: "requestsPerSecond" },
    load: steps([90, 1], [200, 6], [60, 1], [330, 7], [100, 9]),
    hpa: {
      minReplicas: 1,
      maxReplicas: 10,
      metrics: [
        { type: "Pods", pods: { ...named, target: { type: "AverageValue", averageValue: "30" } } },
      ],
      behavior: {
        scaleUp: {
          stabilizationWindowSeconds: 4,
          selectPolicy: "Min",
          policies: [
            { type: "Pods", value: 3, periodSeconds: 5 },
            { type: "Percent", value: 60, periodSeconds: 4 },
          ],
        },
        scaleDown: {
          stabilizationWindowSeconds: 0,
          policies: [{ type: "Percent", value: 34, periodSeconds: 4 }],
        },
      },
    },
  },
  {
    name: "external",
    title: "External: a metric that is lost for a while",
    replicas: 2,
    signals: { requests: "requestsPerSecond" },
    load: steps([50, 1], [240, 4], [400, 5], [90, 4], [20, 10]),
    outage: [11, 16],
    hpa: {
      minReplicas: 1,
      maxReplicas: 15,
      metrics: [
        {
          type: "External",
          external: { ...named, target: { type: "AverageValue", averageValue: "25" } },
        },
      ],
      behavior: { scaleDown: { stabilizationWindowSeconds: 4 } },
    },
  },
  {
    name: "several",
    title: "CPU and an object's value: the larger of two, tolerances of their own",
    replicas: 4,
    signals: { requests: "requestsPerSecond" },
    load: steps([160, 1], [175, 4], [260, 5], [420, 5], [150, 9]),
    hpa: {
      minReplicas: 2,
      maxReplicas: 12,
      metrics: [
        cpu(40),
        {
          type: "Object",
          object: {
            ...named,
            describedObject: { apiVersion: "v1", kind: "Service", name: "model" },
            target: { type: "Value", value: "200" },
          },
        },
      ],
      behavior: {
        scaleUp: { tolerance: "0.05", policies: [{ type: "Pods", value: 2, periodSeconds: 4 }] },
        scaleDown: { stabilizationWindowSeconds: 5, tolerance: "0.2" },
      },
    },
  },
  {
    name: "plain",
    title: "CPU without behavior: doubled at each sync, and nothing removed for 300 s",
    replicas: 2,
    signals: {},
    load: steps([80, 1], [190, 6], [390, 6], [700, 6], [100, 5]),
    hpa: { minReplicas: 2, maxReplicas: 14, metrics: [cpu(50)] },
  },
];
