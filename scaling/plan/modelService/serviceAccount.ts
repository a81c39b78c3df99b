import { defaults } from "../../contract/generated/defaults";
import { Plan } from "../plan";
import { types } from "../types";
import { PlannedResource } from "../value";
import { Identity, metadataOf, metadataOrigins } from "./labels";

/** The identity of the pods; none is made where one is given. */
export function planServiceAccount(plan: Plan, identity: Identity): readonly PlannedResource[] {
  const { serviceAccount } = identity.args;
  if (serviceAccount?.name !== undefined) return [];
  const account = plan.add(
    types.serviceAccount,
    "account",
    {
      apiVersion: "v1",
      kind: "ServiceAccount",
      metadata: metadataOf(identity, serviceAccount?.annotations),
      automountServiceAccountToken:
        serviceAccount?.automountToken ?? defaults.ServiceAccountChoice.automountToken,
    },
    { origins: { "": "serviceAccount", ...metadataOrigins } },
  );
  return [account];
}
