import { defaults } from "../../contract/generated/defaults";
import { MeshModelServiceArgs } from "../../contract/generated/types";
import { portName } from "../modelService/containers";
import { Identity, metadataOf, metadataOrigins } from "../modelService/labels";
import { Plan } from "../plan";
import { types } from "../types";
import { PlannedResource } from "../value";

export function servicePortOf({ servicePort }: MeshModelServiceArgs): number {
  return servicePort ?? defaults.MeshModelService.servicePort;
}

/** The one name under which all versions are called. */
export function planRootService(
  plan: Plan,
  identity: Identity,
  after: readonly PlannedResource[],
): PlannedResource {
  const { args, selector } = identity;
  const name = portName(args);
  return plan.add(
    types.service,
    "service",
    {
      apiVersion: "v1",
      kind: "Service",
      metadata: metadataOf(identity),
      spec: {
        type: "ClusterIP",
        selector,
        ports: [{ name, port: args.service?.port, targetPort: name, protocol: "TCP" }],
        sessionAffinity: "None",
      },
    },
    {
      origins: {
        "": "versions",
        ...metadataOrigins,
        "spec.selector": "resourceName",
        "spec.ports[0].port": "servicePort",
      },
      after,
    },
  );
}
