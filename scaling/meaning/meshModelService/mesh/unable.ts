import { MeshModelServiceArgs } from "../../../contract/generated/types";
import { Problem } from "../../../contract/problem";
import { said } from "../../problems";

/** What is asked of the traffic, by where it stands. */
export type Ability =
  | "timeouts.requestSeconds"
  | "timeouts.idleSeconds"
  | "retries"
  | "retries.backoffSeconds"
  | "outlierDetection"
  | "connectionPool";

/** A problem for each thing that is asked of a mesh which does not have it. */
export function unable(
  args: MeshModelServiceArgs,
  mesh: string,
  lacking: readonly Ability[],
  instead: string,
): readonly Problem[] {
  return lacking
    .filter((path) => asked(args, path))
    .map((path) =>
      said(
        path,
        `what ${mesh} does not have`,
        "nothing here with this mesh",
        `drop it, or ${instead}`,
      ),
    );
}

function asked(args: MeshModelServiceArgs, path: Ability): boolean {
  return (
    path
      .split(".")
      .reduce<unknown>(
        (value, key) => (value as Record<string, unknown> | undefined)?.[key],
        args,
      ) !== undefined
  );
}
