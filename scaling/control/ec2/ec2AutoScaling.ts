import { Controller, FleetView, Reason } from "../controller";
import { MetricRequest } from "../metric";
import { ScaleInVote } from "../scaleInVote";
import { Ec2AutoScalingSpec, ScheduledBounds } from "../spec";
import { ActivityCooldown } from "./activityCooldown";
import { GroupBounds } from "./groupBounds";
import { DynamicPolicy } from "./policy";
import { KnownPast, PredictiveScaling } from "./predictiveScaling";
import { Proposals } from "./proposals";
import { SimpleScalingPolicy } from "./simpleScaling";
import { StepScalingPolicy } from "./stepScaling";
import { Suspensions } from "./suspensions";
import { TargetTrackingPolicy } from "./targetTracking";
import { Warmups } from "./warmups";

/**
 * EC2 Auto Scaling of one group: target tracking, step, simple and predictive scaling and scheduled
 * actions together. Of several policies the largest capacity counts.
 *
 * Instances that warm up serve in the simulation, so the group's metric is that of all instances that
 * serve; AWS leaves theirs out. With a load that is spread evenly both are the same.
 */
export class Ec2AutoScaling implements Controller {
  readonly metrics: readonly MetricRequest[];
  reason: Reason = "none";
  cause = "";
  private readonly bounds: GroupBounds;
  private readonly warmups: Warmups;
  private readonly cooldown = new ActivityCooldown();
  private readonly tracking: readonly TargetTrackingPolicy[];
  private readonly steps: readonly StepScalingPolicy[];
  private readonly simple: readonly SimpleScalingPolicy[];
  private readonly policies: readonly DynamicPolicy[];
  private readonly predictive?: PredictiveScaling;
  /** Processes that stand still. */
  readonly suspensions: Suspensions;
  private readonly vote: ScaleInVote<TargetTrackingPolicy>;
  private readonly proposals = new Proposals();
  private isExplained = false;
  /** Whether the reason may no longer be that of the step before: a datapoint came, or it was told. */
  private hasNews = true;

  /**
   * @param future requests per second of each hour of the run, for the forecaster that knows them.
   * @param past what is known of the hours before, in the place of the history of the policy.
   */
  constructor(
    private readonly spec: Ec2AutoScalingSpec,
    schedule: readonly ScheduledBounds[],
    future: ArrayLike<number> = [],
    past?: KnownPast,
  ) {
    this.suspensions = new Suspensions(spec.suspended);
    const { assumptions, defaultCooldownSeconds: cooldown, predictive } = spec;
    const warmups = new Warmups(spec);
    this.bounds = new GroupBounds(spec, schedule);
    this.warmups = warmups;
    this.tracking = spec.targetTracking.map(
      (each) =>
        new TargetTrackingPolicy(each, warmups.of(each.warmupSeconds), cooldown, assumptions),
    );
    this.steps = spec.stepScaling.map(
      (each) => new StepScalingPolicy(each, warmups.of(each.warmupSeconds), cooldown, assumptions),
    );
    this.simple = spec.simpleScaling.map((each) => new SimpleScalingPolicy(each, cooldown));
    this.policies = [...this.tracking, ...this.steps, ...this.simple];
    this.predictive = predictive && new PredictiveScaling(predictive, future, past);
    this.vote = new ScaleInVote(this.tracking, (policy, desired, low) =>
      policy.wantedIn(desired, Math.min(policy.warmup.warm, desired), low),
    );
    const requests = this.policies.map(({ request }) => request);
    this.metrics = this.predictive ? [...requests, this.predictive.request] : requests;
  }

  get minCapacity(): number {
    return this.bounds.minCapacity;
  }

  get maxCapacity(): number {
    return this.bounds.maxCapacity;
  }

  /** Traffic goes to another group with the same policies, whose metrics are not those of this one. */
  forgetHistory(): void {
    this.predictive?.forget();
  }

  deliver(metric: number, value: number, nowSeconds: number): void {
    this.hasNews = true;
    const policy = this.policies[metric];
    if (policy === undefined) this.predictive?.push(value);
    else policy.push(value, nowSeconds);
  }

  decide(nowSeconds: number, fleet: FleetView): number {
    this.warmups.advance(nowSeconds, fleet);
    this.cooldown.advance(nowSeconds, fleet);
    this.isExplained = false;
    const { desired } = fleet;
    const planned = this.followForecast(nowSeconds, this.keepBounds(nowSeconds, desired));
    const wasAsked = this.ask(planned, nowSeconds);
    const capacity = wasAsked ? this.carryOut(planned) : planned;
    if (planned !== desired && capacity === planned) {
      this.cooldown.begin(this.spec.defaultCooldownSeconds);
    }
    const isTold = this.isExplained;
    if (!isTold && (wasAsked || this.hasNews)) this.rest(wasAsked);
    this.hasNews = isTold;
    return capacity;
  }

  /** Runs the scheduled actions that are due, and keeps capacity inside the bounds. */
  private keepBounds(nowSeconds: number, desired: number): number {
    const { bounds } = this;
    let capacity = this.allowed(desired, bounds.clamp(desired));
    if (capacity !== desired) this.explain("bounds", "");
    while (bounds.isDue(nowSeconds)) {
      if (this.suspensions.has("ScheduledActions")) {
        this.skipAction();
        continue;
      }
      const before = capacity;
      capacity = this.allowed(before, bounds.run(before));
      if (capacity !== before || bounds.outcome !== "schedule") {
        this.explain(bounds.outcome, bounds.ranLast);
      }
    }
    return capacity;
  }

  private skipAction(): void {
    this.bounds.skip();
    this.explain("holdSuspended", `ScheduledActions, ${this.bounds.ranLast} is skipped`);
  }

  /** The capacity that may follow while processes stand still. */
  private allowed(from: number, to: number): number {
    const suspended = this.suspensions.between(from, to);
    if (suspended === undefined) return to;
    this.explain("holdSuspended", suspended);
    return from;
  }

  /** Scales out to the forecast where an hour, or its buffer, begins. */
  private followForecast(nowSeconds: number, capacity: number): number {
    const { predictive, bounds } = this;
    if (predictive === undefined || !predictive.isDue(nowSeconds)) return capacity;
    predictive.advance(nowSeconds);
    bounds.maxCapacity = predictive.raised(bounds.maxCapacity);
    if (predictive.capacity <= capacity) return capacity;
    const wanted = this.allowed(capacity, bounds.clamp(predictive.capacity));
    if (wanted > capacity) this.explain("forecast", predictive.name);
    else if (!this.isExplained) this.explain("atMaximum", predictive.name);
    return wanted;
  }

  /** Lets the policies ask whose alarms invoke scaling now; whether there was one. */
  private ask(desired: number, nowSeconds: number): boolean {
    const { proposals, vote } = this;
    let wasAsked = false;
    proposals.clear();
    if (this.suspensions.has("AlarmNotification")) return this.isDeaf();
    for (const policy of this.tracking) {
      if (!policy.high.fires(nowSeconds)) continue;
      wasAsked = true;
      this.trackOut(policy, desired);
    }
    for (const policy of this.steps) {
      if (!policy.alarm.fires(nowSeconds)) continue;
      wasAsked = true;
      this.step(policy, desired);
    }
    for (const policy of this.simple) {
      if (!policy.alarm.fires(nowSeconds)) continue;
      wasAsked = true;
      this.adjust(policy, desired, nowSeconds);
    }
    if (!vote.hold(desired, nowSeconds)) return wasAsked;
    this.trackIn(desired);
    return true;
  }

  /** Alarms that nobody hears; they count once somebody does again, if they still sound. */
  private isDeaf(): boolean {
    const isInAlarm = this.policies.some((policy) => policy.isInAlarm);
    if (isInAlarm) this.proposals.hold("holdSuspended", "AlarmNotification");
    return isInAlarm;
  }

  private trackOut(policy: TargetTrackingPolicy, desired: number): void {
    const warm = Math.min(policy.warmup.warm, desired);
    if (!policy.hasDatapoint) this.proposals.hold("holdNoData", policy.name);
    else {
      const wanted = policy.wantedOut(desired, warm);
      this.offerOut(policy, wanted, policy.wantedOut(desired, desired), desired);
    }
  }

  private step(policy: StepScalingPolicy, desired: number): void {
    const wanted = policy.wanted(desired, Math.min(policy.warmup.warm, desired));
    if (wanted < desired) this.offerIn(policy, wanted, desired);
    else this.offerOut(policy, wanted, policy.wanted(desired, desired), desired);
  }

  private adjust(policy: SimpleScalingPolicy, desired: number, nowSeconds: number): void {
    const wanted = policy.wanted(desired);
    if (wanted === desired) return;
    if (this.cooldown.isRunning(nowSeconds)) this.proposals.hold("holdCooldown", policy.name);
    else if (wanted < desired) this.offerIn(policy, wanted, desired);
    else this.offerOut(policy, wanted, wanted, desired);
  }

  private trackIn(desired: number): void {
    const { policy, blocker, capacity } = this.vote;
    if (blocker !== undefined) {
      this.proposals.hold(blocker.isWithoutData ? "holdNoData" : "holdOtherPolicy", blocker.name);
    } else if (policy !== undefined && capacity < desired) {
      this.offerIn(policy, capacity, desired);
    }
  }

  /** @param settled what the policy would want if no instance were warming up. */
  private offerOut(policy: DynamicPolicy, wanted: number, settled: number, desired: number): void {
    const { name } = policy;
    const { maxCapacity } = this.bounds;
    if (wanted > desired && desired < maxCapacity && this.suspensions.has("Launch")) {
      this.proposals.hold("holdSuspended", "Launch");
    } else if (wanted > desired && desired < maxCapacity) {
      this.proposals.scaleOut(Math.min(wanted, maxCapacity), policy);
    } else if (settled > desired) {
      this.proposals.hold(desired >= maxCapacity ? "atMaximum" : "holdWarmup", name);
    }
  }

  private offerIn(policy: DynamicPolicy, wanted: number, desired: number): void {
    const { name } = policy;
    const { minCapacity } = this.bounds;
    const forecast = this.predictive?.capacity ?? 0;
    if (desired <= minCapacity) this.proposals.hold("atMinimum", name);
    else if (this.suspensions.has("Terminate")) this.proposals.hold("holdSuspended", "Terminate");
    else if (this.warmups.blocksScaleIn) this.proposals.hold("holdWarmup", name);
    else if (desired <= forecast) this.proposals.hold("holdOtherPolicy", this.predictive!.name);
    else this.proposals.scaleIn(Math.max(wanted, minCapacity, forecast), policy);
  }

  /** A scale-out goes before a scale-in: the largest capacity counts, whoever asks for it. */
  private carryOut(desired: number): number {
    const { proposals } = this;
    if (proposals.out !== undefined) {
      return this.change(proposals.outTo, proposals.out, desired === 0 ? "wake" : "scaleOut");
    }
    if (proposals.in !== undefined) {
      return this.change(proposals.inTo, proposals.in, proposals.inTo === 0 ? "toZero" : "scaleIn");
    }
    if (proposals.held !== "none" && !this.isExplained) {
      this.explain(proposals.held, proposals.heldBy);
    }
    return desired;
  }

  private change(capacity: number, { name, cooldownSeconds }: DynamicPolicy, why: Reason): number {
    this.cooldown.begin(cooldownSeconds);
    this.explain(why, name);
    return capacity;
  }

  /** Between two invocations a reason to hold stays while an alarm does; then missing data is told. */
  private rest(wasAsked: boolean): void {
    const { policies } = this;
    if (!wasAsked && isHeld(this.reason) && policies.some(({ isInAlarm }) => isInAlarm)) return;
    const blind = policies.find(({ isWithoutData }) => isWithoutData);
    this.explain(blind === undefined ? "none" : "holdNoData", blind?.name ?? "");
  }

  private explain(reason: Reason, cause: string): void {
    this.reason = reason;
    this.cause = cause;
    this.isExplained = true;
  }
}

function isHeld(reason: Reason): boolean {
  return reason.startsWith("hold") || reason.startsWith("at");
}
