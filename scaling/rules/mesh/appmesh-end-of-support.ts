import { appMeshRoute, httpRoute, meshTypes, virtualNode } from "../../check/fixturesMesh";
import { declare } from "../../check/declare";
import { kubernetesObject } from "../../check/fixturesKubernetes";
import { defineRule, violation } from "../../check/rule";
import { absent } from "../../model/field";
import { UNKNOWN } from "../../model/input";
import { sources } from "./_sources";

export default defineRule({
  id: "appmesh-end-of-support",
  area: "mesh",
  title: "Nothing is declared by App Mesh, which AWS ended on 2026-09-30",
  severity: "critical",
  level: "mandatory",
  rationale:
    "AWS ended App Mesh on 2026-09-30: its console and its resources cannot be reached since, so that a deployment fails " +
    "and a proxy that restarts gets no configuration. Requests between services depend on what nobody can change any more.",
  fix: "Move to Gateway API, Istio, VPC Lattice or ECS Service Connect; a MeshModelService with mesh.appMesh gives the objects of Gateway API that it would make as its output replacement.",
  whenNotToUse:
    "For stacks that only read what is left. Give such a resource an exemption with the day on which it ends (exemptions: urn, reason, expires).",
  sources: [sources.appMesh],
  on: ["appMeshResource"],
  knobs: {
    migrationHint: {
      type: "string",
      default: "",
      description:
        "What your organization moves to, and where that is written; told with each finding.",
    },
  },
  examples: {
    good: [{ name: "a route of Gateway API", declare: [httpRoute()] }],
    bad: [
      {
        name: "a virtual node",
        declare: [virtualNode()],
        finds: ["is virtual node", "App Mesh ended on 2026-09-30"],
      },
      {
        name: "a mesh and a route, each of them",
        declare: [declare(meshTypes.appMeshMesh, "models", { name: "models" }), appMeshRoute()],
        finds: ["is mesh", "is route"],
      },
      {
        name: "a gateway route",
        declare: [declare(meshTypes.appMeshGatewayRoute, "models", { spec: {} })],
        finds: ["is gateway route"],
      },
      {
        name: "a custom resource of its controller",
        declare: [kubernetesObject(meshTypes.routerObject, { spec: { routes: [] } })],
        finds: ["kind is virtual router"],
      },
      {
        name: "with what the organization moves to",
        settings: { migrationHint: "See the page Mesh of the platform's handbook." },
        declare: [virtualNode()],
        finds: ["See the page Mesh"],
      },
    ],
    unknown: [
      { name: "a route of which little is known", declare: [httpRoute({ backendRefs: UNKNOWN })] },
    ],
  },
  check: ({ path, what }, settings) => {
    const hint = settings.text("migrationHint");
    return [
      violation(
        absent(path),
        "nothing of App Mesh, since App Mesh ended on 2026-09-30",
        hint === "" ? undefined : hint,
        what,
      ),
    ];
  },
});
