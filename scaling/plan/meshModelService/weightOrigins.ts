import { MeshBackend, MeshContext } from "./context";

/** Origins of the versions' weights, which stand at a path that `pathOf` says of each. */
export function weightOrigins(
  { args, backends }: MeshContext,
  pathOf: (index: number) => string,
): Readonly<Record<string, string>> {
  const origin = ({ at }: MeshBackend) => (args.canary ? "canary.steps" : `${at}.weight`);
  return Object.fromEntries(backends.map((each, index) => [pathOf(index), origin(each)]));
}
