import { exampleUrn } from "../../scaling/check/declare";
import { Declaration, Input, Secret, Unknown } from "../../scaling/model/input";

/** Writes declarations as the files that Pulumi writes: state files and previews. */

const signatureKey = "4dabf18193072939515e22adb298388d";
const secretSignature = "1b47061264138c4ac30d75fd1eb44270";
const unknownSentinel = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** How a secret is written: sealed in an export, open in one with `--show-secrets`, masked in a preview. */
export type Secrecy = "ciphertext" | "plaintext" | "masked";

export function encode(value: Input, secrecy: Secrecy): Json {
  if (value === undefined) return null;
  if (value instanceof Unknown) return unknownSentinel;
  if (value instanceof Secret) return encodeSecret(value, secrecy);
  if (Array.isArray(value)) return (value as readonly Input[]).map((item) => encode(item, secrecy));
  if (typeof value !== "object" || value === null) return value as Json;
  const entries = Object.entries(value as Record<string, Input>);
  return Object.fromEntries(entries.map(([key, inner]) => [key, encode(inner, secrecy)]));
}

function encodeSecret({ value }: Secret, secrecy: Secrecy): Json {
  if (secrecy === "masked") return "[secret]";
  if (secrecy === "ciphertext") {
    return { [signatureKey]: secretSignature, ciphertext: "v1:5y7qFxBkw1s=:c2VhbGVk" };
  }
  return { [signatureKey]: secretSignature, plaintext: JSON.stringify(encode(value, secrecy)) };
}

export function resourceOf(
  declaration: Declaration,
  secrecy: Secrecy,
): { readonly [key: string]: Json } {
  return {
    urn: declaration.urn,
    custom: declaration.custom,
    type: declaration.type,
    inputs: encode(declaration.inputs, secrecy),
    outputs: encode(declaration.outputs ?? {}, secrecy),
    ...(declaration.parent === undefined ? {} : { parent: declaration.parent }),
    ...(declaration.provider === undefined ? {} : { provider: declaration.provider }),
    ...(declaration.protect ? { protect: true } : {}),
    dependencies: declaration.dependencies,
    propertyDependencies: declaration.propertyDependencies,
    ignoreChanges: declaration.ignoreChanges,
    created: "2026-01-01T00:00:00Z",
  };
}

const stackResource = {
  urn: exampleUrn("pulumi:pulumi:Stack", "example-example"),
  custom: false,
  type: "pulumi:pulumi:Stack",
};

export function stackExport(
  declarations: readonly Declaration[],
  secrecy: Secrecy = "ciphertext",
): { readonly [key: string]: Json } {
  const resources = declarations.map((each) => resourceOf(each, secrecy));
  const manifest = { time: "2026-11-22T00:00:00Z", magic: "0", version: "v3.200.0" };
  return { version: 3, deployment: { manifest, resources: [stackResource, ...resources] } };
}

export function preview(
  declarations: readonly Declaration[],
  unchanged = 0,
): { readonly [key: string]: Json } {
  const steps = declarations.map((each) => ({
    op: "create",
    urn: each.urn,
    newState: resourceOf(each, "masked"),
    detailedDiff: null,
  }));
  return {
    config: { "aws:region": "eu-west-1" },
    steps: [
      { op: "create", urn: stackResource.urn, newState: stackResource, detailedDiff: null },
      ...steps,
    ],
    duration: 1_000_000_000,
    changeSummary: { create: steps.length + 1, ...(unchanged > 0 ? { same: unchanged } : {}) },
  };
}
