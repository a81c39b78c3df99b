import { MeshIstio, MeshModelServiceArgs } from "../../../contract/generated/types";
import { Problem } from "../../../contract/problem";
import { problem, said, when } from "../../problems";

/** What Istio reads otherwise than it is written. */
export function checkIstio(args: MeshModelServiceArgs): readonly Problem[] {
  const { istio } = args.mesh;
  if (istio === undefined) return [];
  return [...checkEjection(args), ...checkHosts(istio), ...checkGateways(istio)];
}

/** To Istio, a share of 0 is one that was not given, and that is 10. */
function checkEjection({ outlierDetection }: MeshModelServiceArgs): readonly Problem[] {
  return when(outlierDetection?.maxEjectionPercent === 0, () =>
    problem(
      "outlierDetection.maxEjectionPercent",
      0,
      "1 to 100 with Istio, which takes 0 for its default of 10",
      "drop outlierDetection, so that no instance is ejected",
    ),
  );
}

/** The route is of the mesh too, where a host that is anything would take all of its traffic. */
function checkHosts({ hosts = [] }: MeshIstio): readonly Problem[] {
  return hosts.flatMap((host, index) =>
    when((host as unknown) === "*", () =>
      problem(
        `mesh.istio.hosts[${index}]`,
        host,
        "a host name, or *.DOMAIN; the route is of the mesh itself as well, which has no host for all",
        "name the host",
      ),
    ),
  );
}

function checkGateways({ gateways = [] }: MeshIstio): readonly Problem[] {
  return gateways.flatMap((gateway, index) =>
    when((gateway as unknown) === "mesh", () =>
      said(
        `mesh.istio.gateways[${index}]`,
        "mesh",
        "names of Gateways; the mesh itself is always among them",
        "drop it",
      ),
    ),
  );
}
