// STAND-IN for tests and the offline demo, never shipped: every other type, an echo.
import type { ResourceKind } from "../kind";
import { nameOf } from "../../../plugin-kit/urns";

/** "aws:sqs/queue:Queue" gets the ARN arn:aws:sqs:<region>:<account>:queue/<name>. */
export function generic(token: string): ResourceKind {
  const [service, type] = token.split(":")[1]?.split("/") ?? [];
  return {
    defaults: {},
    replaceOn: ["name"],
    computed: ["arn"],
    id: (inputs, outputs) => String(inputs["name"] ?? outputs["arn"]),
    outputs: ({ name }, _response, { urn, region, accountId }) => ({
      arn: `arn:aws:${service}:${region}:${accountId}:${type}/${name ?? nameOf(urn)}`,
    }),
  };
}
