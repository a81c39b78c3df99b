import { defaults } from "../../contract/generated/defaults";
import { ModelServiceArgs } from "../../contract/generated/types";
import { portName } from "../modelService/containers";
import { metadataOf, metadataOrigins } from "../modelService/labels";
import { types } from "../types";
import { PlannedResource } from "../value";
import { MeshBackend, MeshContext } from "./context";
import { hostOf } from "./hosts";

export function podsNameOf(serviceName: string): string {
  return `${serviceName}-pods`;
}

/**
 * A name that stands for the addresses of a version's pods. A proxy that finds its targets by DNS needs
 * each of them: of the one address of a ClusterIP it could neither balance nor eject anything.
 */
export function planPodsService(context: MeshContext, backend: MeshBackend): PlannedResource {
  const { plan, args, identity } = context;
  const name = portName(identity.args);
  return plan.add(
    types.service,
    `${backend.name}-pods`,
    {
      apiVersion: "v1",
      kind: "Service",
      metadata: metadataOf({ ...identity, name: podsNameOf(backend.serviceName) }),
      spec: {
        clusterIP: "None",
        selector: backend.selector,
        ports: [{ name, port: listenerPortOf(args), targetPort: name, protocol: "TCP" }],
      },
    },
    {
      origins: { "": backend.at, ...metadataOrigins, "spec.ports[0].port": "port" },
      after: [backend.deployment],
    },
  );
}

export function podsHostOf(context: MeshContext, { serviceName }: MeshBackend): unknown {
  return hostOf(context, podsNameOf(serviceName));
}

/** The port on which the servers listen, and so the proxies beside them. */
export function listenerPortOf({ port }: Pick<ModelServiceArgs, "port">): number {
  return port ?? defaults.MeshModelService.port;
}
