import { Absent, absent, Field, known, NotKnown, notKnown } from "../model/field";
import { Input, InputObject, Secret, UNKNOWN, Unknown } from "../model/input";
import { pathTo } from "../model/propertyPath";

/**
 * Guarded access to declared inputs: walks down by name and yields known, unknown or absent, and never
 * throws, whatever the shape. Numbers and booleans given as text are read as what they say, since some
 * providers declare them so (step bounds of the AWS provider are strings).
 */
export class Reader {
  private constructor(
    private readonly node: Input,
    readonly path: string,
    private readonly secret: boolean,
    private readonly open = false,
  ) {}

  static of(inputs: InputObject | undefined): Reader {
    return new Reader(inputs, "", false);
  }

  /** Of inputs that change parts of what others declare: what they leave out is not known. */
  static ofPatch(inputs: InputObject | undefined): Reader {
    return new Reader(inputs, "", false, true);
  }

  /** Of a part that others declare, so that nothing in it is known. */
  static unknown(path: string): Reader {
    return new Reader(UNKNOWN, path, false);
  }

  at(key: string): Reader {
    const node = this.node;
    const path = pathTo(this.path, key);
    if (node instanceof Unknown) return new Reader(node, path, this.secret, this.open);
    return this.child(ownValue(node, key), path);
  }

  number(): Field<number> {
    return this.leaf((value) => {
      const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
      return typeof number === "number" && Number.isFinite(number) ? number : undefined;
    });
  }

  string(): Field<string> {
    return this.leaf((value) => {
      if (typeof value === "number") return String(value);
      return typeof value === "string" ? value : undefined;
    });
  }

  boolean(): Field<boolean> {
    return this.leaf((value) => {
      if (value === "true" || value === "false") return value === "true";
      return typeof value === "boolean" ? value : undefined;
    });
  }

  /** The elements of a list; a single object stands for a list of one. */
  items(): Field<readonly Reader[]> {
    const node = this.node;
    if (node instanceof Unknown) return notKnown(this.path);
    if (node === undefined || node === null) return this.absence();
    const list: readonly Input[] = Array.isArray(node) ? node : [node as Input];
    const readers = list.map((item, index) => this.child(item, `${this.path}[${index}]`));
    return known(readers, this.path, this.secret);
  }

  /** The parts of a map by their keys. */
  entries(): Field<readonly (readonly [string, Reader])[]> {
    return this.leaf((node) => {
      if (typeof node !== "object" || node === null || Array.isArray(node)) return undefined;
      return Object.keys(node).map((key) => [key, this.at(key)] as const);
    });
  }

  /** Whether something is declared here at all. */
  presence(): Field<true> {
    return this.leaf(() => true as const);
  }

  get isPresent(): boolean {
    return this.presence().state !== "absent";
  }

  private child(value: Input, path: string): Reader {
    const unwrapped = value instanceof Secret ? value.value : value;
    return new Reader(unwrapped, path, this.secret || value instanceof Secret, this.open);
  }

  private absence(): Absent | NotKnown {
    return this.open ? notKnown(this.path) : absent(this.path);
  }

  private leaf<T>(parse: (value: Input) => T | undefined): Field<T> {
    const node = this.node;
    if (node instanceof Unknown) return notKnown(this.path);
    if (node === undefined || node === null) return this.absence();
    const value = parse(node);
    return value === undefined ? notKnown(this.path) : known(value, this.path, this.secret);
  }
}

function ownValue(node: Input, key: string): Input {
  if (typeof node !== "object" || node === null) return undefined;
  return Object.hasOwn(node, key) ? (node as InputObject)[key] : undefined;
}
