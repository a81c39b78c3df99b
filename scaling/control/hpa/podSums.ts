import { Milli } from "./spec";

/** What is left of a list of pods and their samples once they are grouped and summed. */
export class PodSums {
  /** Pods whose sample counts. */
  ready = 0;
  /** Samples that count, also those of pods that no longer exist. */
  samples = 0;
  usage: Milli = 0;
  /** Requests of the pods whose sample counts. */
  request: Milli = 0;
  /** Pods that are pending or not yet ready. */
  unready = 0;
  unreadyRequest: Milli = 0;
  /** Pods without a sample. */
  missing = 0;
  missingRequest: Milli = 0;
  /** What missing pods are taken to use when the others use too little. */
  missingFallback: Milli = 0;

  clear(): void {
    this.ready = 0;
    this.samples = 0;
    this.usage = 0;
    this.request = 0;
    this.unready = 0;
    this.unreadyRequest = 0;
    this.missing = 0;
    this.missingRequest = 0;
    this.missingFallback = 0;
  }
}
