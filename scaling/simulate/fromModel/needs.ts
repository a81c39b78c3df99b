import { Field, isKnown, isUnknown } from "../../model/field";

/** Collects what stands in the way of a simulation while a declaration is read. */
export class Needs {
  readonly missing: string[] = [];

  /** The value, or a note that it is not known; a stand-in then keeps the reading going. */
  value<T>(field: Field<T>, what: string, otherwise: T): T {
    if (isKnown(field)) return field.value;
    this.missing.push(isUnknown(field) ? `${what} is not known yet` : `${what} is not set`);
    return otherwise;
  }

  /** As {@link value}, for a property with a documented default. */
  withDefault<T>(field: Field<T>, what: string, standard: T): T {
    return isUnknown(field) ? this.value(field, what, standard) : (optional(field) ?? standard);
  }

  optional<T>(field: Field<T>, what: string): T | undefined {
    if (isUnknown(field)) this.missing.push(`${what} is not known yet`);
    return optional(field);
  }

  add(why: string): void {
    this.missing.push(why);
  }
}

function optional<T>(field: Field<T>): T | undefined {
  return isKnown(field) ? field.value : undefined;
}
