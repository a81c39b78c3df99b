import { defaults } from "../../contract/generated/defaults";
import {
  MeshModelServiceArgs,
  MeshVersion,
  ModelServiceArgs,
} from "../../contract/generated/types";
import { autoscalingOf, autoscalingPlaceOf } from "./autoscaling";
import { proxyMetadataOf } from "./sidecar";

/** Label with which the Service in front of all versions selects their pods. */
export const serviceLabel = "app.kubernetes.io/part-of";
const versionLabel = "app.kubernetes.io/version";

/** Tells a gateway to speak HTTP/2, without which gRPC does not pass. */
const http2 = "kubernetes.io/h2c";

/** Name of everything of one version. */
export function versionNameOf(name: string, version: MeshVersion): string {
  return `${name}-${version.name}`;
}

/** A version as the ModelService that it is. */
export function serverArgsOf(
  args: MeshModelServiceArgs,
  version: MeshVersion,
  name: string,
): ModelServiceArgs {
  const {
    mesh: _mesh,
    versions: _versions,
    servicePort,
    timeouts: _timeouts,
    retries: _retries,
    outlierDetection: _outlierDetection,
    connectionPool: _connectionPool,
    sidecar: _sidecar,
    canary: _canary,
    reliability: _reliability,
    ...common
  } = args;
  const {
    name: _name,
    weight: _weight,
    service: _service,
    loadBalancerArn: _arn,
    ...own
  } = version;
  const resourceName = versionNameOf(name, version);
  const proxy = proxyMetadataOf(args);
  const merged = { ...common, ...own };
  const annotations = { ...proxy.annotations, ...merged.podAnnotations };
  return {
    ...merged,
    resourceName,
    labels: { ...args.labels, [serviceLabel]: name, [versionLabel]: version.name },
    podLabels: { ...proxy.labels, ...merged.podLabels },
    ...(Object.keys(annotations).length > 0 && { podAnnotations: annotations }),
    autoscaling: autoscalingOf(own.autoscaling ?? args.autoscaling, {
      deploymentName: resourceName,
      namespace: args.namespace,
    }),
    service: {
      type: "ClusterIP",
      port: servicePort ?? defaults.MeshModelService.servicePort,
      ...(args.mesh.gatewayApi && merged.health?.grpc && { appProtocol: http2 }),
    },
  };
}

/** Where what stands at a path of the version's ModelService was written. */
export function placeOf(version: MeshVersion, at: string): (path: string) => string {
  return (path) => {
    const [key = "", ...rest] = path.split(/(?=[.[])/);
    if (key === "image" || key === "name") return `${at}.${path}`;
    if (key === "service") return "servicePort";
    if (key === "selector") return "resourceName";
    const inner =
      key === "autoscaling" ? `.${autoscalingPlaceOf(rest.join("").slice(1))}` : rest.join("");
    const placed = inner === "." ? key : `${key}${inner}`;
    return Object.hasOwn(version, key) ? `${at}.${placed}` : placed;
  };
}
