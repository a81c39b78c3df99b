import { Scenario } from "../simulate/scenario";
import { Step } from "../simulate/step";
import { MeasureSettings } from "./measure";
import { Changes } from "./tally/changes";
import { Delays } from "./tally/delays";
import { FleetUse } from "./tally/fleetUse";
import { Requests } from "./tally/requests";
import { Shortages } from "./tally/shortages";

/**
 * All that measures are read from, added up while a run goes by. It costs the same at every step,
 * allocates nothing, and does not grow with the run.
 */
export class Totals {
  readonly requests = new Requests();
  readonly fleet = new FleetUse();
  readonly changes = new Changes();
  readonly shortages = new Shortages();
  readonly delays: Delays;
  private readonly addsDelays: boolean;

  constructor(
    readonly scenario: Scenario,
    readonly settings: MeasureSettings = {},
  ) {
    this.delays = new Delays(scenario.service, settings.delayedAfterSeconds ?? 1);
    this.addsDelays = settings.delays !== false;
  }

  add(step: Step): void {
    this.requests.add(step);
    this.fleet.add(step);
    this.changes.add(step);
    this.shortages.add(step);
    if (this.addsDelays) this.delays.add(step);
  }

  get hours(): number {
    return this.fleet.seconds / 3600;
  }

  get instanceHours(): number {
    return this.fleet.instanceSeconds / 3600;
  }

  /** What the run costs; NaN without a price. */
  get cost(): number {
    const { pricePerInstanceHour: price = NaN, warmPoolPricePerInstanceHour } = this.settings;
    const { instanceSeconds, pooledSeconds, pooledRunningSeconds } = this.fleet;
    const waiting = warmPoolPricePerInstanceHour ?? (pooledRunningSeconds > 0 ? price : 0);
    const serving = instanceSeconds - pooledRunningSeconds;
    return (serving * price + pooledSeconds * waiting) / 3600;
  }
}
