import { validators } from "./generated/validators";
import { explain } from "./explain";
import { problemsOf } from "./problem";
import type { Problem } from "./problem";
import { snapshot } from "./snapshot";
import type { IsOutput } from "./snapshot";

export { reason } from "./problem";
export type { Problem } from "./problem";
export type { IsOutput } from "./snapshot";

/**
 * Checks the arguments of a component or function (or the value of a type) against the contract and
 * returns every problem, in the order of the paths. Outputs (`isOutput`) pass where the contract
 * lets a value be unknown. The arguments may be anything: they are not changed, and nothing in them
 * makes this throw; only a name that the contract does not have does.
 */
export function checkShape(
  name: string,
  args: unknown,
  isOutput: IsOutput = () => false,
): readonly Problem[] {
  const validate = Object.hasOwn(validators, name) ? validators[name] : undefined;
  if (validate === undefined) throw new RangeError(`The contract has no ${name}`);
  const view = snapshot(args ?? {}, isOutput);
  return validate(view) ? [] : problemsOf(explain({ name, view }, validate.errors ?? []));
}
