import { Fragment } from "../model/fragments";
import { Declaration } from "../model/input";

/** Reads the resources of some types. */
export interface ResourceReader {
  readonly types: readonly string[];
  readonly read: (source: Declaration) => readonly Fragment[];
}
