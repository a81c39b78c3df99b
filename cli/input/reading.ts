import { RecordedResource } from "./resource";

/** What a file was found to hold, before it is checked as a whole. */
export interface Reading {
  readonly kind: "stack export" | "checkpoint" | "preview";
  readonly resources: readonly RecordedResource[];
  readonly problems: readonly string[];
  /** Why resources of the program may be missing here, if they may. */
  readonly partial?: string;
  readonly notes: readonly string[];
}
