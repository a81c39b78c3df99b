import { formatFigure } from "./number";
import { RunFigure } from "./runComparison";

/** What the run says, and whether the simulation said the same, in one sentence. */
export function runSentence(figures: readonly RunFigure[]): string {
  const judged = figures.filter(({ objective }) => objective !== undefined);
  if (judged.length === 0) return "None of the declared objectives can be seen by clients.";
  const broken = judged.filter(({ objective }) => !objective!.holds);
  const simulated = judged.filter((each) => each.simulated > each.objective!.limit);
  if (broken.length === 0) {
    const otherwise = simulated.map(nameOf).join(", ");
    return simulated.length === 0
      ? "The run holds the objectives that it shows, as simulated."
      : `The run holds the objectives that it shows; the simulation broke ${otherwise}.`;
  }
  const which = broken.map(
    ({ measure, measured, objective }) =>
      `${objective!.name} (${formatFigure(measured, measure.unit)}, ` +
      `at most ${formatFigure(objective!.limit, measure.unit)})`,
  );
  const foreseen = broken.filter((each) => simulated.includes(each));
  return `The run breaks ${which.join(", ")}${asSimulated(foreseen, broken)}.`;
}

function asSimulated(foreseen: readonly RunFigure[], broken: readonly RunFigure[]): string {
  if (foreseen.length === broken.length) return ", as simulated";
  if (foreseen.length === 0) return "; the simulation held";
  return `; of these the simulation broke ${foreseen.map(nameOf).join(", ")} only`;
}

function nameOf({ objective }: RunFigure): string {
  return objective!.name;
}
