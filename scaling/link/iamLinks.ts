import { DeploymentGroup } from "../model/ec2";
import { Field, isAbsent, isKnown, isUnknown, valueOf } from "../model/field";
import { AllowedActions, ManagedPolicy, Role, RoleAttachment, RolePolicy } from "../model/iam";
import { Link, NameIndex, resolve, Truth } from "./link";
import type { ScalingModel } from "./scalingModel";

/** What a role is allowed by one policy: of the program, or of AWS by its ARN. */
export type Grant = AllowedActions | { readonly state: "named"; readonly arn: string };

const roleName = /:role\/(?:.*\/)?([^/]+)$/;

/** Which role a deployment works as, and which policies that role has. */
export class IamLinks {
  constructor(private readonly model: ScalingModel) {}

  serviceRoleOf(deployment: DeploymentGroup): Link<Role> {
    const { serviceRoleArn } = deployment;
    const name = roleName.exec(valueOf(serviceRoleArn) ?? "")?.[1];
    const named = this.model.all("role").filter((role) => valueOf(role.name) === name);
    if (name !== undefined && named.length === 1) {
      return { state: "linked", to: named[0]!, by: "name" };
    }
    return resolve(this.model.graph, {
      from: deployment,
      properties: ["serviceRoleArn"],
      name: [serviceRoleArn],
      among: this.model.derived(
        "iam roles",
        () => new NameIndex(this.model.all("role"), ({ arn }) => [arn]),
      ),
      closed: false,
    });
  }

  /** All that a role is allowed; undefined where it may have policies that are not known. */
  grantsOf(role: Role): readonly Grant[] | undefined {
    const own = [role.inline, role.managedPolicyArns];
    if (own.some((list: Field<unknown>) => isUnknown(list))) return undefined;
    const parts = [...this.model.all("rolePolicy"), ...this.model.all("roleAttachment")];
    const belonging = parts.map((part) => [part, this.belongsTo(part, role)] as const);
    if (belonging.some(([, truth]) => truth === "unknown")) return undefined;
    return [
      ...(valueOf(role.inline) ?? []),
      ...(valueOf(role.managedPolicyArns) ?? []).map((arn) => this.grantOf(arn, undefined)),
      ...belonging.filter(([, truth]) => truth === true).map(([part]) => this.grantBy(part)),
    ];
  }

  private grantBy(part: RolePolicy | RoleAttachment): Grant {
    return part.kind === "rolePolicy" ? part.allowed : this.grantOf(part.policyArn, part);
  }

  private grantOf(arn: Field<string>, attachment: RoleAttachment | undefined): Grant {
    const own = this.model.all("managedPolicy");
    const named = own.find((policy) => isKnown(arn) && valueOf(policy.arn) === arn.value);
    const policy = named ?? (attachment && this.policyOf(attachment, own));
    if (policy) return policy.allowed;
    return isKnown(arn) ? { state: "named", arn: arn.value } : { state: "unknown", path: arn.path };
  }

  private policyOf(attachment: RoleAttachment, own: readonly ManagedPolicy[]) {
    const dependencies = this.model.graph.dependenciesOf(attachment.source, ["policyArn"]);
    const depended = own.filter(({ source }) => dependencies.has(source.urn));
    return depended.length === 1 ? depended[0] : undefined;
  }

  private belongsTo({ roleNames, source }: RolePolicy | RoleAttachment, role: Role): Truth {
    const dependencies = this.model.graph.dependenciesOf(source, ["role", "roles"]);
    if (dependencies.has(role.source.urn)) return true;
    if (isAbsent(roleNames)) return false;
    if (!isKnown(roleNames)) return dependencies.size > 0 ? false : "unknown";
    const name = valueOf(role.name);
    if (name !== undefined && roleNames.value.some((each) => valueOf(each) === name)) return true;
    const isOpen = name === undefined || roleNames.value.some(isUnknown);
    return isOpen && dependencies.size === 0 ? "unknown" : false;
  }
}
