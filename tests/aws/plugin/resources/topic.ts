// STAND-IN for tests and the offline demo, never shipped: aws:sns/topic:Topic, an echo.
import type { ResourceKind } from "../kind";

export const topic: ResourceKind = {
  autoNamed: "name",
  defaults: {},
  replaceOn: ["name"],
  computed: ["arn", "owner"],
  id: (_inputs, outputs) => outputs["arn"] as string,
  outputs: ({ name }, _response, { region, accountId }) => ({
    arn: `arn:aws:sns:${region}:${accountId}:${name}`,
    owner: accountId,
  }),
};
