// STAND-IN for tests and the offline demo, never shipped: what CodeDeploy's resource types share.
import type { Call, Tagging } from "../../kind";
import { byArn } from "../../kind";
import { present } from "../../translate";
import type { Props } from "../../../../plugin-kit/values";

export const CODEDEPLOY_TAGGING: Tagging = {
  service: "codedeploy",
  add: "TagResource",
  remove: "UntagResource",
  of: byArn("ResourceArn"),
  form: "list",
};

/** CodeDeploy's members begin with a small letter, but those of tags. */
export function deployCall(operation: string, params: Props): Call {
  return { service: "codedeploy", operation, params: present(params) };
}
