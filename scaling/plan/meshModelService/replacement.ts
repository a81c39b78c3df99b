import { stringify } from "yaml";
import { MeshModelServiceArgs } from "../../contract/generated/types";
import { mapTree } from "../value";
import { httpRouteSpec, RouteContext } from "./gatewayApi";
import { versionNameOf } from "./versions";
import { weightsOf } from "./weights";

/**
 * The objects of Gateway API that the same declaration would make, as YAML to read and to apply. The Services
 * that it names are there already. What Gateway API has no word for stands in a comment.
 */
export function replacementOf(args: MeshModelServiceArgs, name: string): string {
  const { namespace } = args;
  const route = {
    apiVersion: "gateway.networking.k8s.io/v1",
    kind: "HTTPRoute",
    metadata: { name, ...(typeof namespace === "string" && { namespace }) },
    spec: httpRouteSpec(contextOf(args, name), {}),
  };
  const comments = lossesOf(args).map((loss) => `# ${loss}\n`);
  return (
    comments.join("") +
    stringify(
      mapTree(route, (leaf) => leaf),
      { lineWidth: 0 },
    )
  );
}

function contextOf(args: MeshModelServiceArgs, name: string): RouteContext {
  const weights = weightsOf(args);
  const backends = args.versions.map((version, index) => ({
    serviceName: versionNameOf(name, version),
    weight: weights[index]!,
  }));
  return { args, name, backends };
}

/** What has to be looked at by hand. */
function lossesOf(args: MeshModelServiceArgs): readonly string[] {
  const { retries, outlierDetection, connectionPool, timeouts, mesh } = args;
  const losses: readonly [boolean, string][] = [
    [
      retries !== undefined,
      "retries: retry is in the experimental channel of Gateway API alone, and tries lost connections again as well.",
    ],
    [
      retries?.on?.includes("ServerError") ?? false,
      "retries.on ServerError: of the answers from 500 to 599, every implementation knows only 500, 502, 503 and 504.",
    ],
    [outlierDetection !== undefined, "outlierDetection: Gateway API has none; Istio has."],
    [connectionPool !== undefined, "connectionPool: Gateway API has none; Istio has."],
    [timeouts?.idleSeconds !== undefined, "timeouts.idleSeconds: Gateway API has none; Istio has."],
    [
      mesh.appMesh?.tls !== undefined,
      "mesh.appMesh.tls: between pods, TLS is the mesh's own matter; Istio has mutualTls.",
    ],
    [
      mesh.appMesh?.virtualGatewayPort !== undefined,
      "mesh.appMesh.virtualGatewayPort: for calls from outside, set mesh.gatewayApi.gatewayName to a Gateway.",
    ],
  ];
  return losses.filter(([lost]) => lost).map(([, text]) => text);
}
