import { Problem } from "../../contract/problem";
import { problem } from "../../contract/said";
import { milliOf } from "../../control/hpa/quantity";
import { isObject, ManifestObject } from "./manifest";

interface Range {
  readonly least: number;
  readonly most?: number;
}

/** Reads the fields of a manifest as what they must be; what is wrong is added to the problems. */
export class Fields {
  constructor(
    private readonly value: ManifestObject,
    private readonly path: string,
    readonly problems: Problem[],
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
    return new Fields(isObject(value) ? value : {}, this.at(key), this.problems);
  }

  list(key: string): readonly Fields[] {
    const value = this.own(key);
    if (value === undefined) return [];
    if (!Array.isArray(value)) {
      this.wrong(key, "a list");
      return [];
    }
    return value.map((item: unknown, index) => {
      const path = `${this.at(key)}[${index}]`;
      if (!isObject(item)) this.problems.push(problem(path, item, "an object", "write one"));
      return new Fields(isObject(item) ? item : {}, path, this.problems);
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
    if (!this.has(key)) this.problems.push(problem(this.at(key), undefined, allowed, "add it"));
  }

  wrong(key: string, allowed: string, fix = "change it"): void {
    this.problems.push(problem(this.at(key), this.own(key), allowed, fix));
  }

  private own(key: string): unknown {
    const value = Object.hasOwn(this.value, key) ? this.value[key] : undefined;
    return value ?? undefined;
  }
}
