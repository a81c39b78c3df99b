import { withoutNulls } from "../contract/nulls";
import { Problem } from "../contract/problem";
import { prune } from "../contract/prune";
import { checkShape, IsOutput } from "../contract/shape";

/** A component or function by its name in the contract, and what is wrong with arguments of the right shape. */
interface Checkable {
  readonly name: string;
  readonly check: (args: never, component: string) => readonly Problem[];
}

/**
 * Every problem of a component's or function's arguments at once: of their shape, and of the meaning of whatever has
 * the right shape.
 */
export function allProblems(
  kind: Checkable,
  component: string,
  args: object,
  isOutput: IsOutput,
): readonly Problem[] {
  const shape = checkShape(kind.name, args, isOutput);
  if (shape.length === 0) return kind.check(withoutNulls(args, isOutput) as never, component);
  const meaning = meaningOfRest(kind, component, args, shape, isOutput);
  return [...shape, ...meaning.filter((each) => !shape.some((other) => touches(each, other)))];
}

/** Without what has the wrong shape the rest may make no sense; then its shape is all there is to say. */
function meaningOfRest(
  kind: Checkable,
  component: string,
  args: object,
  shape: readonly Problem[],
  isOutput: IsOutput,
): readonly Problem[] {
  const paths = shape.map((each) => each.path);
  const rest = paths.includes("args") ? undefined : prune(args, paths);
  if (rest === undefined) return [];
  try {
    return kind.check(withoutNulls(rest, isOutput) as never, component);
  } catch {
    return [];
  }
}

/** Whether one problem stands inside the other's value, so that it may only follow from it. */
function touches(a: Problem, b: Problem): boolean {
  return inside(a.path, b.path) || inside(b.path, a.path);
}

function inside(path: string, of: string): boolean {
  return path === of || path.startsWith(`${of}.`) || path.startsWith(`${of}[`);
}
