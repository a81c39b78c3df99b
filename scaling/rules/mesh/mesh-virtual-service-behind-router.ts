import {
  appMeshObject,
  appMeshRoute,
  virtualNode,
  virtualRouter,
  virtualService,
} from "../../check/fixturesMesh";
import { exampleUrn } from "../../check/declare";
import { kubernetesProvider, kubernetesTypes, ObjectPlace } from "../../check/fixturesKubernetes";
import { defineRule, violation } from "../../check/rule";
import type { ScalingModel } from "../../link/scalingModel";
import { Referring } from "../../link/mesh/references";
import { isKnown } from "../../model/field";
import { InputObject, UNKNOWN } from "../../model/input";
import { MeshRouter, MeshVirtualService } from "../../model/mesh";
import { rulesIn } from "./_rules";
import { sources } from "./_sources";

const toNode = { virtualNode: { virtualNodeName: "ml-model" } };
const toRouter = { virtualRouter: { virtualRouterName: "ml-model" } };
const routerObject = (virtualNodeRef: InputObject, place?: ObjectPlace) =>
  appMeshObject(
    "routerObject",
    {
      routes: [
        {
          name: "all",
          httpRoute: {
            match: { prefix: "/" },
            action: { weightedTargets: [{ virtualNodeRef, weight: 1 }] },
          },
        },
      ],
    },
    place,
  );
const serviceObject = appMeshObject("serviceObject", {
  provider: { virtualNode: { virtualNodeRef: { name: "ml-model" } } },
});

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
  whenNotToUse: "Where a virtual service of another program goes through the router.",
  sources: [sources.appMeshServices],
  on: ["meshVirtualService"],
  examples: {
    good: [
      {
        name: "to the router",
        declare: [virtualService(toRouter), virtualRouter(), appMeshRoute(), virtualNode()],
      },
      { name: "to a node, without any router", declare: [virtualService(toNode), virtualNode()] },
      {
        name: "to a node, and a router in another mesh",
        declare: [virtualService(toNode, "others"), virtualRouter(), appMeshRoute()],
      },
      {
        name: "to one version for tests, beside the service that goes through the router",
        declare: [
          virtualService(toRouter),
          virtualService(toNode, "models", "canary"),
          virtualRouter(),
          appMeshRoute(),
        ],
      },
      {
        name: "to a node that no route of the router has",
        declare: [
          virtualService({ virtualNode: { virtualNodeName: "other" } }),
          virtualRouter(),
          appMeshRoute(),
        ],
      },
    ],
    bad: [
      {
        name: "to a node, beside the router that has a route to it",
        declare: [virtualService(toNode), virtualRouter(), appMeshRoute(), virtualNode()],
        finds: [
          'spec.provider.virtualNode.virtualNodeName is "ml-model"',
          "a virtual router, since one has a route to this node and no virtual service goes through it",
        ],
      },
      {
        name: "in custom resources of the controller",
        declare: [serviceObject, routerObject({ name: "ml-model", namespace: "default" })],
        finds: ['spec.provider.virtualNode.virtualNodeRef.name is "ml-model"'],
      },
    ],
    unknown: [
      {
        name: "provider unknown",
        declare: [virtualService(UNKNOWN), virtualRouter(), appMeshRoute()],
      },
      {
        name: "mesh unknown",
        declare: [virtualService(toNode, UNKNOWN), virtualRouter(), appMeshRoute()],
      },
      {
        name: "another service whose provider is unknown",
        declare: [
          virtualService(toNode),
          virtualService(UNKNOWN, "models", "other"),
          virtualRouter(),
          appMeshRoute(),
        ],
      },
      {
        name: "name of the router unknown",
        declare: [
          virtualService(toNode),
          virtualService(toRouter, "models", "other"),
          virtualRouter("models", UNKNOWN),
          appMeshRoute(),
        ],
      },
      {
        name: "targets of the route unknown",
        declare: [virtualService(toNode), virtualRouter(), appMeshRoute({ action: UNKNOWN })],
      },
      {
        name: "a router in another cluster",
        declare: [
          serviceObject,
          kubernetesProvider("other"),
          routerObject(
            { name: "ml-model", namespace: "default" },
            { provider: exampleUrn(kubernetesTypes.provider, "other") },
          ),
        ],
      },
      {
        name: "a node of another namespace",
        declare: [serviceObject, routerObject({ name: "ml-model", namespace: "elsewhere" })],
      },
    ],
  },
  checkInStack: (service, model) =>
    isKnown(service.node.name) && isPassedBy(service, model)
      ? [
          violation(
            service.node.name,
            "a virtual router, since one has a route to this node and no virtual service goes through it",
          ),
        ]
      : [],
});

/** Whether a router that surely nobody goes through has a route to the node of the service. */
function isPassedBy(service: MeshVirtualService, model: ScalingModel): boolean {
  const meant = { from: service, ...service.node };
  return model
    .all("meshRouter")
    .filter((router) => isUnused(router, model))
    .some((router) => nodesBehind(router, model).some((node) => isSame(node, meant, model)));
}

function isUnused(router: MeshRouter, model: ScalingModel): boolean {
  return model
    .all("meshVirtualService")
    .every(
      (service) =>
        service.router.name.state === "absent" ||
        model.mesh.means({ from: service, ...service.router }, router) === false,
    );
}

function nodesBehind(router: MeshRouter, model: ScalingModel): readonly Referring[] {
  const routes = model
    .all("meshRoute")
    .filter(
      (route) =>
        route.router && model.mesh.means({ from: route, ...route.router }, router) === true,
    );
  return routes.flatMap((route) =>
    rulesIn(route).flatMap(({ targets }) =>
      (isKnown(targets) ? targets.value : []).flatMap(({ to }) =>
        to.is === "node" ? [{ from: route, name: to.name, namespace: to.namespace }] : [],
      ),
    ),
  );
}

function isSame(a: Referring, b: Referring, model: ScalingModel): boolean {
  return model.mesh.sameReference(a, b) === true;
}
