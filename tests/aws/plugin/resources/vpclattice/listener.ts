// STAND-IN for tests and the offline demo, never shipped: aws:vpclattice/listener:Listener and
// aws:vpclattice/listenerRule:ListenerRule.
import type { ResourceKind } from "../../kind";
import { toApi } from "../../translate";
import type { Props } from "../../../../plugin-kit/values";
import { actionOf, arnOf, idOf, latticeCall, LATTICE_TAGGING } from "./lattice";

export const listener: ResourceKind = {
  autoNamed: "name",
  nameLimit: 63,
  defaults: {},
  replaceOn: ["name", "port", "protocol", "serviceIdentifier", "serviceArn"],
  computed: ["arn", "createdAt", "lastUpdatedAt", "listenerId", "serviceArn", "serviceIdentifier"],
  id: ({ serviceIdentifier }, outputs) => `${String(serviceIdentifier)}/${outputs["listenerId"]}`,
  outputs: ({ name, serviceIdentifier, serviceArn }, response, { region, accountId }) => {
    const id = idOf(response, "listener", `${String(serviceIdentifier)}${name}`);
    const resource = `service/${String(serviceIdentifier)}/listener/${id}`;
    return {
      arn: arnOf(response, region, accountId, resource),
      createdAt: "2026-01-01T00:00:00Z",
      lastUpdatedAt: "2026-01-01T00:00:00Z",
      listenerId: id,
      serviceArn: serviceArn ?? response["serviceArn"] ?? "",
      serviceIdentifier: serviceIdentifier ?? response["serviceId"] ?? "",
    };
  },
  api: {
    names: { forwards: "forward" },
    tagging: LATTICE_TAGGING,
    create: ({ serviceIdentifier, name, port, protocol, defaultAction, tagsAll }) =>
      latticeCall("CreateListener", {
        serviceIdentifier,
        name,
        port,
        protocol,
        defaultAction: actionOf(defaultAction),
        tags: tagsAll,
      }),
    update: ({ defaultAction }, { state }) =>
      latticeCall("UpdateListener", { ...keyOf(state), defaultAction: actionOf(defaultAction) }),
    remove: (state) => latticeCall("DeleteListener", keyOf(state)),
    describe: (state) => latticeCall("GetListener", keyOf(state)),
    read: (response) => (response["id"] ? {} : undefined),
  },
};

export const listenerRule: ResourceKind = {
  autoNamed: "name",
  nameLimit: 63,
  defaults: {},
  replaceOn: ["name", "serviceIdentifier", "listenerIdentifier"],
  computed: ["arn", "ruleId"],
  id: ({ serviceIdentifier, listenerIdentifier }, outputs) =>
    [serviceIdentifier, listenerIdentifier, outputs["ruleId"]].map(String).join("/"),
  outputs: (inputs, response, { region, accountId }) => {
    const { name, serviceIdentifier, listenerIdentifier } = inputs;
    const id = idOf(response, "rule", `${String(listenerIdentifier)}${name}`);
    const place = `service/${String(serviceIdentifier)}/listener/${String(listenerIdentifier)}`;
    return { arn: arnOf(response, region, accountId, `${place}/rule/${id}`), ruleId: id };
  },
  api: {
    names: { forwards: "forward" },
    tagging: LATTICE_TAGGING,
    create: (inputs) =>
      latticeCall("CreateRule", {
        serviceIdentifier: inputs["serviceIdentifier"],
        listenerIdentifier: inputs["listenerIdentifier"],
        name: inputs["name"],
        ...settings(inputs),
        tags: inputs["tagsAll"],
      }),
    update: (news, { state }) =>
      latticeCall("UpdateRule", { ...ruleKey(state), ...settings(news) }),
    remove: (state) => latticeCall("DeleteRule", ruleKey(state)),
    describe: (state) => latticeCall("GetRule", ruleKey(state)),
    read: () => ({}),
  },
};

function keyOf({ serviceIdentifier, listenerId }: Props): Props {
  return { serviceIdentifier, listenerIdentifier: listenerId };
}

function ruleKey({ serviceIdentifier, listenerIdentifier, ruleId }: Props): Props {
  return { serviceIdentifier, listenerIdentifier, ruleIdentifier: ruleId };
}

function settings({ priority, match, action }: Props): Props {
  return { priority, match: toApi(match ?? null, {}, "small"), action: actionOf(action) };
}
