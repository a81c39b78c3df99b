import { Declaration, Input, InputObject } from "../model/input";
import { declare, exampleUrn, Place } from "./declare";

export const iamTypes = {
  role: "aws:iam/role:Role",
  rolePolicy: "aws:iam/rolePolicy:RolePolicy",
  attachment: "aws:iam/rolePolicyAttachment:RolePolicyAttachment",
  policy: "aws:iam/policy:Policy",
} as const;

/** URN of the example resource of a given kind and name, for `from`. */
export function iamUrn(kind: keyof typeof iamTypes, name = "codedeploy"): string {
  return exampleUrn(iamTypes[kind], name);
}

/** A document that allows some actions on everything. */
export function allowing(...actions: readonly string[]): string {
  const statement = { Effect: "Allow", Action: actions, Resource: "*" };
  return JSON.stringify({ Version: "2012-10-17", Statement: [statement] });
}

/** Role "codedeploy" that CodeDeploy works as. */
export function role(inputs: InputObject = {}, place?: Place): Declaration {
  const trust = JSON.stringify({ Version: "2012-10-17", Statement: [] });
  const defaults = { name: "codedeploy", assumeRolePolicy: trust };
  return declare(iamTypes.role, "codedeploy", { ...defaults, ...inputs }, place);
}

/** Policy of the role alone, with the given document. */
export function rolePolicy(policy: Input, inputs: InputObject = {}, place?: Place): Declaration {
  const defaults = { role: "codedeploy", policy };
  return declare(iamTypes.rolePolicy, "codedeploy", { ...defaults, ...inputs }, place);
}

/** Attachment of a policy to the role. */
export function roleAttachment(policyArn: Input, place?: Place): Declaration {
  return declare(iamTypes.attachment, "codedeploy", { role: "codedeploy", policyArn }, place);
}

/** Policy to attach, with the given document. */
export function managedPolicy(policy: Input): Declaration {
  return declare(iamTypes.policy, "codedeploy", { policy });
}
