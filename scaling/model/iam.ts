import type { Texts } from "./ec2Group";
import { Field } from "./field";
import type { FragmentBase } from "./fragments";

/** Patterns of the actions that a policy document allows; unknown where any part of it is. */
export type AllowedActions = Field<readonly string[]>;

/** A role, and what is declared inside it. */
export interface Role extends FragmentBase {
  readonly kind: "role";
  readonly name: Field<string>;
  readonly arn: Field<string>;
  readonly inline: Field<readonly AllowedActions[]>;
  readonly managedPolicyArns: Texts;
}

/** A policy that belongs to one role. */
export interface RolePolicy extends FragmentBase {
  readonly kind: "rolePolicy";
  readonly roleNames: Texts;
  readonly allowed: AllowedActions;
}

/** A policy that is attached to roles by its ARN. */
export interface RoleAttachment extends FragmentBase {
  readonly kind: "roleAttachment";
  readonly roleNames: Texts;
  readonly policyArn: Field<string>;
}

/** A policy that is made once and attached. */
export interface ManagedPolicy extends FragmentBase {
  readonly kind: "managedPolicy";
  readonly arn: Field<string>;
  readonly allowed: AllowedActions;
}

/** Who may do what: only as far as it decides whether a deployment can do its work. */
export type IamFragment = Role | RolePolicy | RoleAttachment | ManagedPolicy;
