import { MeshModelServiceArgs } from "../../../contract/generated/types";
import { weightsAt } from "../../../plan/meshModelService/weights";
import { Problem } from "../../../contract/problem";
import { said, when } from "../../problems";

/**
 * Weights of a canary that the mesh can take, at every step, since one that comes later must not fail in the
 * middle of the way. Those of the versions themselves fit every mesh.
 */
export function checkSplit(
  args: MeshModelServiceArgs,
  mesh: string,
  greatest: number,
): readonly Problem[] {
  const { canary, versions } = args;
  if (!versions.some(({ name }) => name === canary?.version)) return [];
  return canary!.steps.flatMap((step, index) => {
    const weights = weightsAt(args, step.weightPercent);
    return when(Math.max(...weights) > greatest, () =>
      said(
        `canary.steps[${index}].weightPercent`,
        `${step.weightPercent}, which beside the weights of the other versions comes to ${weights.join(" : ")}`,
        `weights of 0 to ${greatest} with ${mesh}`,
        "give the other versions weights with a small sum, as 1 and 1, or another weightPercent",
      ),
    );
  });
}
