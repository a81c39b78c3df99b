import { defaults } from "../../../contract/generated/defaults";
import { Health, MeshAppMesh, MeshModelServiceArgs } from "../../../contract/generated/types";
import { meshNameOf } from "../../../plan/meshModelService";
import { podsNameOf } from "../../../plan/meshModelService/podsService";
import { versionNameOf } from "../../../plan/meshModelService/versions";
import { Problem } from "../../../contract/problem";
import { said, when } from "../../problems";

/** What the custom resources of App Mesh's controller cannot do. */
export function checkAppMeshKubernetes(
  args: MeshModelServiceArgs,
  component: string,
): readonly Problem[] {
  const { appMesh } = args.mesh;
  if (appMesh === undefined) return [];
  if ((appMesh.form ?? defaults.MeshAppMesh.form) !== "Kubernetes") return [];
  return [...checkNames(args, appMesh, component), ...checkProbes(args, appMesh)];
}

const longestName = 63;

/** Beside what every version has, there is a Service for its pods, and a gateway with a name of its own. */
function checkNames(
  args: MeshModelServiceArgs,
  { virtualGatewayPort }: MeshAppMesh,
  component: string,
): readonly Problem[] {
  const name = meshNameOf(args, component);
  return args.versions.flatMap((version, index) => {
    const path = `versions[${index}].name`;
    const pods = podsNameOf(versionNameOf(name, version));
    const owner = args.versions.find((each) => podsNameOf(each.name) === version.name);
    return [
      ...when(pods.length > longestName, () =>
        said(
          path,
          `a name that makes one of ${pods.length} characters for the Service of its pods, ${pods}`,
          `at most ${longestName} together with resourceName`,
          "shorten it, or resourceName",
        ),
      ),
      ...when(owner !== undefined, () =>
        said(
          path,
          version.name,
          `a name that the pods of ${owner?.name} do not have`,
          "choose another",
        ),
      ),
      ...when(virtualGatewayPort !== undefined && version.name === "gateway", () =>
        said(path, version.name, "a name that the virtual gateway does not have", "choose another"),
      ),
    ];
  });
}

/** The proxy takes nothing but TLS on the port of the server, and who asks for health has no certificate. */
function checkProbes(args: MeshModelServiceArgs, { tls }: MeshAppMesh): readonly Problem[] {
  if (tls === undefined) return [];
  const port = args.port ?? defaults.MeshModelService.port;
  const isBehindProxy = (health: Health | undefined) => (health?.port ?? port) === port;
  const places = [
    { path: "health.port", health: args.health, used: args.versions.some(({ health }) => !health) },
    ...args.versions.map(({ health }, index) => ({
      path: `versions[${index}].health.port`,
      health,
      used: health !== undefined,
    })),
  ];
  return places.flatMap(({ path, health, used }) =>
    when(used && isBehindProxy(health), () =>
      said(
        path,
        `${port}, the port of the server`,
        "another port with mesh.appMesh.tls, since the proxy takes only TLS there and probes have no certificate",
        "let the server answer for its health on a port of its own, and name it",
      ),
    ),
  );
}
