import { Controller, FleetView, Reason } from "../controller";
import { MetricRequest } from "../metric";
import { ScaleInVote } from "../scaleInVote";
import { ApplicationAutoScalingSpec, ScheduledBounds } from "../spec";
import { BoundsInForce } from "./boundsInForce";
import { Cooldown } from "./cooldown";
import { Proposals } from "./proposals";
import { StepScalingPolicy } from "./stepScaling";
import { TargetTrackingPolicy } from "./targetTracking";

type Policy = TargetTrackingPolicy | StepScalingPolicy;

/**
 * Application Auto Scaling of one scalable target: target tracking, step scaling and scheduled actions
 * together. Alarms invoke it; an alarm that stays in ALARM does so again every minute.
 *
 * Documented rules are played as documented. What AWS leaves unsaid stands in the spec's assumptions and
 * alarm shapes, and in comments that say so.
 */
export class ApplicationAutoScaling implements Controller {
  readonly metrics: readonly MetricRequest[];
  reason: Reason = "none";
  cause = "";
  private readonly bounds: BoundsInForce;
  private readonly tracking: readonly TargetTrackingPolicy[];
  private readonly steps: readonly StepScalingPolicy[];
  private readonly policies: readonly Policy[];
  private readonly vote: ScaleInVote<TargetTrackingPolicy>;
  private readonly proposals = new Proposals();
  /** One for the whole target: after a scale-in by any policy, none scales in. */
  private readonly scaleInCooldown: Cooldown;
  /** Policies whose scale-out was admitted at this moment: each begins its cooldown if it comes about. */
  private readonly admitted: Policy[] = [];
  private isScalingOut = false;
  private isScalingIn = false;
  /** Whether a datapoint came since the last decision. */
  private hasNews = true;
  /** Whether the reason is the one that stands between two invocations. */
  private isAtRest = false;
  private nextActionSeconds = -Infinity;

  constructor(
    private readonly spec: ApplicationAutoScalingSpec,
    schedule: readonly ScheduledBounds[],
  ) {
    const { assumptions } = spec;
    this.bounds = new BoundsInForce(spec, schedule);
    this.tracking = spec.targetTracking.map((each) => new TargetTrackingPolicy(each, assumptions));
    this.steps = spec.stepScaling.map((each) => new StepScalingPolicy(each, assumptions));
    this.policies = [...this.tracking, ...this.steps];
    this.metrics = this.policies.map(({ request }) => request);
    this.vote = new ScaleInVote(this.tracking, (policy, capacity, low) =>
      policy.wantedIn(capacity, low),
    );
    this.scaleInCooldown = new Cooldown(assumptions.cooldownStarts);
  }

  get minCapacity(): number {
    return this.bounds.minCapacity;
  }

  get maxCapacity(): number {
    return this.bounds.maxCapacity;
  }

  deliver(metric: number, value: number, nowSeconds: number): void {
    this.policies[metric]!.push(value, nowSeconds);
    this.hasNews = true;
  }

  decide(nowSeconds: number, fleet: FleetView): number {
    if (this.isIdle(nowSeconds, fleet)) {
      if (!this.isAtRest) this.rest();
      return fleet.desired;
    }
    const capacity = this.decideNow(nowSeconds, fleet);
    this.hasNews = false;
    this.nextActionSeconds = this.earliestAction();
    return capacity;
  }

  /** Whether nothing has happened that could lead to a decision: most steps are like that. */
  private isIdle(nowSeconds: number, { desired, starting, draining }: FleetView): boolean {
    if (this.hasNews || nowSeconds >= this.nextActionSeconds) return false;
    if (this.isScalingOut && starting === 0) return false;
    if (this.isScalingIn && draining === 0) return false;
    return this.bounds.clamp(desired) === desired && !this.bounds.isDue(nowSeconds);
  }

  private earliestAction(): number {
    let earliest = Infinity;
    for (const { high, low } of this.tracking) {
      earliest = Math.min(earliest, high.nextAction, low?.nextAction ?? Infinity);
    }
    for (const { alarm } of this.steps) earliest = Math.min(earliest, alarm.nextAction);
    return earliest;
  }

  private decideNow(nowSeconds: number, fleet: FleetView): number {
    const { desired } = fleet;
    this.isAtRest = false;
    this.complete(nowSeconds, fleet);
    const hasFailed = this.runSchedule(nowSeconds);
    const inBounds = this.bounds.clamp(desired);
    if (inBounds !== desired) return this.pullIn(desired, inBounds, nowSeconds);
    if (this.ask(desired, nowSeconds)) return this.carryOut(desired, nowSeconds);
    if (!hasFailed) this.rest();
    return desired;
  }

  /** Ends what waited for the instances of the last change. */
  private complete(nowSeconds: number, { starting, draining }: FleetView): void {
    if (this.isScalingOut && starting === 0) {
      this.isScalingOut = false;
      for (const { scaleOutCooldown } of this.policies) scaleOutCooldown.complete(nowSeconds);
    }
    if (this.isScalingIn && draining === 0) {
      this.isScalingIn = false;
      this.scaleInCooldown.complete(nowSeconds);
    }
  }

  /** Runs the scheduled actions that are due; whether one of them failed. */
  private runSchedule(nowSeconds: number): boolean {
    const { bounds } = this;
    let hasFailed = false;
    while (bounds.isDue(nowSeconds)) {
      const failure = bounds.move();
      if (failure === "none") continue;
      hasFailed = true;
      this.explain(failure, bounds.ranLast);
    }
    return hasFailed;
  }

  /**
   * Brings capacity inside the bounds: when the target is registered, and when a scheduled action has
   * moved them. Cooldowns neither delay it nor begin with it, but a target that is being updated cannot
   * be scaled yet.
   */
  private pullIn(desired: number, inBounds: number, nowSeconds: number): number {
    const { movedBy } = this.bounds;
    if (this.isBusy()) {
      this.explain("holdUpdateInProgress", movedBy);
      return desired;
    }
    this.begin(desired, inBounds);
    const capacity = this.ask(inBounds, nowSeconds)
      ? this.carryOut(inBounds, nowSeconds)
      : inBounds;
    if (capacity === inBounds) this.explain(movedBy === "" ? "bounds" : "schedule", movedBy);
    return capacity;
  }

  /** Lets the policies ask whose alarms invoke scaling now; whether there was one. */
  private ask(capacity: number, nowSeconds: number): boolean {
    this.proposals.clear();
    if (this.admitted.length > 0) this.admitted.length = 0;
    let isInvoked = false;
    for (const policy of this.tracking) {
      if (!policy.high.fires(nowSeconds)) continue;
      isInvoked = true;
      if (policy.hasDatapoint) this.offerOut(policy, capacity, nowSeconds);
      else this.proposals.hold("holdNoData", policy.name);
    }
    for (const policy of this.steps) {
      if (!policy.alarm.fires(nowSeconds)) continue;
      isInvoked = true;
      this.offerOut(policy, capacity, nowSeconds);
      this.offerIn(policy, policy.wanted(capacity), capacity, nowSeconds);
    }
    return this.callVote(capacity, nowSeconds) || isInvoked;
  }

  private callVote(capacity: number, nowSeconds: number): boolean {
    const { vote } = this;
    if (!vote.hold(capacity, nowSeconds)) return false;
    const { policy, blocker } = vote;
    if (blocker !== undefined) {
      this.proposals.hold(blocker.hasDatapoint ? "holdOtherPolicy" : "holdNoData", blocker.name);
    } else if (policy !== undefined) {
      this.offerIn(policy, vote.capacity, capacity, nowSeconds);
    }
    return true;
  }

  private offerOut(policy: Policy, capacity: number, nowSeconds: number): void {
    if (policy.wanted(capacity) <= capacity) return;
    const { scaleOutCooldown, name } = policy;
    const { maxCapacity } = this.bounds;
    const wanted = policy.wanted(scaleOutCooldown.reference(capacity, nowSeconds));
    if (this.spec.scaleOutSuspended) this.proposals.hold("holdSuspended", name);
    else if (capacity >= maxCapacity) this.proposals.hold("atMaximum", name);
    else if (this.isBusy()) this.proposals.hold("holdUpdateInProgress", name);
    else if (!scaleOutCooldown.admits(wanted, capacity, nowSeconds)) {
      this.proposals.hold("holdCooldown", name);
    } else {
      this.admitted.push(policy);
      this.proposals.scaleOut(Math.min(wanted, maxCapacity), name);
    }
  }

  private offerIn(policy: Policy, wanted: number, capacity: number, nowSeconds: number): void {
    if (wanted >= capacity) return;
    const { name, scaleInCooldownSeconds } = policy;
    const { minCapacity } = this.bounds;
    if (this.spec.scaleInSuspended) this.proposals.hold("holdSuspended", name);
    else if (capacity <= minCapacity) this.proposals.hold("atMinimum", name);
    else if (this.isBusy()) this.proposals.hold("holdUpdateInProgress", name);
    else if (this.scaleInCooldown.isRunning(nowSeconds)) this.proposals.hold("holdCooldown", name);
    else this.proposals.scaleIn(Math.max(wanted, minCapacity), name, scaleInCooldownSeconds);
  }

  /** A scale-out goes before a scale-in: the largest capacity counts, whoever asks for it. */
  private carryOut(capacity: number, nowSeconds: number): number {
    const { proposals } = this;
    if (proposals.scaleOutTo > capacity) return this.scaleOut(capacity, nowSeconds);
    if (proposals.scaleInTo > -Infinity) return this.scaleIn(capacity, nowSeconds);
    this.explain(proposals.held, proposals.heldBy);
    return capacity;
  }

  private scaleOut(capacity: number, nowSeconds: number): number {
    const { scaleOutTo, scaleOutBy } = this.proposals;
    for (const { scaleOutCooldown } of this.admitted) {
      scaleOutCooldown.start(capacity, scaleOutTo, nowSeconds);
    }
    this.scaleInCooldown.cancel();
    this.begin(capacity, scaleOutTo);
    this.explain(capacity === 0 ? "wake" : "scaleOut", scaleOutBy);
    return scaleOutTo;
  }

  private scaleIn(capacity: number, nowSeconds: number): number {
    const { scaleInTo, scaleInBy, scaleInCooldownSeconds } = this.proposals;
    this.scaleInCooldown.start(scaleInCooldownSeconds, nowSeconds);
    this.begin(capacity, scaleInTo);
    this.explain(scaleInTo === 0 ? "toZero" : "scaleIn", scaleInBy);
    return scaleInTo;
  }

  private begin(from: number, to: number): void {
    if (to > from) this.isScalingOut = true;
    else this.isScalingIn = true;
  }

  private isBusy(): boolean {
    return this.isScalingOut && this.spec.assumptions.oneUpdateAtATime;
  }

  /** Between two invocations a reason to hold stays while an alarm does; then missing data is told. */
  private rest(): void {
    this.isAtRest = true;
    let blind: Policy | undefined;
    for (const policy of this.policies) {
      if (policy.isInAlarm && isHeld(this.reason)) return;
      if (policy.isWithoutData) blind ??= policy;
    }
    if (blind === undefined) this.explain("none", "");
    else this.explain("holdNoData", blind.name);
  }

  private explain(reason: Reason, cause: string): void {
    this.reason = reason;
    this.cause = cause;
  }
}

function isHeld(reason: Reason): boolean {
  return reason.startsWith("hold") || reason.startsWith("at");
}
