import { LatticeResources } from "../../contract/generated/types";
import { PlannedResource } from "../value";
import { MeshContext } from "./context";

export interface PlannedLattice {
  readonly service: PlannedResource;
  readonly serviceNetwork?: PlannedResource;
  readonly scheme: "http" | "https";
  /** Of the listener. */
  readonly port: number;
  readonly customDomainName?: unknown;
}

export function planLatticeResources(_context: MeshContext, _mesh: LatticeResources): PlannedLattice {
  return { service: undefined as never, scheme: "http", port: 80 };
}
