import { Fleet } from "../service/fleet";
import { FaultWindows } from "./faultWindows";

/** Faults that strike the fleet. */
export class FleetTroubles {
  private readonly strikes: boolean;
  private isLost = false;
  private isRollingOut = false;

  constructor(
    private readonly faults: FaultWindows,
    private readonly fleet: Fleet,
    private readonly failureFraction: number,
  ) {
    const kinds = ["slowStart", "failingStart", "capacityShortage", "zoneLoss", "rollout"] as const;
    this.strikes = kinds.some((kind) => faults.has(kind));
  }

  apply(now: number): void {
    if (!this.strikes) return;
    const { faults, fleet } = this;
    fleet.startFactor = or(faults.amount("slowStart", now), 1);
    fleet.failureFraction = or(faults.amount("failingStart", now), this.failureFraction);
    fleet.limit = or(faults.amount("capacityShortage", now), Infinity);
    this.loseZone(faults.amount("zoneLoss", now));
  }

  /** Once the fleet is as it is at this step. */
  applyRollout(now: number): void {
    if (this.strikes) this.rollOut(or(this.faults.amount("rollout", now), 0));
  }

  private loseZone(fraction: number): void {
    const isLost = !Number.isNaN(fraction);
    if (isLost && !this.isLost) this.fleet.lose(fraction);
    this.isLost = isLost;
  }

  /** Instances that become ready during a rollout take their share of it too. */
  private rollOut(fraction: number): void {
    if (fraction > 0) this.fleet.takeOut(fraction);
    else if (this.isRollingOut) this.fleet.bringBack();
    this.isRollingOut = fraction > 0;
  }
}

function or(amount: number, otherwise: number): number {
  return Number.isNaN(amount) ? otherwise : amount;
}
