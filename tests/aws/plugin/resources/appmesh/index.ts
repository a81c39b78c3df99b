// STAND-IN for tests and the offline demo, never shipped: the resource types of aws:appmesh.
import type { ResourceKind } from "../../kind";
import { meshKind } from "./appmesh";

const inRouter = ["virtualRouterName"];
const inGateway = ["virtualGatewayName"];

export const appMeshKinds: Record<string, ResourceKind> = {
  "aws:appmesh/mesh:Mesh": meshKind({ api: "Mesh", name: "meshName", part: "mesh", isMesh: true }),
  "aws:appmesh/virtualNode:VirtualNode": meshKind({
    api: "VirtualNode",
    name: "virtualNodeName",
    part: "virtualNode",
  }),
  "aws:appmesh/virtualRouter:VirtualRouter": meshKind({
    api: "VirtualRouter",
    name: "virtualRouterName",
    part: "virtualRouter",
  }),
  "aws:appmesh/route:Route": meshKind({
    api: "Route",
    name: "routeName",
    part: "route",
    around: inRouter,
  }),
  "aws:appmesh/virtualService:VirtualService": meshKind({
    api: "VirtualService",
    name: "virtualServiceName",
    part: "virtualService",
  }),
  "aws:appmesh/virtualGateway:VirtualGateway": meshKind({
    api: "VirtualGateway",
    name: "virtualGatewayName",
    part: "virtualGateway",
  }),
  "aws:appmesh/gatewayRoute:GatewayRoute": meshKind({
    api: "GatewayRoute",
    name: "gatewayRouteName",
    part: "gatewayRoute",
    around: inGateway,
  }),
};
