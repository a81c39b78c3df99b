// STAND-IN for tests and the offline demo, never shipped: aws:vpclattice/serviceNetwork:ServiceNetwork
// and its associations.
import type { ResourceKind } from "../../kind";
import { arnOf, idOf, latticeCall, LATTICE_TAGGING } from "./lattice";

export const serviceNetwork: ResourceKind = {
  autoNamed: "name",
  nameLimit: 63,
  defaults: { authType: "NONE" },
  replaceOn: ["name"],
  computed: ["arn"],
  id: (_inputs, outputs) => String(outputs["arn"]).split("/").at(-1)!,
  outputs: ({ name }, response, { region, accountId }) => ({
    arn: arnOf(response, region, accountId, `servicenetwork/${idOf(response, "sn", String(name))}`),
  }),
  api: {
    names: {},
    tagging: LATTICE_TAGGING,
    create: ({ name, authType, tagsAll }) =>
      latticeCall("CreateServiceNetwork", { name, authType, tags: tagsAll }),
    update: ({ authType }, { state }) =>
      latticeCall("UpdateServiceNetwork", { serviceNetworkIdentifier: state["id"], authType }),
    remove: ({ id }) => latticeCall("DeleteServiceNetwork", { serviceNetworkIdentifier: id }),
    describe: ({ id }) => latticeCall("GetServiceNetwork", { serviceNetworkIdentifier: id }),
    read: (response) => (response["id"] ? {} : undefined),
  },
};

export const vpcAssociation: ResourceKind = {
  defaults: {},
  replaceOn: ["serviceNetworkIdentifier", "vpcIdentifier"],
  computed: ["arn", "createdBy", "status"],
  id: (_inputs, outputs) => String(outputs["arn"]).split("/").at(-1)!,
  outputs: (inputs, response, { region, accountId }) => ({
    arn: arnOf(
      response,
      region,
      accountId,
      `servicenetworkvpcassociation/${idOf(response, "snva", JSON.stringify(inputs))}`,
    ),
    createdBy: accountId,
    status: "ACTIVE",
  }),
  api: {
    names: {},
    tagging: LATTICE_TAGGING,
    create: ({ serviceNetworkIdentifier, vpcIdentifier, securityGroupIds, tagsAll }) =>
      latticeCall("CreateServiceNetworkVpcAssociation", {
        serviceNetworkIdentifier,
        vpcIdentifier,
        securityGroupIds,
        tags: tagsAll,
      }),
    update: ({ securityGroupIds }, { state }) =>
      latticeCall("UpdateServiceNetworkVpcAssociation", {
        serviceNetworkVpcAssociationIdentifier: state["id"],
        securityGroupIds,
      }),
    remove: ({ id }) =>
      latticeCall("DeleteServiceNetworkVpcAssociation", {
        serviceNetworkVpcAssociationIdentifier: id,
      }),
    describe: ({ id }) =>
      latticeCall("GetServiceNetworkVpcAssociation", {
        serviceNetworkVpcAssociationIdentifier: id,
      }),
    read: () => ({}),
  },
};

export const serviceAssociation: ResourceKind = {
  defaults: {},
  replaceOn: ["serviceIdentifier", "serviceNetworkIdentifier"],
  computed: ["arn", "createdBy", "customDomainName", "dnsEntries", "status"],
  id: (_inputs, outputs) => String(outputs["arn"]).split("/").at(-1)!,
  outputs: (inputs, response, { region, accountId }) => ({
    arn: arnOf(
      response,
      region,
      accountId,
      `servicenetworkserviceassociation/${idOf(response, "snsa", JSON.stringify(inputs))}`,
    ),
    createdBy: accountId,
    customDomainName: "",
    dnsEntries: [],
    status: "ACTIVE",
  }),
  api: {
    names: {},
    tagging: LATTICE_TAGGING,
    create: ({ serviceIdentifier, serviceNetworkIdentifier, tagsAll }) =>
      latticeCall("CreateServiceNetworkServiceAssociation", {
        serviceIdentifier,
        serviceNetworkIdentifier,
        tags: tagsAll,
      }),
    remove: ({ id }) =>
      latticeCall("DeleteServiceNetworkServiceAssociation", {
        serviceNetworkServiceAssociationIdentifier: id,
      }),
    describe: ({ id }) =>
      latticeCall("GetServiceNetworkServiceAssociation", {
        serviceNetworkServiceAssociationIdentifier: id,
      }),
    read: () => ({}),
  },
};
