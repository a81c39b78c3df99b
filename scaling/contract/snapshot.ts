/** Says whether a value is an output: something that may not be known yet. */
export type IsOutput = (value: unknown) => boolean;

/** Stands in a snapshot for an output. */
export const unknownValue = Symbol("an output (its value may not be known in preview)");

const longestText = 1 << 20;
const deepest = 64;
const mostValues = 100_000;

/**
 * Copies arguments for checking: outputs become `unknownValue`; what no contract can allow, or what
 * is too large to look at, becomes a symbol that describes it; null counts as left out, as everywhere
 * in Pulumi. The copy has no prototypes, so a key such as `__proto__` is only a key. The arguments
 * are read once and never changed.
 */
export function snapshot(args: unknown, isOutput: IsOutput): unknown {
  return new Snapshot(isOutput).copy(args, []);
}

class Snapshot {
  private values = 0;

  constructor(private readonly isOutput: IsOutput) {}

  /** `above` holds the lists and objects that the value stands in. */
  copy(value: unknown, above: readonly unknown[]): unknown {
    try {
      return this.copyReadable(value, above);
    } catch {
      return Symbol("a value that cannot be read");
    }
  }

  private copyReadable(value: unknown, above: readonly unknown[]): unknown {
    if (this.isOutput(value)) return unknownValue;
    if (typeof value !== "object" || value === null) return scalar(value);
    if (above.includes(value)) return Symbol("a value that contains itself");
    if (above.length >= deepest) return Symbol(`more than ${deepest} levels of nesting`);
    if (Array.isArray(value)) return this.list(value, [...above, value]);
    return isPlain(value) ? this.object(value, [...above, value]) : Symbol("an object of a class");
  }

  private list(value: readonly unknown[], above: readonly unknown[]): unknown {
    if (!this.hasRoom(value.length)) return tooMuch(`a list of ${value.length} items`);
    return Array.from(value, (item) => this.copy(item, above));
  }

  private object(value: object, above: readonly unknown[]): unknown {
    const keys = Object.keys(value);
    if (!this.hasRoom(keys.length)) return tooMuch(`an object with ${keys.length} properties`);
    const copy = Object.create(null) as Record<string, unknown>;
    for (const key of keys) {
      const item = this.property(value, key, above);
      if (item !== undefined) copy[key] = item;
    }
    return copy;
  }

  private property(value: object, key: string, above: readonly unknown[]): unknown {
    try {
      const item = (value as Readonly<Record<string, unknown>>)[key];
      return item === undefined || item === null ? undefined : this.copy(item, above);
    } catch {
      return Symbol("a value that cannot be read");
    }
  }

  private hasRoom(values: number): boolean {
    this.values += values;
    return this.values <= mostValues;
  }
}

function tooMuch(what: string): symbol {
  return Symbol(`${what}, beyond the ${mostValues} values that are looked at`);
}

function scalar(value: unknown): unknown {
  switch (typeof value) {
    case "string":
      return value.length <= longestText ? value : Symbol(`a string of ${value.length} characters`);
    case "number":
    case "boolean":
      return value;
    case "undefined":
    case "object":
      return Symbol("nothing");
    default:
      return Symbol(`a ${typeof value}`);
  }
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}
