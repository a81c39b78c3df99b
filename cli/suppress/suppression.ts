import { Path } from "../yaml/path";
import { Place } from "../input/place";

/** What is agreed for a rule in a manifest itself: that it may be broken there, why, and until when. */
export interface Suppression {
  readonly rule: string;
  readonly reason: string;
  /** Last day on which it holds, as 2027-03-31. */
  readonly expires: string | undefined;
  /** Where it is written. */
  readonly place: Place;
  /** The parts that it covers: an object as a whole where the path is empty. */
  readonly covers: readonly { readonly resource: string; readonly path: Path }[];
}

/** What is said of one or several rules at one place. */
export interface Remark {
  readonly rules: readonly string[];
  readonly reason: string;
  readonly expires: string | undefined;
}

/** A remark, or what is wrong with it. */
export type Parsed = Remark | { readonly problem: string };
