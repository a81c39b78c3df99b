import { ResourceReader } from "../resourceReader";
import * as apiService from "./apiService";
import * as horizontalPodAutoscaler from "./horizontalPodAutoscaler";
import * as limitRange from "./limitRange";
import * as namespace from "./namespace";
import * as podDisruptionBudget from "./podDisruptionBudget";
import * as prometheusRule from "./prometheusRule";
import * as resourceQuota from "./resourceQuota";
import * as scaledJob from "./scaledJob";
import * as scaledObject from "./scaledObject";
import * as service from "./service";
import * as verticalPodAutoscaler from "./verticalPodAutoscaler";
import * as workload from "./workload";

/** Readers of the kinds of Kubernetes that have to do with scaling. */
export const kubernetesReaders: readonly ResourceReader[] = [
  apiService,
  horizontalPodAutoscaler,
  limitRange,
  namespace,
  podDisruptionBudget,
  prometheusRule,
  resourceQuota,
  scaledJob,
  scaledObject,
  service,
  verticalPodAutoscaler,
  workload,
];
