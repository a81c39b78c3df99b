import { ResourceReader } from "../resourceReader";
import * as appMeshAws from "./appMeshAws";
import * as appMeshKubernetes from "./appMeshKubernetes";
import * as gatewayApi from "./gatewayApi";
import * as istio from "./istio";
import * as istioDestination from "./istioDestination";
import * as lattice from "./lattice";
import * as latticeTargetGroup from "./latticeTargetGroup";

/** Readers of routes and policies of meshes. */
export const meshReaders: readonly ResourceReader[] = [
  appMeshAws,
  appMeshKubernetes,
  gatewayApi,
  istio,
  istioDestination,
  lattice,
  latticeTargetGroup,
];
