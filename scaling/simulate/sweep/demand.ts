import { wholeInstances } from "../../service/wholeInstances";

/** Steps that are looked at together. */
export const blockSteps = 32;

/** What the requests of a step are compared with. */
export interface Bars {
  /** Requests per second that the ready instances serve. */
  readonly capacityRate: number;
  readonly highFrom: number;
  readonly lowBelow: number;
  /** Breaching datapoints in a row at which capacity may change; Infinity where it cannot. */
  readonly highLimit: number;
  readonly lowLimit: number;
  /** Step from which a scale-in may happen, and the requests above which none would. */
  readonly shrinkFrom: number;
  readonly shrinkBelow: number;
}

/** What is known of a load before any policy is played. */
export class Demand {
  /** Requests of each step. */
  readonly arrived: Float64Array;
  /** Whole instances that each step needs, and their sum before each step. */
  readonly needed: Float64Array;
  readonly neededBefore: Float64Array;
  /** Least and greatest number of requests in a step of each block. */
  private readonly least: Float64Array;
  private readonly most: Float64Array;
  private readonly greatestRate: Float64Array;

  constructor(rates: Float64Array, stepSeconds: number, ratePerInstance: number) {
    this.arrived = rates.map((rate) => rate * stepSeconds);
    this.needed = rates.map((rate) => wholeInstances(rate / ratePerInstance));
    this.neededBefore = new Float64Array(rates.length + 1);
    for (let step = 0; step < rates.length; step++) {
      this.neededBefore[step + 1] = this.neededBefore[step]! + this.needed[step]!;
    }
    const blocks = Math.ceil(rates.length / blockSteps);
    this.least = new Float64Array(blocks).fill(Infinity);
    this.most = new Float64Array(blocks);
    this.greatestRate = new Float64Array(blocks);
    for (let step = 0; step < rates.length; step++) this.extend(step, rates[step]!);
  }

  /**
   * Whether no datapoint of the block that begins at a step is of any consequence: none is too high, none
   * low enough to lose an instance, and the steps in which they are looked at are not overloaded.
   */
  isCalm(first: number, delaySteps: number, bars: Bars): boolean {
    const block = first / blockSteps;
    if (this.most[block]! >= bars.highFrom) return false;
    if (bars.lowLimit < Infinity && this.least[block]! <= bars.shrinkBelow) return false;
    const last = Math.floor((first + blockSteps + delaySteps) / blockSteps);
    for (let each = block; each <= last && each < this.greatestRate.length; each++) {
      if (this.greatestRate[each]! > bars.capacityRate) return false;
    }
    return true;
  }

  /** Low datapoints in a row at the end of a block, given those before it. */
  lowRun(first: number, lowBelow: number, before: number): number {
    if (this.least[first / blockSteps]! >= lowBelow) return 0;
    let run = 0;
    while (run < blockSteps && this.arrived[first + blockSteps - 1 - run]! < lowBelow) run++;
    return run === blockSteps ? before + run : run;
  }

  private extend(step: number, rate: number): void {
    const block = Math.floor(step / blockSteps);
    this.least[block] = Math.min(this.least[block]!, this.arrived[step]!);
    this.most[block] = Math.max(this.most[block]!, this.arrived[step]!);
    this.greatestRate[block] = Math.max(this.greatestRate[block]!, rate);
  }
}
