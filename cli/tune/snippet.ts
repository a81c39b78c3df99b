import { stringify } from "yaml";
import { Scaling } from "../../scaling/contract/generated/types";
import { TunedSpec, TunePoint } from "../../scaling/judge/tune";

/** The declared scaling with other numbers, as YAML to paste. */
export function snippetOf(declared: Scaling | undefined, point: TunePoint): string {
  return stringify({ scaling: declared === undefined ? bare(point) : tuned(declared, point) });
}

function tuned(declared: Scaling, point: TunePoint): object {
  const { minCapacity, maxCapacity } = point;
  const targetTracking = (declared.targetTracking ?? []).map((policy, index) => {
    const { peakRequestsPerSecondPerInstance: _peak, safetyFactor: _factor, ...rest } = policy;
    const { scaleOutCooldownSeconds, scaleInCooldownSeconds } = point;
    const cooldowns = { scaleOutCooldownSeconds, scaleInCooldownSeconds };
    return index === 0
      ? { ...rest, target: point.target, ...cooldowns }
      : { ...policy, ...cooldowns };
  });
  return { ...declared, minCapacity, maxCapacity, targetTracking };
}

/** Where no declaration of ours is there to change. */
function bare(point: TunePoint): object {
  const { minCapacity, maxCapacity, target, scaleOutCooldownSeconds, scaleInCooldownSeconds } =
    point;
  const policy = { target, scaleOutCooldownSeconds, scaleInCooldownSeconds };
  return { minCapacity, maxCapacity, targetTracking: [policy] };
}

/** The numbers under the names that resources of a group have for them. */
export function groupSnippetOf({ targetTracking }: TunedSpec, point: TunePoint): string {
  const { minCapacity: minSize, maxCapacity: maxSize, target: targetValue } = point;
  const name = targetTracking[0]!.name;
  const policy = { name, targetTrackingConfiguration: { targetValue } };
  return stringify({ group: { minSize, maxSize }, policy });
}
