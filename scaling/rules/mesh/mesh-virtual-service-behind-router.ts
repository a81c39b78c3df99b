import { virtualNode, virtualRouter, virtualService } from "../../check/fixturesMesh";
import { defineRule, violation } from "../../check/rule";
import type { ScalingModel } from "../../link/scalingModel";
import { same } from "../../link/link";
import { isKnown } from "../../model/field";
import { UNKNOWN } from "../../model/input";
import { MeshRouter, MeshVirtualService } from "../../model/mesh";
import { sources } from "./_sources";

const toNode = { virtualNode: { virtualNodeName: "ml-model" } };
const toRouter = { virtualRouter: { virtualRouterName: "ml-model" } };

export default defineRule({
  id: "mesh-virtual-service-behind-router",
  area: "mesh",
  title: "A virtual service goes through the router that is declared",
  severity: "high",
  level: "advisory",
  rationale:
    "A virtual service that points straight at a virtual node passes by the router: its weights, retries and timeouts are declared and have no " +
    "effect, so that a canary gets no traffic, or all of it at once.",
  fix: "Set spec.provider.virtualRouter in the place of virtualNode.",
  whenNotToUse: "In a mesh whose routers belong to other services.",
  sources: [sources.appMeshServices],
  on: ["meshVirtualService"],
  examples: {
    good: [
      {
        name: "to the router",
        declare: [virtualService(toRouter), virtualRouter(), virtualNode()],
      },
      { name: "to a node, without any router", declare: [virtualService(toNode), virtualNode()] },
      {
        name: "to a node, and a router in another mesh",
        declare: [virtualService(toNode), virtualRouter("others")],
      },
    ],
    bad: [
      {
        name: "to a node, beside a router",
        declare: [virtualService(toNode), virtualRouter(), virtualNode()],
        finds: [
          'spec.provider.virtualNode.virtualNodeName is "ml-model"',
          "a virtual router, since one is declared in the mesh",
        ],
      },
    ],
    unknown: [
      { name: "provider unknown", declare: [virtualService(UNKNOWN), virtualRouter()] },
      { name: "mesh unknown", declare: [virtualService(toNode, UNKNOWN), virtualRouter()] },
    ],
  },
  checkInStack: (service, model) =>
    isKnown(service.node) && service.router.state === "absent" && hasRouter(service, model)
      ? [violation(service.node, "a virtual router, since one is declared in the mesh")]
      : [],
});

function hasRouter(service: MeshVirtualService, model: ScalingModel): boolean {
  return model.all("meshRouter").some((router) => inOneMesh(service, router, model));
}

/** Custom resources belong to a mesh by their namespace. */
function inOneMesh(service: MeshVirtualService, router: MeshRouter, model: ScalingModel): boolean {
  if (service.object && router.object) {
    return model.kubernetes.sameNamespace(service.object, router.object) === true;
  }
  return service.object === router.object && same(service.mesh, router.mesh) === true;
}
