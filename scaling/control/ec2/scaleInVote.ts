import { TargetTrackingPolicy } from "./targetTracking";

/**
 * The vote of target-tracking policies on a scale-in: all that have scale-in enabled must be ready, and
 * the largest capacity counts. It is held when a low alarm fires; it does not bind step and simple scaling.
 *
 * Source: Amazon EC2 Auto Scaling user guide, "Multiple target tracking scaling policies".
 */
export class ScaleInVote {
  /** Capacity that the vote came to. */
  capacity = 0;
  /** The policy behind it. */
  policy: TargetTrackingPolicy | undefined;
  /** The first policy that was not ready although another asked. */
  blocker: TargetTrackingPolicy | undefined;

  constructor(private readonly policies: readonly TargetTrackingPolicy[]) {}

  /** Whether a low alarm fires; if one does, the result stands in the fields. */
  hold(desired: number, nowSeconds: number): boolean {
    let isCalled = false;
    let unready: TargetTrackingPolicy | undefined;
    this.capacity = -1;
    this.policy = undefined;
    for (const policy of this.policies) {
      const { low } = policy;
      if (low === undefined) continue;
      if (low.fires(nowSeconds)) isCalled = true;
      if (low.state !== "ALARM" || !policy.hasDatapoint) unready ??= policy;
      else this.count(policy, policy.wantedIn(desired, Math.min(policy.warmup.warm, desired), low));
    }
    this.blocker = this.capacity < desired ? unready : undefined;
    return isCalled;
  }

  private count(policy: TargetTrackingPolicy, wanted: number): void {
    if (wanted <= this.capacity) return;
    this.capacity = wanted;
    this.policy = policy;
  }
}
