import { TargetTrackingPolicy } from "./targetTracking";

/**
 * The vote of target-tracking policies on a scale-in: all that have scale-in enabled must be ready, and
 * the largest capacity counts. It is held when a low alarm fires, and never blocks step scaling.
 *
 * Source: Application Auto Scaling user guide, "Multiple scaling policies".
 */
export class ScaleInVote {
  /** Capacity that the vote came to; the capacity before it where nothing follows from it. */
  capacity = 0;
  /** The policy behind {@link capacity}. */
  policy: TargetTrackingPolicy | undefined;
  /** The first policy that was not ready although another asked. */
  blocker: TargetTrackingPolicy | undefined;

  constructor(private readonly policies: readonly TargetTrackingPolicy[]) {}

  /** Whether a low alarm fires; if one does, the result stands in the fields. */
  hold(capacity: number, nowSeconds: number): boolean {
    let isCalled = false;
    let unready: TargetTrackingPolicy | undefined;
    this.capacity = -1;
    for (const policy of this.policies) {
      const { low } = policy;
      if (low === undefined) continue;
      if (low.fires(nowSeconds)) isCalled = true;
      if (low.state === "ALARM" && policy.hasDatapoint)
        this.count(policy, policy.wantedIn(capacity, low));
      else unready ??= policy;
    }
    this.blocker = this.capacity < capacity ? unready : undefined;
    return isCalled;
  }

  private count(policy: TargetTrackingPolicy, wanted: number): void {
    if (wanted <= this.capacity) return;
    this.capacity = wanted;
    this.policy = policy;
  }
}
