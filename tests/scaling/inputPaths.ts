import { Input, InputObject, Secret, Unknown } from "../../scaling/model/input";

export type InputPath = readonly (string | number)[];

/** The path of every part of some inputs, objects and lists included, the outer before the inner. */
export function pathsOf(value: Input, at: InputPath = []): readonly InputPath[] {
  const own = at.length > 0 ? [at] : [];
  return [...own, ...parts(value).flatMap(([key, part]) => pathsOf(part, [...at, key]))];
}

function parts(value: Input): readonly (readonly [string | number, Input])[] {
  if (value instanceof Unknown || value instanceof Secret) return [];
  if (Array.isArray(value)) return value.map((part: Input, index) => [index, part] as const);
  return typeof value === "object" && value !== null ? Object.entries(value as InputObject) : [];
}

/** The inputs with the part at a path changed; nothing is changed in place. */
export function replaceAt(
  inputs: InputObject,
  path: InputPath,
  change: (part: Input) => Input,
): InputObject {
  return replace(inputs, path, change) as InputObject;
}

function replace(value: Input, path: InputPath, change: (part: Input) => Input): Input {
  const [key, ...rest] = path;
  if (key === undefined) return change(value);
  if (Array.isArray(value)) {
    return value.map((part: Input, index) => (index === key ? replace(part, rest, change) : part));
  }
  const object = value as InputObject;
  return { ...object, [key]: replace(object[key], rest, change) };
}
