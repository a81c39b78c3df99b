import { Input, InputObject, Secret, UNKNOWN } from "../model/input";

/**
 * Decodes Pulumi's wire form of properties - as it travels to policy packs and as it lies in state files
 * and previews - into inputs: sentinels become unknown, signed objects become secrets.
 */

/** The key that marks an object as a special value, and the values that it can have. */
const signatureKey = "4dabf18193072939515e22adb298388d";
const secretSignature = "1b47061264138c4ac30d75fd1eb44270";
const outputSignature = "d0e6a833031e9bbcd3f4e8bde6ca49a4";

const unknownSentinels: ReadonlySet<string> = new Set([
  "1c4a061d-8072-4f0a-a4cb-0ff528b18fe7", // boolean
  "3eeb2bf0-c639-47a8-9e75-3b44932eb421", // number
  "04da6b54-80e4-46f7-96ec-b56ff0331ba9", // string
  "6a19a0b0-7e62-4c92-b797-7f8e31da9cc2", // array
  "030794c1-ac77-496b-92df-f27374a8bd58", // asset
  "e48ece36-62e2-4504-bad9-02848725956a", // archive
  "dd056dcd-154b-4c76-9bd3-c8f88648b5ff", // object
]);

/** Nesting beyond this is no declaration that a person wrote; what lies deeper is treated as unknown. */
const maximumDepth = 200;

export function decode(value: unknown, depth = 0): Input {
  if (typeof value === "string") return unknownSentinels.has(value) ? UNKNOWN : value;
  if (value === null || typeof value !== "object") return value as Input;
  if (depth > maximumDepth) return UNKNOWN;
  if (Array.isArray(value)) return value.map((item) => decode(item, depth + 1));
  const object = value as Record<string, unknown>;
  return Object.hasOwn(object, signatureKey)
    ? decodeSpecial(object, depth)
    : decodeProperties(object, depth);
}

/** Decodes a property map; keys such as `__proto__` stay plain data. */
export function decodeProperties(object: unknown, depth = 0): InputObject {
  const decoded: Record<string, Input> = Object.create(null) as Record<string, Input>;
  if (typeof object !== "object" || object === null) return decoded;
  for (const [key, value] of Object.entries(object)) decoded[key] = decode(value, depth + 1);
  return decoded;
}

function decodeSpecial(object: Record<string, unknown>, depth: number): Input {
  switch (object[signatureKey]) {
    case secretSignature:
      return secret(decodeSecret(object, depth));
    case outputSignature:
      return decodeOutput(object, depth);
    default: // assets, archives and resource references: nothing that scaling depends on
      return UNKNOWN;
  }
}

function decodeSecret(object: Record<string, unknown>, depth: number): Input {
  if (Object.hasOwn(object, "value")) return decode(object["value"], depth + 1);
  const plaintext = object["plaintext"];
  if (typeof plaintext !== "string") return UNKNOWN; // ciphertext: never decrypted here
  try {
    return decode(JSON.parse(plaintext), depth + 1);
  } catch {
    return UNKNOWN;
  }
}

function decodeOutput(object: Record<string, unknown>, depth: number): Input {
  const value = Object.hasOwn(object, "value") ? decode(object["value"], depth + 1) : UNKNOWN;
  return object["secret"] === true ? secret(value) : value;
}

/** A secret inside a secret is one secret. */
function secret(value: Input): Secret {
  return value instanceof Secret ? value : new Secret(value);
}
