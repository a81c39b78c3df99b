import { ModelServiceArgs, ScalingRules } from "../../contract/generated/types";
import { defaults } from "../../contract/generated/defaults";
import { quantityText } from "./quantity";
import { loadSecondsOf } from "./timing";

const leastWindowSeconds = 300;
const mostWindowSeconds = 3600;

/**
 * Quick up and slow down: a replica that is missing costs requests, one too many costs money for a while. A
 * replica that goes takes its loaded model with it, so that none goes sooner than another could come.
 */
export function behaviorOf(args: ModelServiceArgs): {
  readonly scaleUp: object;
  readonly scaleDown: object;
} {
  const { scaleUp, scaleDown } = args.autoscaling.behavior ?? {};
  return {
    scaleUp: rules(scaleUp, {
      stabilizationWindowSeconds: 0,
      policies: [
        { type: "Percent", value: 100, periodSeconds: 15 },
        { type: "Pods", value: 4, periodSeconds: 15 },
      ],
    }),
    scaleDown: rules(scaleDown, {
      stabilizationWindowSeconds: standardWindowSeconds(args),
      policies: [{ type: "Percent", value: 50, periodSeconds: 60 }],
    }),
  };
}

/** The wait before replicas are removed, where none is declared. */
function standardWindowSeconds(args: ModelServiceArgs): number {
  return Math.min(mostWindowSeconds, Math.max(leastWindowSeconds, loadSecondsOf(args)));
}

type Standard = Required<Pick<ScalingRules, "stabilizationWindowSeconds" | "policies">>;

function rules(declared: ScalingRules | undefined, standard: Standard): object {
  const tolerance = declared?.tolerance;
  return {
    stabilizationWindowSeconds:
      declared?.stabilizationWindowSeconds ?? standard.stabilizationWindowSeconds,
    selectPolicy: declared?.selectPolicy ?? defaults.ScalingRules.selectPolicy,
    policies: declared?.policies ?? standard.policies,
    tolerance: tolerance === undefined ? undefined : quantityText(tolerance),
  };
}
