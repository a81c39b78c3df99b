import { type JavaScriptValue, Struct } from "google-protobuf/google/protobuf/struct_pb";

/** Properties in the engine's wire form. */
export type Wire = Record<string, unknown>;

const signature = "4dabf18193072939515e22adb298388d";
const secretSign = "1b47061264138c4ac30d75fd1eb44270";
const outputSign = "d0e6a833031e9bbcd3f4e8bde6ca49a4";
const resourceSign = "5cf8f73096256a8f31e491e813e4eb8e";

/** Stands for a value that is not known yet. */
export const unknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

export const secret = (value: unknown): Wire => ({ [signature]: secretSign, value });

/** The output of another resource; without a value it is not known yet. */
export const output = (details: { value?: unknown; secret?: boolean; from?: string[] }): Wire => ({
  [signature]: outputSign,
  ...(details.value === undefined ? {} : { value: details.value }),
  secret: details.secret ?? false,
  dependencies: details.from ?? [],
});

/** The value that an output value or a secret holds; anything else is itself. */
export function opened(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(opened);
  if (typeof value !== "object" || value === null) return value;
  const signed = value as Wire;
  if ([secretSign, outputSign].includes(String(signed[signature]))) {
    return opened(signed["value"] ?? unknown);
  }
  return Object.fromEntries(Object.entries(signed).map(([key, each]) => [key, opened(each)]));
}

/** What stands in plain sight: everything under a mark of secrecy left out. */
export function inTheOpen(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inTheOpen);
  if (typeof value !== "object" || value === null) return value;
  const signed = value as Wire;
  const hidden =
    signed[signature] === secretSign ||
    (signed[signature] === outputSign && signed["secret"] === true);
  if (hidden) return "[secret]";
  return Object.fromEntries(Object.entries(signed).map(([key, each]) => [key, inTheOpen(each)]));
}

/** Whether a value is a mark of the wire form rather than plain data. */
export const isMarked = (value: unknown): boolean =>
  typeof value === "object" && value !== null && signature in value;

export const isReference = (value: unknown): boolean =>
  isMarked(value) && (value as Wire)[signature] === resourceSign;

export function toStruct(values: object): Struct {
  const plain = JSON.parse(JSON.stringify(values)) as Record<string, JavaScriptValue>;
  return Struct.fromJavaScript(plain);
}

export function fromStruct(struct: Struct | undefined): Wire {
  return (struct?.toJavaScript() ?? {}) as Wire;
}
