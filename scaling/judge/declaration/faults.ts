import { Load, LoadFault } from "../../contract/generated/types";
import { Problem } from "../../contract/problem";
import { problem, when } from "../../contract/said";

/** Faults have to begin while the load lasts. */
export function checkFaults(
  { faults }: Load,
  path: string,
  durationSeconds: number,
): readonly Problem[] {
  return (faults ?? []).flatMap((fault, index) => {
    const [kind, window] = kindOf(fault);
    const startSeconds = window.startSeconds ?? 0;
    return when(startSeconds >= durationSeconds, () =>
      problem(
        `${path}.faults[${index}].${kind}.startSeconds`,
        startSeconds,
        `less than the ${durationSeconds} seconds that the load lasts`,
        "let it begin earlier, or give the load a longer durationSeconds",
      ),
    );
  });
}

function kindOf(fault: LoadFault): readonly [string, { readonly startSeconds?: number }] {
  const given = Object.entries(fault) as [string, { startSeconds?: number } | undefined][];
  const [kind, window] = given.find(([, value]) => value !== undefined) ?? ["", {}];
  return [kind, window ?? {}];
}
