import { divideAway, nanoDigits, nanoOf } from "../../model/quantity";
import { Milli } from "./spec";

/**
 * A Kubernetes quantity ("250m", "0.5", "2Gi", "1e3") in milli-units, rounded away from zero as the
 * controller reads its targets. Undefined: not a quantity.
 */
export function milliOf(quantity: string): Milli | undefined {
  const nano = nanoOf(quantity);
  if (nano === undefined) return undefined;
  const milli = divideAway(nano, 1_000_000n);
  return Number.isSafeInteger(Number(milli)) ? Number(milli) : milli;
}

/**
 * A tolerance as the controller computes with it: the API server stores "0.57" as "570m", and the
 * controller multiplies 570 by 0.001, which need not be the double next to 0.57.
 */
export function toleranceOf(quantity: string): number | undefined {
  let value = nanoOf(quantity);
  if (value === undefined || value === 0n) return value === undefined ? undefined : 0;
  let exponent = -nanoDigits;
  while (value % 1000n === 0n) {
    value /= 1000n;
    exponent += 3;
  }
  return Number(value) * Number(`1e${exponent}`);
}
