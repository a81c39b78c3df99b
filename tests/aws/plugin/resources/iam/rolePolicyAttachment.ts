// STAND-IN for tests and the offline demo, never shipped:
// aws:iam/rolePolicyAttachment:RolePolicyAttachment.
import type { ResourceKind } from "../../kind";
import { stableUuid } from "../../naming";
import type { Props } from "../../../../plugin-kit/values";
import { itemWhere } from "../scaling";
import { iamCall } from "./iam";

export const rolePolicyAttachment: ResourceKind = {
  defaults: {},
  replaceOn: ["role", "policyArn"],
  computed: [],
  id: ({ role, policyArn }) => `${role}-${stableUuid(`${role}${policyArn}`)}`,
  outputs: () => ({}),
  api: {
    names: { role: "RoleName" },
    create: (inputs) => iamCall("AttachRolePolicy", members(inputs)),
    remove: (state) => iamCall("DetachRolePolicy", members(state)),
    describe: ({ role }) => iamCall("ListAttachedRolePolicies", { RoleName: role }),
    read: (response, { policyArn }) =>
      itemWhere(response, "AttachedPolicies", "PolicyArn", policyArn) && {},
  },
};

function members({ role, policyArn }: Props): Props {
  return { RoleName: role, PolicyArn: policyArn };
}
