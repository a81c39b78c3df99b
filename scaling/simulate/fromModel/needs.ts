import { Field, isKnown, isUnknown, Known } from "../../model/field";

/** Collects what stands in the way of a simulation while a declaration is read. */
export class Needs {
  readonly missing: string[] = [];
  /** What is simulated in another form than declared. */
  readonly notes: string[] = [];
  /** Whether a value that was read may not be shown. */
  isSecret = false;

  /** The value, or a note that it is not known; a stand-in then keeps the reading going. */
  value<T>(field: Field<T>, what: string, otherwise: T): T {
    if (isKnown(field)) return this.seen(field);
    this.missing.push(isUnknown(field) ? `${what} is not known yet` : `${what} is not set`);
    return otherwise;
  }

  /** As {@link value}, for a property with a documented default. */
  withDefault<T>(field: Field<T>, what: string, standard: T): T {
    return isUnknown(field) ? this.value(field, what, standard) : (this.known(field) ?? standard);
  }

  /** The value if it is one of those; else a note, and the first of them as a stand-in. */
  oneOf<T extends string>(field: Field<string>, what: string, allowed: readonly T[]): T {
    const value = this.value(field, what, allowed[0]!);
    const found = allowed.find((each) => each === value);
    if (found === undefined) this.missing.push(`${what} is none that is simulated`);
    return found ?? allowed[0]!;
  }

  optional<T>(field: Field<T>, what: string): T | undefined {
    if (isUnknown(field)) this.missing.push(`${what} is not known yet`);
    return this.known(field);
  }

  /** The value if it is known, without a note if it is not. */
  known<T>(field: Field<T>): T | undefined {
    return isKnown(field) ? this.seen(field) : undefined;
  }

  private seen<T>({ value, secret }: Known<T>): T {
    this.isSecret ||= secret;
    return value;
  }

  add(why: string): void {
    this.missing.push(why);
  }

  note(what: string): void {
    this.notes.push(what);
  }
}
