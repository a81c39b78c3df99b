import { stringify } from "yaml";
import { Scaling } from "../../scaling/contract/generated/types";
import { TunePoint } from "../../scaling/judge/tune";

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
