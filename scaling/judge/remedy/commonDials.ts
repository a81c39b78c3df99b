import { ScalerSpec } from "../../control/spec";
import { Dial } from "./knob";

/** Waits that the contract allows, and that are offered: longer ones are nobody's smallest change. */
const scaleOutWaits = { least: 0, most: 900 };
const scaleInWaits = { least: 60, most: 3600 };

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
  const sides = { helpsService: "falling", calms: "rising" } as const;
  return { path, kind: "seconds", from, ...scaleOutWaits, ...sides, set };
}

/** A wait before less capacity: service and calm want it long. */
export function scaleInWaitDial(path: string, from: number, set: Set): Dial {
  const sides = { helpsService: "rising", calms: "rising" } as const;
  return { path, kind: "seconds", from, ...scaleInWaits, ...sides, set };
}
