import { Declaration, Input, InputObject } from "../model/input";

/** What an example says about a resource beside its inputs. */
export interface Place {
  /** Input -> names of the example's resources that it comes from. */
  readonly from?: Readonly<Record<string, readonly string[]>>;
  readonly ignoreChanges?: readonly string[];
  readonly protect?: boolean;
  readonly outputs?: InputObject;
  /** Name and type of a component that the resource is part of, as `mlscale:index:X::reco`. */
  readonly parent?: string;
  /** The provider that manages the resource, by the name that {@link exampleUrn} makes a URN of. */
  readonly provider?: string;
}

/** Names are enough inside an example: this makes the URN of a resource of that name. */
export function exampleUrn(type: string, name: string): string {
  return `urn:pulumi:example::example::${type}::${name}`;
}

/** A resource declaration for examples and tests, in the form that a program's own would have. */
export function declare(
  type: string,
  name: string,
  inputs: InputObject,
  place: Place = {},
): Declaration {
  const from = Object.entries(place.from ?? {});
  return {
    urn: exampleUrn(type, name),
    type,
    inputs: withoutUndefined(inputs),
    dependencies: [...new Set(from.flatMap(([, names]) => names))],
    propertyDependencies: Object.fromEntries(from),
    ignoreChanges: place.ignoreChanges ?? [],
    protect: place.protect ?? false,
    custom: !type.startsWith("mlscale:"),
    ...(place.outputs ? { outputs: place.outputs } : {}),
    ...(place.parent ? { parent: place.parent } : {}),
    ...(place.provider ? { provider: place.provider } : {}),
  };
}

function withoutUndefined(inputs: InputObject): InputObject {
  const entries = Object.entries(inputs).filter(
    (entry): entry is [string, Input] => entry[1] !== undefined,
  );
  return Object.fromEntries(entries);
}
