import { MeshModelServiceArgs } from "../../../contract/generated/types";
import { weightsAt, weightsOf } from "../../../plan/meshModelService/weights";
import { Problem } from "../../../contract/problem";
import { problem, said, when } from "../../problems";

/**
 * Weights that the mesh can take, at every step of a canary, since one that comes later must not fail in the
 * middle of the way.
 */
export function checkSplit(
  args: MeshModelServiceArgs,
  mesh: string,
  greatest: number,
): readonly Problem[] {
  const { canary, versions } = args;
  const isTooGreat = (weight: number) => weight > greatest;
  if (canary === undefined) {
    return weightsOf(args).flatMap((weight, index) =>
      when(isTooGreat(weight), () =>
        problem(`versions[${index}].weight`, weight, `0 to ${greatest} with ${mesh}`, "lower it"),
      ),
    );
  }
  if (!versions.some(({ name }) => name === canary.version)) return [];
  return canary.steps.flatMap((step, index) => {
    const weights = weightsAt(args, step);
    return when(weights.some(isTooGreat), () =>
      said(
        `canary.steps[${index}].weightPercent`,
        `${step.weightPercent}, which beside the weights of the other versions comes to ${weights.join(" : ")}`,
        `weights of 0 to ${greatest} with ${mesh}`,
        "give the other versions weights with a small sum, as 1 and 1, or another weightPercent",
      ),
    );
  });
}
