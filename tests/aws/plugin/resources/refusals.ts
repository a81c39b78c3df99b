// STAND-IN for tests and the offline demo, never shipped: combinations that the provider's own
// schema refuses at Check, before any call.
import type { Failure } from "../../../plugin-kit/check";
import type { Props } from "../../../plugin-kit/values";

/** Inputs that exclude each other. */
export function atMostOne(inputs: Props, names: readonly string[]): Failure[] {
  const given = names.filter((name) => inputs[name] !== undefined && inputs[name] !== null);
  if (given.length < 2) return [];
  return given.map((property) => {
    const others = given.filter((name) => name !== property);
    return { property, reason: `Conflicting configuration arguments: conflicts with ${others}` };
  });
}

/** Inputs of which one must be given and no second. */
export function exactlyOne(inputs: Props, names: readonly string[]): Failure[] {
  if (names.some((name) => inputs[name] !== undefined && inputs[name] !== null)) {
    return atMostOne(inputs, names);
  }
  const reason = `Invalid combination of arguments: one of ${names} must be specified`;
  return names.slice(0, 1).map((property) => ({ property, reason }));
}
