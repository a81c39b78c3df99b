// STAND-IN for tests and the offline demo, never shipped: aws:iam/rolePolicy:RolePolicy.
import type { Call, ResourceKind } from "../../kind";
import { withName } from "../../naming";
import type { Props } from "../../../../plugin-kit/values";
import { iamCall, policyText } from "./iam";

export const rolePolicy: ResourceKind = {
  autoNamed: "name",
  defaults: {},
  replaceOn: ["name", "namePrefix", "role"],
  computed: ["namePrefix"],
  complete: (inputs, invent) => ({
    ...withName(inputs, invent),
    policy: policyText(inputs["policy"]),
  }),
  id: ({ role, name }) => `${role}:${name}`,
  outputs: (inputs) => ({ namePrefix: inputs["namePrefix"] ?? "" }),
  api: {
    names: { name: "PolicyName", policy: "PolicyDocument", role: "RoleName" },
    create: put,
    update: put,
    remove: (state) => iamCall("DeleteRolePolicy", keyOf(state)),
    describe: (state) => iamCall("GetRolePolicy", keyOf(state)),
    read: (response) => (response["PolicyName"] === undefined ? undefined : {}),
  },
};

function keyOf({ role, name }: Props): Props {
  return { RoleName: role, PolicyName: name };
}

function put(inputs: Props): Call {
  return iamCall("PutRolePolicy", { ...keyOf(inputs), PolicyDocument: inputs["policy"] });
}
