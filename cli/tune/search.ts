import { TunedPoint, TuneSearch } from "../../scaling/judge/tune";
import { Pool } from "./pool";
import { Tuning } from "./problem";
import { Progress } from "./progress";

/** How much of the space is tried. */
export interface Effort {
  readonly candidates: number;
  readonly refinements: number;
}

export interface Found {
  readonly front: readonly TunedPoint[];
  readonly simulations: number;
}

/** Runs a search on a pool; what it finds does not depend on how many there are in it. */
export async function searchFront(
  { space, declared }: Tuning,
  effort: Effort,
  pool: Pool,
  progress: Progress,
): Promise<Found> {
  const search = new TuneSearch(space, { seed: 1, include: [declared], ...effort });
  let simulations = 0;
  for (let round = 1; !search.isDone; round++) {
    const tasks = search.candidates();
    const results = await pool.evaluate(tasks, (done) => progress.show(round, done, tasks.length));
    simulations += tasks.length;
    search.report(results);
  }
  progress.clear();
  return { front: search.front(), simulations };
}
