import { run } from "../simulate/run";
import { Scenario } from "../simulate/scenario";
import { readFigures, RunFigures } from "./figures";
import { Measure, MeasureSettings } from "./measure";
import { measures } from "./measures";
import { Totals } from "./totals";

/** Plays a scenario and reads its figures. */
export function runFigures(
  scenario: Scenario,
  settings: MeasureSettings = {},
  wanted: readonly Measure[] = measures,
): RunFigures {
  const totals = new Totals(scenario, settings);
  run(scenario, [totals]);
  return readFigures(totals, wanted);
}
