import { Fragment } from "../../model/fragments";
import { Declaration } from "../../model/input";
import { namesAt } from "../lists";
import { Reader } from "../reader";
import { allowedAt } from "./document";

export const types = ["aws:iam/rolePolicy:RolePolicy"] as const;

export function read(source: Declaration): readonly Fragment[] {
  const inputs = Reader.of(source.inputs);
  const roleNames = namesAt(inputs.at("role"));
  return [{ kind: "rolePolicy", source, roleNames, allowed: allowedAt(inputs.at("policy")) }];
}
