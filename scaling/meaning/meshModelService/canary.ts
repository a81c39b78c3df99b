import { defaults } from "../../contract/generated/defaults";
import { CanaryProgression, MeshModelServiceArgs } from "../../contract/generated/types";
import { weightOf } from "../../plan/meshModelService/weights";
import { Problem } from "../../contract/problem";
import { problem, said, when } from "../problems";

/** Weights that send requests somewhere, and a canary that is one of the versions. */
export function checkWeights(args: MeshModelServiceArgs): readonly Problem[] {
  const { canary, versions } = args;
  if (canary) return checkCanary(args, canary);
  const sum = versions.reduce((total, version) => total + weightOf(version), 0);
  return when(sum === 0, () =>
    said(
      "versions",
      "weights that are all 0, so that no request arrives anywhere",
      "a weight above 0 for at least one version",
      "give the version that serves a weight",
    ),
  );
}

function checkCanary(
  { versions }: MeshModelServiceArgs,
  canary: CanaryProgression,
): readonly Problem[] {
  const { version, steps, currentStep = defaults.CanaryProgression.currentStep } = canary;
  const names = versions.map(({ name }) => name);
  const others = versions.filter(({ name }) => name !== version);
  const rest = others.reduce((total, each) => total + weightOf(each), 0);
  const known = names.includes(version);
  return [
    ...when(!known, () =>
      problem("canary.version", version, `a version: ${names.join(", ")}`, "name one of them"),
    ),
    ...when(currentStep >= steps.length, () =>
      problem(
        "canary.currentStep",
        currentStep,
        `0 to ${steps.length - 1}, an index of steps`,
        "give the index of a step, or add steps",
      ),
    ),
    ...(known && rest === 0 ? steps.flatMap((step, index) => nobodyElse(step, index)) : []),
  ];
}

function nobodyElse(
  { weightPercent }: { readonly weightPercent: number },
  index: number,
): readonly Problem[] {
  return when(weightPercent < 100, () =>
    problem(
      `canary.steps[${index}].weightPercent`,
      weightPercent,
      "100 where no other version has a weight to share the rest by",
      "add another version, or give one of them a weight",
    ),
  );
}
