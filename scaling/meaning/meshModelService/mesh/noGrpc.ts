import { MeshModelServiceArgs } from "../../../contract/generated/types";
import { Problem } from "../../../contract/problem";
import { said, when } from "../../problems";

/** A problem at each place that says that servers speak gRPC, which the mesh is not sent. */
export function checkNoGrpc(
  { health, versions }: MeshModelServiceArgs,
  allowed: string,
): readonly Problem[] {
  const places = [
    { path: "health.grpc", grpc: health?.grpc },
    ...versions.map((version, index) => ({
      path: `versions[${index}].health.grpc`,
      grpc: version.health?.grpc,
    })),
  ];
  return places.flatMap(({ path, grpc }) =>
    when(grpc !== undefined, () =>
      said(
        path,
        "a server that speaks gRPC",
        allowed,
        "give health.httpPath, or choose another mesh",
      ),
    ),
  );
}
