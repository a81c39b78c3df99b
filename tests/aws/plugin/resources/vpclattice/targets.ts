// STAND-IN for tests and the offline demo, never shipped: aws:vpclattice/targetGroup:TargetGroup and
// aws:vpclattice/targetGroupAttachment:TargetGroupAttachment.
import type { ResourceKind } from "../../kind";
import { toApi } from "../../translate";
import { isProps, type Props, type Value } from "../../../../plugin-kit/values";
import { arnOf, idOf, latticeCall, LATTICE_TAGGING } from "./lattice";

export const targetGroup: ResourceKind = {
  autoNamed: "name",
  nameLimit: 128,
  defaults: {},
  replaceOn: ["name", "type", "config"],
  computed: ["arn", "status"],
  id: (_inputs, outputs) => String(outputs["arn"]).split("/").at(-1)!,
  outputs: ({ name }, response, { region, accountId }) => ({
    arn: arnOf(response, region, accountId, `targetgroup/${idOf(response, "tg", String(name))}`),
    status: "ACTIVE",
  }),
  api: {
    names: { value: "httpCode" },
    tagging: LATTICE_TAGGING,
    create: ({ name, type, config, tagsAll }) =>
      latticeCall("CreateTargetGroup", {
        name,
        type,
        config: toApi(config ?? null, { value: "httpCode" }, "small"),
        tags: tagsAll,
      }),
    remove: ({ id }) => latticeCall("DeleteTargetGroup", { targetGroupIdentifier: id }),
    describe: ({ id }) => latticeCall("GetTargetGroup", { targetGroupIdentifier: id }),
    read: (response) => (response["id"] ? {} : undefined),
  },
};

export const targetGroupAttachment: ResourceKind = {
  defaults: {},
  replaceOn: ["targetGroupIdentifier", "target"],
  computed: [],
  id: ({ targetGroupIdentifier, target }) =>
    `${String(targetGroupIdentifier)}/${JSON.stringify(target)}`,
  outputs: () => ({}),
  api: {
    names: {},
    create: (inputs) => latticeCall("RegisterTargets", targetOf(inputs)),
    remove: (state) => latticeCall("DeregisterTargets", targetOf(state)),
    describe: ({ targetGroupIdentifier }) => latticeCall("ListTargets", { targetGroupIdentifier }),
    read: (response, { target }) => (isAmong(target, response["items"]) ? {} : undefined),
  },
};

function targetOf({ targetGroupIdentifier, target }: Props): Props {
  return { targetGroupIdentifier, targets: [target ?? null] };
}

function isAmong(target: Value | undefined, items: Value | undefined): boolean {
  const id = isProps(target) ? target["id"] : undefined;
  return Array.isArray(items) && items.some((item) => isProps(item) && item["id"] === id);
}
