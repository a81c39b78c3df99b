/** One deployment while it goes on. */
export interface Rollout {
  /** What it does at the moment; the same text as long as that does not change. */
  readonly words: string;
  /** Whether another one has to wait for it. */
  readonly isUnderWay: boolean;
  /** Brings it up to now: false once there is nothing more to tell of it. */
  advance(nowSeconds: number): boolean;
}
