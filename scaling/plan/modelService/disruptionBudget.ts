import { defaults } from "../../contract/generated/defaults";
import { DisruptionBudget } from "../../contract/generated/types";
import { Plan } from "../plan";
import { types } from "../types";
import { Identity, metadataOf, metadataOrigins } from "./labels";

/** The budget; none where it is switched off. */
export function planDisruptionBudget(plan: Plan, identity: Identity): void {
  const declared = identity.args.availability?.podDisruptionBudget ?? {};
  if (!(declared.enabled ?? defaults.DisruptionBudget.enabled)) return;
  plan.add(
    types.podDisruptionBudget,
    "disruption-budget",
    {
      apiVersion: "policy/v1",
      kind: "PodDisruptionBudget",
      metadata: metadataOf(identity),
      spec: {
        ...amounts(declared),
        selector: { matchLabels: identity.selector },
        unhealthyPodEvictionPolicy:
          declared.unhealthyPodEvictionPolicy ??
          defaults.DisruptionBudget.unhealthyPodEvictionPolicy,
      },
    },
    { origins: { "": path, ...metadataOrigins, ...origins(declared) } },
  );
}

const path = "availability.podDisruptionBudget";

function amounts(declared: DisruptionBudget): object {
  const { maxUnavailable, maxUnavailablePercent, minAvailable, minAvailablePercent } = declared;
  if (minAvailable !== undefined) return { minAvailable };
  if (minAvailablePercent !== undefined) return { minAvailable: `${minAvailablePercent}%` };
  if (maxUnavailablePercent !== undefined) return { maxUnavailable: `${maxUnavailablePercent}%` };
  return { maxUnavailable: maxUnavailable ?? 1 };
}

function origins(declared: DisruptionBudget): Readonly<Record<string, string>> {
  const percent = declared.minAvailablePercent === undefined ? "" : "Percent";
  const most = declared.maxUnavailablePercent === undefined ? "" : "Percent";
  return {
    "spec.minAvailable": `${path}.minAvailable${percent}`,
    "spec.maxUnavailable": `${path}.maxUnavailable${most}`,
  };
}
