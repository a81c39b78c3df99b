/** The key that marks an object of the wire form as a special value, and the marks that the SDK knows. */
const signatureKey = "4dabf18193072939515e22adb298388d";
const secret = "1b47061264138c4ac30d75fd1eb44270";
const asset = "c44067f5952c0a294b673a41bacd8c17";
const archive = "0def7320c3a5731c473e5ecbe6d01bc7";

/**
 * Whether the policy SDK can decode a value. Of one that it cannot decode it never answers a request for
 * remedies, and the engine would wait for ever: such a resource is judged but not remedied.
 */
export function isKnownToSdk(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isKnownToSdk);
  if (value === null || typeof value !== "object") return true;
  const object = value as Readonly<Record<string, unknown>>;
  switch (object[signatureKey]) {
    case undefined:
      return Object.values(object).every(isKnownToSdk);
    case secret:
      return object["value"] !== undefined && isKnownToSdk(object["value"]);
    case asset:
      return Boolean(object["path"] || object["text"] || object["uri"]);
    case archive:
      return Boolean(object["path"] || object["uri"]);
    default:
      return false;
  }
}
