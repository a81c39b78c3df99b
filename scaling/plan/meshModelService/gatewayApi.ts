import { MeshGatewayApi } from "../../contract/generated/types";
import { MeshContext } from "./context";

export function planGatewayApi(_context: MeshContext, _mesh: MeshGatewayApi): void {
}
