import { MeshAppMesh } from "../../contract/generated/types";
import { MeshContext } from "./context";

export function planAppMeshKubernetes(_context: MeshContext, _mesh: MeshAppMesh): void {
}
