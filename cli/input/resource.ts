import {
  Declaration,
  Input,
  InputObject,
  Secret,
  Unknown,
  UNKNOWN,
} from "../../scaling/model/input";
import { decodeProperties } from "../../scaling/read/wire";
import { excerpt } from "../output/escape";
import { isObject, JsonObject } from "./parseJson";
import { kindOf, Shape } from "./shape";

/** A resource as a state file or a preview records it. */
export interface RecordedResource {
  readonly declaration: Declaration;
  /** It is on its way out and no longer declared. */
  readonly deleted: boolean;
  /** The program only looks at it; others own it. */
  readonly external: boolean;
  /** Where in the file it is. */
  readonly path: string;
}

export type Decode = (properties: JsonObject | undefined) => InputObject;

/** How state files write properties: secrets as signed objects. */
export const decodeState: Decode = (properties) => decodeProperties(properties);

/** How previews write properties: every secret as the same text. */
export const decodePreview: Decode = (properties) =>
  maskSecrets(decodeProperties(properties)) as InputObject;

const previewSecret = "[secret]";

/** Reads one resource; what is wrong with it is added to the problems. */
export function readResource(
  raw: unknown,
  path: string,
  problems: string[],
  decode: Decode,
): RecordedResource | undefined {
  if (!isObject(raw)) {
    problems.push(`${path} is ${kindOf(raw)}; expected a resource`);
    return undefined;
  }
  const shape = new Shape(raw, path, problems);
  const urn = readUrn(shape.text("urn"), path, problems);
  const type = shape.text("type") ?? typeOf(urn ?? "");
  if (urn === undefined) return undefined;
  const declaration = declarationOf(shape, urn, type, decode);
  const [deleted, external] = [shape.flag("delete"), shape.flag("external")];
  return { declaration, deleted, external, path };
}

/** Properties are decoded when they are first looked at, since most resources are not about scaling. */
function declarationOf(shape: Shape, urn: string, type: string, decode: Decode): Declaration {
  const inputs = once(decode, shape.record("inputs"));
  const outputs = once(decode, shape.record("outputs"));
  return {
    urn,
    type,
    get inputs() {
      return inputs();
    },
    get outputs() {
      return outputs();
    },
    parent: shape.text("parent"),
    provider: shape.text("provider"),
    dependencies: shape.texts("dependencies"),
    propertyDependencies: shape.textsByKey("propertyDependencies"),
    ignoreChanges: shape.texts("ignoreChanges"),
    protect: shape.flag("protect"),
    custom: shape.flag("custom"),
  };
}

function once(decode: Decode, properties: JsonObject | undefined): () => InputObject {
  let decoded: InputObject | undefined;
  return () => (decoded ??= decode(properties));
}

function readUrn(urn: string | undefined, path: string, problems: string[]): string | undefined {
  const form = "expected urn:pulumi:STACK::PROJECT::TYPE::NAME";
  if (urn === undefined) {
    problems.push(`${path}.urn is missing; ${form}`);
    return undefined;
  }
  if (isUrn(urn)) return urn;
  problems.push(`${path}.urn "${excerpt(urn)}" is not a URN; ${form}`);
  return undefined;
}

export function isUrn(text: string): boolean {
  if (!text.startsWith("urn:pulumi:")) return false;
  const parts = text.split("::", 4);
  return parts.length === 4 && parts.every((part) => part !== "");
}

/** The type part of a URN, without the types of its parents. */
function typeOf(urn: string): string {
  return urn.split("::", 3)[2]?.split("$").at(-1) ?? "";
}

function maskSecrets(value: Input): Input {
  if (value === previewSecret) return new Secret(UNKNOWN);
  if (Array.isArray(value)) return (value as readonly Input[]).map(maskSecrets);
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Secret || value instanceof Unknown) return value;
  const masked = Object.create(null) as Record<string, Input>;
  for (const [key, inner] of Object.entries(value)) masked[key] = maskSecrets(inner as Input);
  return masked;
}
