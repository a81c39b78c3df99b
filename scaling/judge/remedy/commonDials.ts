import { ScalerSpec } from "../../control/spec";
import { Dial } from "./knob";

const longestSeconds = 3600;

type Set = (value: number) => ScalerSpec;

/** A target: less of it on each instance means more instances. */
export function targetDial(path: string, from: number, set: Set): Dial {
  return {
    path,
    kind: "target",
    from,
    least: 0,
    most: Infinity,
    helpsService: "falling",
    set,
  };
}

/** A wait before more capacity: service wants it short, calm wants it long. */
export function scaleOutWaitDial(path: string, from: number, set: Set): Dial {
  const range = { least: 0, most: Math.max(longestSeconds, from) };
  return { path, kind: "seconds", from, ...range, helpsService: "falling", calms: "rising", set };
}

/** A wait before less capacity: service and calm want it long. */
export function scaleInWaitDial(path: string, from: number, set: Set): Dial {
  const range = { least: 0, most: Math.max(longestSeconds, from) };
  return { path, kind: "seconds", from, ...range, helpsService: "rising", calms: "rising", set };
}
