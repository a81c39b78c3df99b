import { MeshIstio } from "../../contract/generated/types";
import { MeshContext } from "./context";

export function planIstio(_context: MeshContext, _mesh: MeshIstio): void {
}
