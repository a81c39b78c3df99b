import { Source } from "../../check/rule";

/** Where Kubernetes and KEDA say what the rules of this folder hold them to. */
export const sources = {
  concept: {
    title: "Horizontal Pod Autoscaling",
    url: "https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/",
  },
  api: {
    title: "HorizontalPodAutoscaler autoscaling/v2: fields and defaults",
    url: "https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/horizontal-pod-autoscaler-v2/",
  },
  validation: {
    title: "The API server's validation of autoscalers",
    url: "https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/autoscaling/validation/validation.go",
  },
  controller: {
    title: "The controller: which object is scaled",
    url: "https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/controller/podautoscaler/horizontal.go",
  },
  calculator: {
    title: "The controller: usage over requests",
    url: "https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/controller/podautoscaler/replica_calculator.go",
  },
  scaledObject: {
    title: "KEDA: ScaledObject specification",
    url: "https://keda.sh/docs/latest/reference/scaledobject-spec/",
  },
  kedaCpu: { title: "KEDA: the CPU scaler", url: "https://keda.sh/docs/latest/scalers/cpu/" },
} as const satisfies Readonly<Record<string, Source>>;
