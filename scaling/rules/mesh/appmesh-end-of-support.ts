import { declare } from "../../check/declare";
import {
  appMeshObject,
  appMeshRoute,
  httpRoute,
  meshTypes,
  virtualNode,
} from "../../check/fixturesMesh";
import { defineRule, RuleSettings, violation } from "../../check/rule";
import { said } from "../../contract/said";
import { absent, showValue } from "../../model/field";
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
    "While what is left is being moved: agree on a last day in allowUntil, or give single resources an exemption that expires.",
  sources: [sources.appMesh],
  on: ["appMeshResource"],
  knobs: {
    allowUntil: {
      type: "string",
      default: "",
      description:
        "Last day, as 2027-03-31, on which what is left of App Mesh may still be declared while it is moved.",
    },
    migrationHint: {
      type: "string",
      default: "",
      description:
        "What your organization moves to, and where that is written; told with each finding.",
    },
  },
  settingsProblems: (settings) => {
    const day = settings.text("allowUntil");
    if (day === "" || isDay(day)) return [];
    const allowed = "a day as 2027-03-31, or nothing";
    return [said("allowUntil", showValue(day), allowed, "write the day as 2027-03-31")];
  },
  examples: {
    good: [
      { name: "a route of Gateway API", declare: [httpRoute()] },
      {
        name: "within the time that was agreed on to move",
        settings: { allowUntil: "2099-12-31" },
        declare: [virtualNode(), appMeshObject("routerObject", { routes: [] })],
      },
    ],
    bad: [
      {
        name: "a virtual node",
        declare: [virtualNode()],
        finds: ["type is virtual node of App Mesh", "App Mesh ended on 2026-09-30"],
      },
      {
        name: "a mesh and a route, each of them",
        declare: [declare(meshTypes.appMeshMesh, "models", { name: "models" }), appMeshRoute()],
        finds: ["is mesh of App Mesh", "is route of App Mesh"],
      },
      {
        name: "a gateway route",
        declare: [declare(meshTypes.appMeshGatewayRoute, "models", { spec: {} })],
        finds: ["is gateway route of App Mesh"],
      },
      {
        name: "a custom resource of its controller",
        declare: [appMeshObject("routerObject", { routes: [] })],
        finds: ["apiVersion is virtual router of App Mesh"],
      },
      {
        name: "after the time that was agreed on to move",
        settings: { allowUntil: "2026-10-31" },
        declare: [virtualNode()],
        finds: ["and was allowed until 2026-10-31"],
      },
      {
        name: "with what the organization moves to",
        settings: { migrationHint: "See the page Mesh of the platform's handbook." },
        declare: [virtualNode()],
        finds: ["fix: See the page Mesh"],
      },
    ],
    unknown: [
      { name: "a route of which little is known", declare: [httpRoute({ backendRefs: UNKNOWN })] },
    ],
  },
  check: ({ path, what }, settings) => {
    if (isAllowedToday(settings)) return [];
    const [until, hint] = [settings.text("allowUntil"), settings.text("migrationHint")];
    const agreed = until === "" ? "" : ` and was allowed until ${until}`;
    const allowed = `nothing of App Mesh, since App Mesh ended on 2026-09-30${agreed}`;
    return [violation(absent(path), allowed, hint || undefined, `${what} of App Mesh`)];
  },
});

/** Days as text are in the order of time. */
function isAllowedToday(settings: RuleSettings): boolean {
  const until = settings.text("allowUntil");
  return isDay(until) && settings.today !== undefined && settings.today <= until;
}

function isDay(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text);
}
