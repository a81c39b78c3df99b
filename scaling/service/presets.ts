import { StartupPreset } from "../contract/generated/types";
import { StartupStage } from "./service";

/** A start-up time that was measured or reported, from the order of an instance until it serves. */
export interface StartupTime {
  readonly title: string;
  readonly stages: readonly StartupStage[];
  /** Where the time comes from, and how sure it is. */
  readonly source: string;
}

/** AWS Machine Learning Blog of 2026-06-16 on the container cache of SageMaker inference. */
const cacheArticle = "AWS Machine Learning Blog, June 2026, on the container cache of SageMaker";
const podArticle = "article on the start of pods with large models, paperscode.org, 2026";

export const startupTimes: Readonly<Record<StartupPreset, StartupTime>> = {
  SageMakerCpu: {
    title: "SageMaker, CPU instance, small image",
    stages: [{ name: "start", medianSeconds: 240 }],
    source: "an assumption, from reports of users; measure your own",
  },
  SageMakerGpu: {
    title: "SageMaker, GPU instance, image of about 16 GB",
    stages: [{ name: "start", medianSeconds: 360 }],
    source: `medians of three customers, 346 to 381 s: ${cacheArticle}`,
  },
  SageMakerGpuCached: {
    title: "SageMaker, GPU instance, container cached",
    stages: [{ name: "start", medianSeconds: 170 }],
    source: `medians of three customers, 134 to 216 s: ${cacheArticle}`,
  },
  SageMakerLlm: {
    title: "SageMaker, GPU instance, language model of 8 billion parameters",
    stages: [
      { name: "image of 17.7 GB, weights meanwhile", medianSeconds: 333 },
      { name: "instance and model server", medianSeconds: 192 },
    ],
    source: `525 s for Qwen3-8B on ml.g6.2xlarge, 333 s of them the image: ${cacheArticle}`,
  },
  KubernetesWarmNode: {
    title: "Kubernetes, pod on a node with room that holds the image",
    stages: [{ name: "start and first probe", medianSeconds: 10 }],
    source: "an assumption at the upper end of what is usual, 2 to 10 s",
  },
  KubernetesGpuWarmImage: {
    title: "Kubernetes, GPU pod on a node that holds the image",
    stages: [
      { name: "container runtime", medianSeconds: 5 },
      { name: "weights from disk or network", medianSeconds: 15 },
      { name: "weights into GPU memory", medianSeconds: 38 },
      { name: "readiness probe", medianSeconds: 2 },
    ],
    source: `typical of the ranges 2-8, 5-60, 10-180 and 1-5 s: ${podArticle}`,
  },
  KubernetesGpuFreshNode: {
    title: "Kubernetes, GPU pod that waits for a new node",
    stages: [
      { name: "node", medianSeconds: 60 },
      { name: "image", medianSeconds: 120 },
      { name: "container runtime", medianSeconds: 5 },
      { name: "weights from disk or network", medianSeconds: 15 },
      { name: "weights into GPU memory", medianSeconds: 38 },
      { name: "readiness probe", medianSeconds: 2 },
    ],
    source: `typical of the reported ranges, 90 to 360 s in all: ${podArticle}`,
  },
};
