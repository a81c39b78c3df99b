import { ScalerSpec } from "../../control/spec";
import { Knob } from "./knob";

/** What the simulation of a changed scaling shows. */
export interface Evaluation {
  readonly holds: boolean;
  readonly instanceHoursPerDay: number;
}

export type Evaluate = (spec: ScalerSpec) => Evaluation;

export interface Found {
  readonly value: number;
  readonly instanceHoursPerDay: number;
}

/** Looks for the nearest value of a knob that holds, within a number of evaluations for all knobs. */
export class Search {
  constructor(
    private readonly evaluate: Evaluate,
    /** Evaluations that may still be made. */
    public left: number,
  ) {}

  /**
   * The farthest value tells whether the knob is worth turning. Where even that does not hold, because
   * it costs too much, two nearer ones are tried. Then bisection finds the nearest one that holds, if
   * what holds goes on to hold beyond it; else one that holds and whose neighbour does not.
   */
  nearest({ values, set }: Knob, evaluations: number): Found | undefined {
    const least = Math.max(0, this.left - Math.max(3, Math.floor(evaluations)));
    const last = values.length - 1;
    const probes = [...new Set([last, last >> 1, last >> 2])];
    const tried = (index: number): Found | undefined => {
      if (this.left <= least) return undefined;
      this.left--;
      const { holds, instanceHoursPerDay } = this.evaluate(set(values[index]!));
      return holds ? { value: values[index]!, instanceHoursPerDay } : undefined;
    };
    for (const probe of probes) {
      const found = tried(probe);
      if (found !== undefined) return bisect(probe, found, tried);
    }
    return undefined;
  }
}

function bisect(holding: number, known: Found, tried: (index: number) => Found | undefined): Found {
  let [broken, high, found] = [-1, holding, known];
  while (high - broken > 1) {
    const middle = (broken + high) >> 1;
    const nearer = tried(middle);
    if (nearer === undefined) broken = middle;
    else [high, found] = [middle, nearer];
  }
  return found;
}
