// STAND-IN for tests and the offline demo, never shipped: what stands behind the provider.
import type { Props } from "../../plugin-kit/values";
import type { Gvk } from "./object";

/** One resource in the hands of the provider. */
export interface Subject {
  readonly urn: string;
  readonly gvk: Gvk;
  readonly fieldManager: string;
  readonly preview: boolean;
  /** What the program asks to wait at most; 0: nothing said. */
  readonly timeoutSeconds: number;
}

/** An API server, or the pretence of one. */
export interface Backend {
  /** Undefined: a kind that it does not know, so far. */
  isNamespaced(gvk: Gvk): Promise<boolean | undefined>;
  /** What it can tell is wrong with inputs before anything is tried. */
  problems(gvk: Gvk, inputs: Props): Promise<{ property: string; reason: string }[]>;
  /** The live object; undefined: not to be told before it exists. */
  create(subject: Subject, inputs: Props): Promise<Props | undefined>;
  update(subject: Subject, update: Update): Promise<Props | undefined>;
  /** Undefined: it is gone. */
  read(gvk: Gvk, id: string, last: Props): Promise<Props | undefined>;
  delete(subject: Subject, id: string, inputs: Props): Promise<void>;
}

export interface Update {
  readonly inputs: Props;
  readonly oldInputs: Props;
  readonly live: Props;
  readonly ignoreChanges: readonly string[];
}
