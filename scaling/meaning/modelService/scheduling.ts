import { ModelServiceArgs } from "../../contract/generated/types";
import { Problem } from "../../contract/problem";
import { problem, when } from "../problems";

/** Tolerations that mean something. */
export function checkScheduling({ scheduling }: ModelServiceArgs): readonly Problem[] {
  return (scheduling?.tolerations ?? []).flatMap(({ effect, tolerationSeconds }, index) =>
    when(tolerationSeconds !== undefined && effect !== "NoExecute", () =>
      problem(
        `scheduling.tolerations[${index}].tolerationSeconds`,
        tolerationSeconds,
        "it with effect NoExecute",
        "drop it, or set effect",
      ),
    ),
  );
}
