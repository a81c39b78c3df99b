import { FleetView } from "../controller";
import { Ec2AutoScalingSpec } from "../spec";
import { Warmup } from "./warmup";

/**
 * The warm-ups of a group: each policy's own, else the group's default warm-up, else its default
 * cooldown. Scale-in waits for the longest of them.
 */
export class Warmups {
  private readonly bySeconds = new Map<number, Warmup>();
  private readonly all: Warmup[] = [];
  private readonly longest: Warmup;

  constructor(private readonly spec: Ec2AutoScalingSpec) {
    const policies = [...spec.targetTracking, ...spec.stepScaling];
    const seconds = policies.map(({ warmupSeconds }) => this.secondsOf(warmupSeconds));
    this.longest = this.lasting(Math.max(spec.defaultWarmupSeconds ?? 0, ...seconds));
  }

  /** Of a policy that declares that warm-up, or none. */
  of(warmupSeconds: number | undefined): Warmup {
    return this.lasting(this.secondsOf(warmupSeconds));
  }

  /** Whether policies may not scale in. */
  get blocksScaleIn(): boolean {
    return this.longest.cold > 0;
  }

  advance(nowSeconds: number, fleet: FleetView): void {
    for (const warmup of this.all) warmup.advance(nowSeconds, fleet);
  }

  private secondsOf(declared: number | undefined): number {
    return declared ?? this.spec.defaultWarmupSeconds ?? this.spec.defaultCooldownSeconds;
  }

  private lasting(seconds: number): Warmup {
    const known = this.bySeconds.get(seconds);
    if (known !== undefined) return known;
    const warmup = new Warmup(seconds);
    this.bySeconds.set(seconds, warmup);
    this.all.push(warmup);
    return warmup;
  }
}
