import { excerpt } from "../output/escape";
import { isObject, JsonObject } from "./parseJson";

/** Reads an object's own members as what they must be and notes each one that is something else. */
export class Shape {
  constructor(
    private readonly object: JsonObject,
    private readonly path: string,
    private readonly problems: string[],
  ) {}

  text(key: string): string | undefined {
    const value = this.own(key);
    if (value === undefined || typeof value === "string") return value;
    return this.wrong(key, value, "a text");
  }

  /** Absent and null both mean false. */
  flag(key: string): boolean {
    const value = this.own(key);
    if (value === undefined || typeof value === "boolean") return value ?? false;
    return this.wrong(key, value, "true or false") ?? false;
  }

  texts(key: string): readonly string[] {
    const value = this.own(key);
    if (value === undefined) return [];
    if (isListOfTexts(value)) return value;
    return this.wrong(key, value, "a list of texts") ?? [];
  }

  record(key: string): JsonObject | undefined {
    const value = this.own(key);
    if (value === undefined || isObject(value)) return value;
    return this.wrong(key, value, "an object");
  }

  list(key: string): readonly unknown[] {
    const value = this.own(key);
    if (value === undefined) return [];
    if (Array.isArray(value)) return value as readonly unknown[];
    return this.wrong(key, value, "a list") ?? [];
  }

  /** An object whose members are lists of texts, without a prototype. */
  textsByKey(key: string): Readonly<Record<string, readonly string[]>> {
    const found = Object.create(null) as Record<string, readonly string[]>;
    const inner = this.record(key);
    if (inner === undefined) return found;
    const shape = new Shape(inner, this.at(key), this.problems);
    for (const name of Object.keys(inner)) found[name] = shape.texts(name);
    return found;
  }

  private own(key: string): unknown {
    const value = Object.hasOwn(this.object, key) ? this.object[key] : undefined;
    return value ?? undefined;
  }

  private wrong(key: string, value: unknown, wanted: string): undefined {
    this.problems.push(`${this.at(key)} is ${kindOf(value)}; expected ${wanted}`);
    return undefined;
  }

  private at(key: string): string {
    const name = excerpt(key, 60);
    return this.path === "" ? name : `${this.path}.${name}`;
  }
}

/** What a value is, without saying what is in it. */
export function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  return typeof value === "string" ? "a text" : `a ${typeof value}`;
}

function isListOfTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}
