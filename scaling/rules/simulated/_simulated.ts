import { ScalerSpec } from "../../control/spec";
import { Service } from "../../contract/generated/types";
import { Field } from "../../model/field";

/** What is simulated for something that is scaled. */
export interface Simulated {
  readonly service: Service;
  readonly scaler: ScalerSpec;
  readonly initialCapacity: number;
  /** Its share of every load, 0 to 1. */
  readonly share: number;
  /** Whether what follows from the declaration may not be shown. */
  readonly isSecret: boolean;
}

/** A bound of capacity, under the name that its declaration has for it. */
export interface Bound {
  readonly name: string;
  readonly field: Field<number>;
}

/** The words of a declaration for what is simulated. */
export interface Terms {
  readonly minimum: Bound;
  readonly maximum: Bound;
  /** Where in the declaration a setting of the simulated scaler is. */
  readonly place: (path: string, scaler: ScalerSpec) => string;
}

/** Why something cannot be simulated, and at which of its properties that shows. */
export interface NotSimulated {
  readonly path: string;
  readonly why: string;
}

export type Found<T> =
  { readonly ok: true; readonly value: T } | ({ readonly ok: false } & NotSimulated);

export function found<T>(value: T): Found<T> {
  return { ok: true, value };
}

export function missing(path: string, why: string): { readonly ok: false } & NotSimulated {
  return { ok: false, path, why };
}
