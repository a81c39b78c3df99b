import { Fragment } from "../../model/fragments";
import { Declaration } from "../../model/input";
import { physical } from "../names";
import { Reader } from "../reader";
import { allowedAt } from "./document";

export const types = ["aws:iam/policy:Policy"] as const;

export function read(source: Declaration): readonly Fragment[] {
  const allowed = allowedAt(Reader.of(source.inputs).at("policy"));
  return [{ kind: "managedPolicy", source, arn: physical(source, "arn"), allowed }];
}
