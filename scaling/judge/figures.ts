import { Measure } from "./measure";
import { measures } from "./measures";
import { ShortageFacts } from "./tally/shortage";
import { Totals } from "./totals";

/** What one run showed: plain data, which can be sent between threads. */
export interface RunFigures {
  /** By names of measures; without those that the run leaves without a value. */
  readonly figures: Readonly<Record<string, number>>;
  /** When a figure first counted for something, from the start of the run. */
  readonly firstSeconds: Readonly<Record<string, number>>;
  readonly longestShortage?: ShortageFacts;
  readonly heaviestShortage?: ShortageFacts;
}

/** The figures of a run that is over. */
export function readFigures(totals: Totals, wanted: readonly Measure[] = measures): RunFigures {
  const longestShortage = totals.shortages.longest();
  const heaviestShortage = totals.shortages.heaviest();
  return {
    figures: finite(wanted, ({ read }) => read(totals)),
    firstSeconds: finite(wanted, ({ firstSeconds }) => firstSeconds?.(totals) ?? NaN),
    ...(longestShortage === undefined ? {} : { longestShortage }),
    ...(heaviestShortage === undefined ? {} : { heaviestShortage }),
  };
}

function finite(
  wanted: readonly Measure[],
  read: (measure: Measure) => number,
): Readonly<Record<string, number>> {
  const values = wanted.map((measure) => [measure.name, read(measure)] as const);
  return Object.fromEntries(values.filter(([, value]) => Number.isFinite(value)));
}
