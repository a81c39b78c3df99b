import {
  FleetMetric,
  PredictiveLoadMetric,
  PredictivePair,
  PredictiveScalingMetric,
} from "../../contract/generated/types";

/** The service's names of the metrics that target tracking follows. */
export const trackingTypes: Readonly<Record<FleetMetric, string>> = {
  CpuUtilization: "ASGAverageCPUUtilization",
  CpuUtilizationHighResolution: "ASGAverageCPUUtilizationHighResolution",
  NetworkIn: "ASGAverageNetworkIn",
  NetworkOut: "ASGAverageNetworkOut",
  AlbRequestCountPerTarget: "ALBRequestCountPerTarget",
};

/** The service's names of the loads that are forecast. */
export const loadTypes: Readonly<Record<PredictiveLoadMetric, string>> = {
  TotalCpuUtilization: "ASGTotalCPUUtilization",
  TotalNetworkIn: "ASGTotalNetworkIn",
  TotalNetworkOut: "ASGTotalNetworkOut",
  AlbTargetGroupRequestCount: "ALBTargetGroupRequestCount",
};

/** The service's names of the pairs. */
export const pairTypes: Readonly<Record<PredictivePair, string>> = {
  CpuUtilization: "ASGCPUUtilization",
  NetworkIn: "ASGNetworkIn",
  NetworkOut: "ASGNetworkOut",
  AlbRequestCount: "ALBRequestCount",
};

/** The service's names of the metrics of one instance that a forecast plans for. */
export const scalingTypes: Readonly<Record<PredictiveScalingMetric, string>> = {
  AverageCpuUtilization: "ASGAverageCPUUtilization",
  AverageNetworkIn: "ASGAverageNetworkIn",
  AverageNetworkOut: "ASGAverageNetworkOut",
  AlbRequestCountPerTarget: "ALBRequestCountPerTarget",
};

/** The load and the scaling metric that a pair stands for. */
export const pairParts: Readonly<
  Record<
    PredictivePair,
    { readonly load: PredictiveLoadMetric; readonly scaling: PredictiveScalingMetric }
  >
> = {
  CpuUtilization: { load: "TotalCpuUtilization", scaling: "AverageCpuUtilization" },
  NetworkIn: { load: "TotalNetworkIn", scaling: "AverageNetworkIn" },
  NetworkOut: { load: "TotalNetworkOut", scaling: "AverageNetworkOut" },
  AlbRequestCount: { load: "AlbTargetGroupRequestCount", scaling: "AlbRequestCountPerTarget" },
};

/** The metric of target tracking that a scaling metric of forecasts is. */
export const trackedBy: Readonly<Record<PredictiveScalingMetric, FleetMetric>> = {
  AverageCpuUtilization: "CpuUtilization",
  AverageNetworkIn: "NetworkIn",
  AverageNetworkOut: "NetworkOut",
  AlbRequestCountPerTarget: "AlbRequestCountPerTarget",
};
