import type { IsOutput } from "./snapshot";

/**
 * Leaves out every property whose value is null, at any depth: in Pulumi null means "not given".
 * For arguments that passed `checkShape`; outputs stay as they are.
 */
export function withoutNulls<T>(value: T, isOutput: IsOutput): T {
  if (typeof value !== "object" || value === null || isOutput(value)) return value;
  if (Array.isArray(value)) return value.map((item) => withoutNulls<unknown>(item, isOutput)) as T;
  const given = Object.entries(value).filter(([, item]) => item !== null && item !== undefined);
  return Object.fromEntries(
    given.map(([key, item]) => [key, withoutNulls<unknown>(item, isOutput)]),
  ) as T;
}
