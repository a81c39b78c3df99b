import { Controller, FleetView, Reason } from "./controller";
import { MetricRequest } from "./metric";
import { FixedSpec } from "./spec";

/** Capacity that stays as it is: what a program without a scaling policy has. */
export class FixedCapacity implements Controller {
  readonly metrics: readonly MetricRequest[] = [];
  readonly minCapacity: number;
  readonly maxCapacity: number;
  readonly reason: Reason = "none";
  readonly cause = "";

  constructor({ capacity }: FixedSpec) {
    this.minCapacity = capacity;
    this.maxCapacity = capacity;
  }

  deliver(_metric: number, _value: number, _nowSeconds: number): void {}

  decide(_nowSeconds: number, _fleet: FleetView): number {
    return this.minCapacity;
  }
}
