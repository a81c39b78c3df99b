import { LatticeController } from "../../contract/generated/types";
import { MeshContext } from "./context";

export function planLatticeController(_context: MeshContext, _mesh: LatticeController): void {
}
