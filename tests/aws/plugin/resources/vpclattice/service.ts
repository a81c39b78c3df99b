// STAND-IN for tests and the offline demo, never shipped: aws:vpclattice/service:Service and
// aws:vpclattice/authPolicy:AuthPolicy.
import type { ResourceKind } from "../../kind";
import { arnOf, idOf, latticeCall, LATTICE_TAGGING } from "./lattice";

export const service: ResourceKind = {
  autoNamed: "name",
  nameLimit: 40,
  defaults: { authType: "NONE" },
  replaceOn: ["name", "customDomainName"],
  computed: ["arn", "dnsEntries", "status"],
  id: (_inputs, outputs) => String(outputs["arn"]).split("/").at(-1)!,
  outputs: ({ name }, response, { region, accountId }) => {
    const id = idOf(response, "svc", String(name));
    const domainName = `${name}-${id.slice(-17)}.7d67968.vpc-lattice-svcs.${region}.on.aws`;
    return {
      arn: arnOf(response, region, accountId, `service/${id}`),
      dnsEntries: [response["dnsEntry"] ?? { domainName, hostedZoneId: "Z09127221KTH2CFUOHIZH" }],
      status: "ACTIVE",
    };
  },
  api: {
    names: {},
    tagging: LATTICE_TAGGING,
    create: ({ name, authType, certificateArn, customDomainName, idleTimeoutSeconds, tagsAll }) =>
      latticeCall("CreateService", {
        name,
        authType,
        certificateArn,
        customDomainName,
        idleTimeoutSeconds,
        tags: tagsAll,
      }),
    update: ({ authType, certificateArn, idleTimeoutSeconds }, { state }) =>
      latticeCall("UpdateService", {
        serviceIdentifier: state["id"],
        authType,
        certificateArn,
        idleTimeoutSeconds,
      }),
    remove: ({ id }) => latticeCall("DeleteService", { serviceIdentifier: id }),
    describe: ({ id }) => latticeCall("GetService", { serviceIdentifier: id }),
    read: (response) => (response["id"] ? {} : undefined),
  },
};

export const authPolicy: ResourceKind = {
  defaults: {},
  replaceOn: ["resourceIdentifier"],
  computed: ["state"],
  id: ({ resourceIdentifier }) => String(resourceIdentifier),
  outputs: (_inputs, response) => ({ state: response["state"] ?? "Active" }),
  api: {
    names: {},
    create: ({ resourceIdentifier, policy }) =>
      latticeCall("PutAuthPolicy", { resourceIdentifier, policy }),
    update: ({ resourceIdentifier, policy }) =>
      latticeCall("PutAuthPolicy", { resourceIdentifier, policy }),
    remove: ({ resourceIdentifier }) => latticeCall("DeleteAuthPolicy", { resourceIdentifier }),
    describe: ({ resourceIdentifier }) => latticeCall("GetAuthPolicy", { resourceIdentifier }),
    read: () => ({}),
  },
};
