import { showValue } from "../model/field";
import { Problem, reason } from "./problem";

/** A problem with the value that was given at a path. */
export function problem(path: string, seen: unknown, allowed: string, fix: string): Problem {
  return said(path, showValue(seen), allowed, fix);
}

/** As {@link problem}, where the value seen is best described in words. */
export function said(path: string, seen: string, allowed: string, fix: string): Problem {
  return { path, seen, allowed, fix, message: `${path}: ${reason({ seen, allowed, fix })}` };
}

/** The problem if the condition holds, as a list to spread. */
export function when(broken: boolean, make: () => Problem): readonly Problem[] {
  return broken ? [make()] : [];
}
