import { ApiError, type ApiClient } from "./api/client";
import type { Pod } from "./api/objects";
import type { Change } from "./api/watch";
import type { PodTimes } from "./options";

/**
 * Plays the kubelet of every node: a pod that is bound runs, gets ready, and goes when it is told
 * to, after the times that it is given. No container is ever started.
 */
export class Kubelet {
  private readonly seen = new Set<string>();
  private readonly ending = new Set<string>();
  private stopped = false;
  /** The first fault that no test provoked; the cluster shows it. */
  fault: Error | undefined;

  constructor(
    private readonly api: ApiClient,
    /** May be changed at any time; asked once for each pod and phase. */
    public times: (pod: Pod) => PodTimes,
  ) {}

  /** To be called with every change of a pod. */
  notice(change: Change, pod: Pod): void {
    const uid = pod.metadata.uid!;
    if (change === "DELETED" || !pod.spec.nodeName) return;
    if (pod.metadata.deletionTimestamp) {
      if (once(this.ending, uid)) this.tend(this.end(pod));
    } else if (pod.status.phase === "Pending" && once(this.seen, uid)) {
      this.tend(this.run(pod, this.seen.size));
    }
  }

  stop(): void {
    this.stopped = true;
  }

  private async run(pod: Pod, number: number): Promise<void> {
    const { startSeconds = 0, readySeconds = 0 } = this.times(pod);
    await this.pause(startSeconds);
    const started = now();
    const status = (ready: boolean): object => runningStatus(pod, number, started, ready);
    if (readySeconds > 0) {
      await this.report(pod, status(false));
      await this.pause(readySeconds);
    }
    await this.report(pod, status(true));
  }

  private async end(pod: Pod): Promise<void> {
    await this.pause(this.times(pod).stopSeconds ?? 0);
    if (!this.stopped) await this.api.delete(pathOf(pod), { gracePeriodSeconds: 0 });
  }

  private async report(pod: Pod, status: object): Promise<void> {
    if (!this.stopped) await this.api.patch(`${pathOf(pod)}/status`, { status });
  }

  /** A pod that has gone or changed meanwhile is nothing unusual. */
  private tend(work: Promise<void>): void {
    work.catch((error: Error) => {
      const usual = error instanceof ApiError && [404, 409].includes(error.status);
      if (!usual && !this.stopped) this.fault ??= error;
    });
  }

  private pause(seconds: number): Promise<void> {
    if (seconds === 0) return Promise.resolve();
    return new Promise((resolve) => setTimeout(resolve, seconds * 1000).unref());
  }
}

function once(set: Set<string>, key: string): boolean {
  const isNew = !set.has(key);
  set.add(key);
  return isNew;
}

function pathOf({ metadata }: Pod): string {
  return `/api/v1/namespaces/${metadata.namespace}/pods/${metadata.name}`;
}

function now(): string {
  return new Date().toISOString().replace(/\.\d+/, "");
}

function runningStatus({ spec }: Pod, number: number, startTime: string, ready: boolean): object {
  // Each pod has an address of its own, else endpoints of several count as one.
  const podIP = `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`;
  const lastTransitionTime = now();
  const condition = (type: string, holds: boolean): object => ({
    type,
    status: holds ? "True" : "False",
    lastTransitionTime,
  });
  return {
    phase: "Running",
    startTime,
    podIP,
    podIPs: [{ ip: podIP }],
    conditions: [
      condition("PodScheduled", true),
      condition("Initialized", true),
      condition("Ready", ready),
      condition("ContainersReady", ready),
    ],
    containerStatuses: spec.containers.map(({ name, image }) => ({
      name,
      image,
      imageID: image,
      ready,
      started: true,
      restartCount: 0,
      state: { running: { startedAt: startTime } },
    })),
  };
}
