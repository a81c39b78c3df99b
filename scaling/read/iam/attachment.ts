import { Fragment } from "../../model/fragments";
import { Declaration } from "../../model/input";
import { eitherOf } from "../ec2/parts";
import { namesAt } from "../lists";
import { Reader } from "../reader";

export const types = [
  "aws:iam/rolePolicyAttachment:RolePolicyAttachment",
  "aws:iam/policyAttachment:PolicyAttachment",
] as const;

/** One role, or all that a policy is attached to. */
export function read(source: Declaration): readonly Fragment[] {
  const inputs = Reader.of(source.inputs);
  const roleNames = namesAt(eitherOf(inputs, "role", "roles"));
  const policyArn = inputs.at("policyArn").string();
  return [{ kind: "roleAttachment", source, roleNames, policyArn }];
}
