import { LoadPart } from "../../contract/generated/types";

/** When the change begins that a pattern is declared for, and the property that says so. */
export function lastMoment(
  part: LoadPart,
): { readonly path: string; readonly seconds: number } | undefined {
  const { ramp, step, spike, flashCrowd } = part;
  if (ramp?.startSeconds !== undefined)
    return { path: "ramp.startSeconds", seconds: ramp.startSeconds };
  if (step) return { path: "step.atSeconds", seconds: step.atSeconds };
  if (spike?.startSeconds !== undefined)
    return { path: "spike.startSeconds", seconds: spike.startSeconds };
  if (flashCrowd) return { path: "flashCrowd.atSeconds", seconds: flashCrowd.atSeconds };
  return undefined;
}
