// STAND-IN for tests and the offline demo, never shipped: aws:iam/role:Role.
import type { Before, Call, ResourceKind } from "../../kind";
import { withName } from "../../naming";
import { tagList } from "../../translate";
import { isProps, type Props, type Value } from "../../../../plugin-kit/values";
import { atMostOne } from "../refusals";
import { answered, iamCall, iamTagging, MADE_AT, policyText, uniqueId } from "./iam";

export const role: ResourceKind = {
  autoNamed: "name",
  defaults: { forceDetachPolicies: false, maxSessionDuration: 3600, path: "/" },
  replaceOn: ["name", "namePrefix", "path"],
  computed: ["arn", "createDate", "inlinePolicies", "managedPolicyArns", "namePrefix", "uniqueId"],
  check: (inputs) => atMostOne(inputs, ["name", "namePrefix"]),
  complete: (inputs, invent) => ({
    ...withName(inputs, invent),
    assumeRolePolicy: policyText(inputs["assumeRolePolicy"]),
  }),
  id: (inputs) => inputs["name"] as string,
  outputs: ({ name, path, ...inputs }, response, { accountId }) => ({
    arn: answered(response, "Role")?.["Arn"] ?? `arn:aws:iam::${accountId}:role${path}${name}`,
    createDate: MADE_AT,
    inlinePolicies: inputs["inlinePolicies"] ?? [],
    managedPolicyArns: inputs["managedPolicyArns"] ?? [],
    namePrefix: inputs["namePrefix"] ?? "",
    uniqueId: answered(response, "Role")?.["RoleId"] ?? uniqueId("AROA", name),
  }),
  api: {
    names: { name: "RoleName", assumeRolePolicy: "AssumeRolePolicyDocument" },
    tagging: iamTagging("Role"),
    create: (inputs) =>
      iamCall("CreateRole", {
        ...named(inputs),
        AssumeRolePolicyDocument: inputs["assumeRolePolicy"],
        Description: inputs["description"],
        MaxSessionDuration: inputs["maxSessionDuration"],
        Path: inputs["path"],
        PermissionsBoundary: inputs["permissionsBoundary"],
        Tags: tagList(inputs["tagsAll"]),
      }),
    settle: (inputs) => [
      ...inline(inputs).map((policy) => putInline(inputs, policy)),
      ...managed(inputs).map((arn) => attach("AttachRolePolicy", inputs, arn)),
    ],
    update,
    remove: (state) => [
      ...managed(state).map((arn) => attach("DetachRolePolicy", state, arn)),
      ...inline(state).map(({ name }) => removeInline(state, name)),
      iamCall("DeleteRole", named(state)),
    ],
    describe: (state) => iamCall("GetRole", named(state)),
    read: (response) => answered(response, "Role") && {},
  },
};

function named({ name }: Props): Props {
  return { RoleName: name };
}

function update(news: Props, { state, changed }: Before): Call[] {
  const kept = new Set(inline(news).map(({ name }) => name));
  return [
    ...(changed("assumeRolePolicy")
      ? [
          iamCall("UpdateAssumeRolePolicy", {
            ...named(news),
            PolicyDocument: news["assumeRolePolicy"],
          }),
        ]
      : []),
    ...(changed("description") || changed("maxSessionDuration")
      ? [
          iamCall("UpdateRole", {
            ...named(news),
            Description: news["description"] ?? "",
            MaxSessionDuration: news["maxSessionDuration"],
          }),
        ]
      : []),
    ...inline(state)
      .filter(({ name }) => changed("inlinePolicies") && !kept.has(name))
      .map(({ name }) => removeInline(state, name)),
    ...(changed("inlinePolicies") ? inline(news).map((policy) => putInline(news, policy)) : []),
    ...managed(state)
      .filter((arn) => !managed(news).includes(arn))
      .map((arn) => attach("DetachRolePolicy", state, arn)),
    ...managed(news)
      .filter((arn) => !managed(state).includes(arn))
      .map((arn) => attach("AttachRolePolicy", news, arn)),
  ];
}

function inline({ inlinePolicies }: Props): Props[] {
  return Array.isArray(inlinePolicies) ? inlinePolicies.filter(isProps) : [];
}

function managed({ managedPolicyArns }: Props): Value[] {
  return Array.isArray(managedPolicyArns) ? managedPolicyArns : [];
}

function putInline(inputs: Props, { name, policy }: Props): Call {
  return iamCall("PutRolePolicy", {
    ...named(inputs),
    PolicyName: name,
    PolicyDocument: policyText(policy),
  });
}

function removeInline(state: Props, name: Value | undefined): Call {
  return iamCall("DeleteRolePolicy", { ...named(state), PolicyName: name });
}

function attach(operation: string, inputs: Props, arn: Value): Call {
  return iamCall(operation, { ...named(inputs), PolicyArn: arn });
}
