import { defaults } from "../../contract/generated/defaults";
import { ModelDownload, ModelServiceArgs } from "../../contract/generated/types";
import { variablesOf } from "./environment";
import { serverContainer } from "./names";
import { healthPort, probesOf } from "./probes";
import { plainResources, serverResources } from "./resources";
import { containerSecurityContext, securityOf } from "./security";
import { terminationOf } from "./timing";
import { modelVolume, MountedVolume, sharedMemoryVolume, temporaryVolume } from "./volumes";

/** Name of the server's port, which meshes and gateways read the protocol from. */
export function portName({ health }: ModelServiceArgs): string {
  return health?.grpc ? "grpc" : "http";
}

/** The model server. */
export function serverOf(args: ModelServiceArgs): object {
  const { preStopSeconds } = terminationOf(args);
  return {
    name: serverContainer,
    image: args.image,
    imagePullPolicy: args.imagePullPolicy,
    command: args.command,
    args: args.args,
    ports: portsOf(args),
    env: variablesOf(args),
    envFrom: envFrom(args),
    resources: serverResources(args.resources),
    ...probesOf(args),
    lifecycle: preStopSeconds > 0 ? { preStop: { sleep: { seconds: preStopSeconds } } } : undefined,
    securityContext: containerSecurityContext(securityOf(args.security)),
    volumeMounts: mountsOf([
      modelVolume(args.model),
      temporaryVolume(args),
      sharedMemoryVolume(args),
    ]),
  };
}

/** The init container that fetches the model. */
export function downloadOf(args: ModelServiceArgs, download: ModelDownload): object {
  return {
    name: "download",
    image: download.image,
    command: download.command,
    args: download.args,
    env: variablesOf(download),
    resources: plainResources(args.resources),
    securityContext: containerSecurityContext(securityOf(args.security)),
    volumeMounts: mountsOf([modelVolume(args.model), temporaryVolume(args)]),
  };
}

function portsOf(args: ModelServiceArgs): readonly object[] {
  const port = args.port ?? defaults.ModelService.port;
  const ports = [{ name: portName(args), containerPort: port, protocol: "TCP" }];
  const health = healthPort(args);
  if (health !== port) ports.push({ name: "health", containerPort: health, protocol: "TCP" });
  return ports;
}

function envFrom({ envFromSecrets, envFromConfigMaps }: ModelServiceArgs): object[] | undefined {
  const sources = [
    ...(envFromConfigMaps ?? []).map((name) => ({ configMapRef: { name } })),
    ...(envFromSecrets ?? []).map((name) => ({ secretRef: { name } })),
  ];
  return sources.length > 0 ? sources : undefined;
}

function mountsOf(volumes: readonly (MountedVolume | undefined)[]): object[] | undefined {
  const mounts = volumes.flatMap((each) => (each ? [each.mount] : []));
  return mounts.length > 0 ? mounts : undefined;
}
