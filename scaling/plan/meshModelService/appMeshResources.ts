import { MeshAppMesh } from "../../contract/generated/types";
import { MeshContext } from "./context";

export function planAppMeshResources(_context: MeshContext, _mesh: MeshAppMesh): void {
}
