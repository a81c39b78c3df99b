// STAND-IN for tests and the offline demo, never shipped: aws:iam/role:Role, an echo.
import type { ResourceKind } from "../kind";
import { stableUuid } from "../naming";

export const role: ResourceKind = {
  autoNamed: "name",
  defaults: { forceDetachPolicies: false, maxSessionDuration: 3600, path: "/" },
  replaceOn: ["name", "path"],
  computed: ["arn", "createDate", "uniqueId"],
  id: (inputs) => inputs["name"] as string,
  outputs: ({ name, path }, _response, { accountId }) => ({
    arn: `arn:aws:iam::${accountId}:role${path}${name}`,
    createDate: "2026-01-01T00:00:00Z",
    uniqueId: `AROA${stableUuid(String(name)).replaceAll("-", "").slice(0, 17).toUpperCase()}`,
  }),
};
