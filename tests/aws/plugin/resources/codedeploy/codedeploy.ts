// STAND-IN for tests and the offline demo, never shipped: what CodeDeploy's resource types share.
import { byArn, type Call, type Tagging } from "../../kind";
import { entriesOf, type Props } from "../../../../plugin-kit/values";

export const CODEDEPLOY_TAGGING: Tagging = {
  service: "codedeploy",
  add: "TagResource",
  remove: "UntagResource",
  of: byArn("ResourceArn"),
  form: "list",
};

/** An empty list is sent: it takes away what a deployment group had. */
export function deployCall(operation: string, params: Props): Call {
  return { service: "codedeploy", operation, params: Object.fromEntries(entriesOf(params)) };
}
