import type { TuneProblem } from "../../scaling/judge/tune";

/** Tells a thread of this command from any other that loads its code. */
export const tuneWork = "mlscale tune";

/** What a thread is started with. */
export interface TuneWork {
  readonly kind: typeof tuneWork;
  readonly problem: TuneProblem;
}

export function isTuneWork(data: unknown): data is TuneWork {
  return typeof data === "object" && data !== null && "kind" in data && data.kind === tuneWork;
}
