import { Load, Reliability } from "../../scaling/contract/generated/types";
import { checkReliability } from "../../scaling/judge/declaration";
import { reason } from "../../scaling/contract/problem";
import { BadInput } from "../exit";
import { limitsFor, maximumInputMib } from "../input/limits";
import { Io } from "../io";
import { Reporter } from "../reporter";
import { readReliability } from "../sources/readSource";
import { readTrace } from "../sources/trace";
import { PlayRequest } from "./request";

/** What the flags put in the place of declared reliability. */
export interface Overrides {
  readonly reliability: Reliability | undefined;
  readonly load: Load | undefined;
  readonly seeds: number | undefined;
  readonly aggregation: Reliability["aggregation"];
}

export async function readOverrides(
  request: PlayRequest,
  io: Io,
  reporter: Reporter,
): Promise<Overrides> {
  const { reliabilityFile, loadFile, seeds, aggregation, followSymlinks } = request;
  const limits = limitsFor(request.maxInputMib);
  const reliability =
    reliabilityFile === undefined
      ? undefined
      : await readReliability(reliabilityFile, { ...request, limits }, io);
  const load = loadFile === undefined ? undefined : traceFrom(loadFile);
  return { reliability, load, seeds, aggregation };

  function traceFrom(file: string): Load {
    const whole = limitsFor(maximumInputMib);
    const { load: read, notes } = readTrace(
      { file, options: request.trace, limits: whole, followSymlinks },
      io,
    );
    for (const note of notes) reporter.warning(note);
    return read;
  }
}

/** The reliability as it is simulated, checked once more where flags have changed it. */
export function overridden(declared: Reliability, overrides: Overrides): Reliability {
  const { load, seeds, aggregation } = overrides;
  const changed: Reliability = {
    ...declared,
    ...(load && { loads: [load] }),
    ...(seeds === undefined ? {} : { seeds }),
    ...(aggregation === undefined ? {} : { aggregation }),
  };
  if (load === undefined && seeds === undefined) return changed;
  const problems = checkReliability(changed, "reliability");
  if (problems.length === 0) return changed;
  throw new BadInput(problems.map((each) => `${each.path} under these flags: ${reason(each)}`));
}
