// STAND-IN for tests and the offline demo, never shipped: aws:iam/instanceProfile:InstanceProfile.
import type { Call, ResourceKind } from "../../kind";
import { withName } from "../../naming";
import { tagList } from "../../translate";
import { isKnown, type Props, type Value } from "../../../../plugin-kit/values";
import { answered, iamCall, iamTagging, MADE_AT, uniqueId } from "./iam";

export const instanceProfile: ResourceKind = {
  autoNamed: "name",
  defaults: { path: "/" },
  replaceOn: ["name", "namePrefix", "path"],
  computed: ["arn", "createDate", "namePrefix", "uniqueId"],
  complete: withName,
  id: (inputs) => inputs["name"] as string,
  outputs: ({ name, path, namePrefix }, response, { accountId }) => {
    const made = answered(response, "InstanceProfile");
    return {
      arn: made?.["Arn"] ?? `arn:aws:iam::${accountId}:instance-profile${path}${name}`,
      createDate: MADE_AT,
      namePrefix: namePrefix ?? "",
      uniqueId: made?.["InstanceProfileId"] ?? uniqueId("AIPA", name),
    };
  },
  api: {
    names: { name: "InstanceProfileName", role: "RoleName" },
    tagging: iamTagging("InstanceProfile"),
    create: (inputs) =>
      iamCall("CreateInstanceProfile", {
        ...named(inputs),
        Path: inputs["path"],
        Tags: tagList(inputs["tagsAll"]),
      }),
    settle: (inputs) => roleCalls("AddRoleToInstanceProfile", inputs, inputs["role"]),
    update: (news, { state, changed }) =>
      changed("role")
        ? [
            ...roleCalls("RemoveRoleFromInstanceProfile", state, state["role"]),
            ...roleCalls("AddRoleToInstanceProfile", state, news["role"]),
          ]
        : [],
    remove: (state) => [
      ...roleCalls("RemoveRoleFromInstanceProfile", state, state["role"]),
      iamCall("DeleteInstanceProfile", named(state)),
    ],
    describe: (state) => iamCall("GetInstanceProfile", named(state)),
    read: (response) => answered(response, "InstanceProfile") && {},
  },
};

function named({ name }: Props): Props {
  return { InstanceProfileName: name };
}

function roleCalls(operation: string, of: Props, role: Value | undefined): Call[] {
  return isKnown(role) ? [iamCall(operation, { ...named(of), RoleName: role })] : [];
}
