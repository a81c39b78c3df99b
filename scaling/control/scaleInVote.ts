import { Alarm } from "./alarm";
import { TargetTrackingAlarms } from "./targetTrackingAlarms";

/**
 * The vote of target-tracking policies on a scale-in: all that have scale-in enabled must be ready, and
 * the largest capacity counts. It is held when a low alarm fires, and binds no other kind of policy.
 *
 * Source: Application Auto Scaling user guide, "Multiple scaling policies"; Amazon EC2 Auto Scaling user
 * guide, "Multiple target tracking scaling policies".
 */
export class ScaleInVote<Policy extends TargetTrackingAlarms> {
  /** Capacity that the vote came to; the capacity before it where nothing follows from it. */
  capacity = 0;
  /** The policy behind {@link capacity}. */
  policy: Policy | undefined;
  /** The first policy that was not ready although another asked. */
  blocker: Policy | undefined;

  /** @param wantedIn the capacity that a policy would scale in to. */
  constructor(
    private readonly policies: readonly Policy[],
    private readonly wantedIn: (policy: Policy, capacity: number, low: Alarm) => number,
  ) {}

  /** Whether a low alarm fires; if one does, the result stands in the fields. */
  hold(capacity: number, nowSeconds: number): boolean {
    let isCalled = false;
    let unready: Policy | undefined;
    this.capacity = -1;
    this.policy = undefined;
    for (const policy of this.policies) {
      const { low } = policy;
      if (low === undefined) continue;
      if (low.fires(nowSeconds)) isCalled = true;
      if (low.state !== "ALARM" || !policy.hasDatapoint) unready ??= policy;
      else this.count(policy, this.wantedIn(policy, capacity, low));
    }
    this.blocker = this.capacity < capacity ? unready : undefined;
    return isCalled;
  }

  private count(policy: Policy, wanted: number): void {
    if (wanted <= this.capacity) return;
    this.capacity = wanted;
    this.policy = policy;
  }
}
