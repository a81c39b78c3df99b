import { Fragment } from "../../model/fragments";
import { Declaration } from "../../model/input";
import { namesAt } from "../lists";
import { Reader } from "../reader";

export const types = ["aws:autoscaling/notification:Notification"] as const;

export function read(source: Declaration): readonly Fragment[] {
  const inputs = Reader.of(source.inputs);
  return [{ kind: "groupNotification", source, groupNames: namesAt(inputs.at("groupNames")) }];
}
