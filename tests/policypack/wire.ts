import { Struct, Value, ListValue } from "google-protobuf/google/protobuf/struct_pb";
import { Input, InputObject, Secret, UNKNOWN, Unknown } from "../../scaling/model/input";

const signature = "4dabf18193072939515e22adb298388d";

/** The sentinels that stand for a value of each kind that is not known yet. */
export const sentinels = {
  boolean: "1c4a061d-8072-4f0a-a4cb-0ff528b18fe7",
  number: "3eeb2bf0-c639-47a8-9e75-3b44932eb421",
  string: "04da6b54-80e4-46f7-96ec-b56ff0331ba9",
  array: "6a19a0b0-7e62-4c92-b797-7f8e31da9cc2",
  asset: "030794c1-ac77-496b-92df-f27374a8bd58",
  archive: "e48ece36-62e2-4504-bad9-02848725956a",
  object: "dd056dcd-154b-4c76-9bd3-c8f88648b5ff",
} as const;

/** Special values of the engine's wire form, by the signature that marks them. */
export const signed = {
  secret: (value: unknown) => ({ [signature]: "1b47061264138c4ac30d75fd1eb44270", value }),
  asset: () => ({ [signature]: "c44067f5952c0a294b673a41bacd8c17", text: "text" }),
  emptyAsset: () => ({ [signature]: "c44067f5952c0a294b673a41bacd8c17" }),
  archive: () => ({ [signature]: "0def7320c3a5731c473e5ecbe6d01bc7", path: "." }),
  reference: (urn: string) => ({ [signature]: "5cf8f73096256a8f31e491e813e4eb8e", urn }),
  output: (value: unknown) => ({ [signature]: "d0e6a833031e9bbcd3f4e8bde6ca49a4", value }),
  unrecognised: () => ({ [signature]: "00000000000000000000000000000000", value: 1 }),
} as const;

/** What a program declares, in the wire form in which the engine sends it to policy packs. */
export function encode(input: Input): unknown {
  if (input instanceof Unknown || input === UNKNOWN) return sentinels.string;
  if (input instanceof Secret) return signed.secret(encode(input.value));
  if (Array.isArray(input)) return input.map((item: Input) => encode(item));
  if (input === null || typeof input !== "object") return input;
  return encodeProperties(input as InputObject);
}

export function encodeProperties(inputs: InputObject): Record<string, unknown> {
  const entries = Object.entries(inputs).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.map(([key, value]) => [key, encode(value)]));
}

/** As the protocol's property map; keys such as `__proto__` are sent like any other. */
export function toStruct(properties: object): Struct {
  const struct = new Struct();
  for (const [key, value] of Object.entries(properties)) {
    struct.getFieldsMap().set(key, toValue(value));
  }
  return struct;
}

function toValue(plain: unknown): Value {
  const value = new Value();
  if (plain === null || plain === undefined) return value.setNullValue(0);
  if (typeof plain === "number") return value.setNumberValue(plain);
  if (typeof plain === "string") return value.setStringValue(plain);
  if (typeof plain === "boolean") return value.setBoolValue(plain);
  if (Array.isArray(plain)) {
    return value.setListValue(new ListValue().setValuesList(plain.map(toValue)));
  }
  return value.setStructValue(toStruct(plain as object));
}
