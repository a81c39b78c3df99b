import { defaults } from "../../contract/generated/defaults";
import { ModelServiceArgs, NetworkService } from "../../contract/generated/types";
import { Plan } from "../plan";
import { types } from "../types";
import { PlannedResource } from "../value";
import { portName } from "./containers";
import { Identity, metadataOf, metadataOrigins } from "./labels";
import { progressDeadlineSeconds } from "./timing";

export function servicePortOf({ service }: ModelServiceArgs): number {
  return service?.port ?? defaults.NetworkService.port;
}

export function serviceTypeOf({ service }: ModelServiceArgs): NonNullable<NetworkService["type"]> {
  return service?.type ?? defaults.NetworkService.type;
}

/** The Service; the engine waits while a pod of it starts, hence as long as a start may take. */
export function planNetworkService(plan: Plan, identity: Identity): PlannedResource {
  const { args, selector } = identity;
  const { service } = args;
  return plan.add(
    types.service,
    "service",
    {
      apiVersion: "v1",
      kind: "Service",
      metadata: metadataOf(identity, service?.annotations),
      spec: {
        type: serviceTypeOf(args),
        selector,
        ports: [portOf(args)],
        ...affinityOf(service),
        externalTrafficPolicy: service?.externalTrafficPolicy,
        loadBalancerClass: service?.loadBalancerClass,
        loadBalancerSourceRanges: service?.sourceRanges,
      },
    },
    { origins, timeoutSeconds: progressDeadlineSeconds(args) },
  );
}

/** By the name of the container's port, so that a change of its number breaks nothing meanwhile. */
function portOf(args: ModelServiceArgs): object {
  return {
    name: portName(args),
    port: servicePortOf(args),
    targetPort: portName(args),
    protocol: "TCP",
    nodePort: args.service?.nodePort,
    appProtocol: args.service?.appProtocol,
  };
}

function affinityOf(service: NetworkService | undefined): object {
  const sessionAffinity = service?.sessionAffinity ?? defaults.NetworkService.sessionAffinity;
  const timeoutSeconds = service?.sessionAffinityTimeoutSeconds;
  const config = timeoutSeconds === undefined ? undefined : { clientIP: { timeoutSeconds } };
  return { sessionAffinity, sessionAffinityConfig: config };
}

const origins: Readonly<Record<string, string>> = {
  "": "service",
  ...metadataOrigins,
  "metadata.annotations": "service.annotations",
  "spec.type": "service.type",
  "spec.selector": "selector",
  "spec.ports[0].port": "service.port",
  "spec.ports[0].targetPort": "port",
  "spec.ports[0].nodePort": "service.nodePort",
  "spec.externalTrafficPolicy": "service.externalTrafficPolicy",
};
