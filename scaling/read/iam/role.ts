import { Role } from "../../model/iam";
import { Fragment } from "../../model/fragments";
import { Declaration } from "../../model/input";
import { listAt, namesAt } from "../lists";
import { physical } from "../names";
import { Reader } from "../reader";
import { allowedAt } from "./document";

export const types = ["aws:iam/role:Role"] as const;

export function read(source: Declaration): readonly Fragment[] {
  const inputs = Reader.of(source.inputs);
  const role: Role = {
    kind: "role",
    source,
    name: physical(source, "name"),
    arn: physical(source, "arn"),
    inline: listAt(inputs.at("inlinePolicies"), (item) => allowedAt(item.at("policy"))),
    managedPolicyArns: namesAt(inputs.at("managedPolicyArns")),
  };
  return [role];
}
