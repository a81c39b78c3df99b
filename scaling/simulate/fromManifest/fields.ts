import { problem } from "../../contract/said";
import { milliOf } from "../../control/hpa/quantity";
import { Secret, UNKNOWN } from "../../model/input";
import { isObject, ManifestObject } from "./manifest";
import { Notes } from "./notes";

interface Range {
  readonly least: number;
  readonly most?: number;
}

/**
 * Reads the fields of a manifest as what they must be, and notes what is wrong. A program's manifests may
 * have unknown and secret parts: those are noted too if they are asked for.
 */
export class Fields {
  constructor(
    private readonly value: ManifestObject,
    private readonly path: string,
    readonly notes: Notes,
  ) {}

  at(key: string): string {
    return this.path === "" ? key : `${this.path}.${key}`;
  }

  has(key: string): boolean {
    return this.own(key) !== undefined;
  }

  /** A part; an empty one where there is none. */
  object(key: string): Fields {
    const value = this.own(key);
    if (value !== undefined && !isObject(value)) this.wrong(key, "an object");
    return new Fields(isObject(value) ? value : {}, this.at(key), this.notes);
  }

  list(key: string): readonly Fields[] {
    const value = this.own(key);
    if (value === undefined) return [];
    if (!Array.isArray(value)) {
      this.wrong(key, "a list");
      return [];
    }
    return value.map((declared: unknown, index) => {
      const path = `${this.at(key)}[${index}]`;
      const item = this.plain(declared, path);
      if (isObject(item)) return new Fields(item, path, this.notes);
      this.notes.problems.push(problem(path, item, "an object", "write one"));
      return new Fields({}, path, this.notes);
    });
  }

  whole(key: string, range: Range): number | undefined {
    const value = this.own(key);
    if (value === undefined) return undefined;
    const { least, most = Infinity } = range;
    if (Number.isInteger(value) && (value as number) >= least && (value as number) <= most)
      return value as number;
    const allowed = most === Infinity ? `at least ${least}` : `${least} to ${most}`;
    this.wrong(key, `a whole number, ${allowed}`);
    return undefined;
  }

  text(key: string): string | undefined {
    const value = this.own(key);
    if (value === undefined || typeof value === "string") return value;
    this.wrong(key, "a text");
    return undefined;
  }

  choice<T extends string>(key: string, choices: readonly T[]): T | undefined {
    const value = this.own(key);
    const found = choices.find((each) => each === value);
    if (value !== undefined && found === undefined) this.wrong(key, choices.join(", "));
    return found;
  }

  /** A quantity as a number: 500m is 0.5, 1Gi is 1073741824. */
  quantity(key: string): number | undefined {
    const value = this.own(key);
    if (value === undefined) return undefined;
    const isScalar = typeof value === "string" || typeof value === "number";
    const milli = isScalar ? milliOf(String(value)) : undefined;
    if (milli === undefined) this.wrong(key, "a quantity such as 500m, 2 or 1Gi");
    return milli === undefined ? undefined : Number(milli) / 1000;
  }

  /** A scalar as it is written. */
  raw(key: string): string {
    return String(this.own(key));
  }

  require(key: string, allowed: string): void {
    if (!this.has(key)) {
      this.notes.problems.push(problem(this.at(key), undefined, allowed, "add it"));
    }
  }

  wrong(key: string, allowed: string, fix = "change it"): void {
    this.notes.problems.push(problem(this.at(key), this.own(key), allowed, fix));
  }

  private own(key: string): unknown {
    const value = Object.hasOwn(this.value, key) ? this.value[key] : undefined;
    return this.plain(value, this.at(key)) ?? undefined;
  }

  /** What is unknown is read as if it were not there. */
  private plain(value: unknown, path: string): unknown {
    if (value instanceof Secret) {
      this.notes.isSecret = true;
      return this.plain(value.value, path);
    }
    if (value !== UNKNOWN) return value;
    this.notes.open.add(path);
    return undefined;
  }
}
