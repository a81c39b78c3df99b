import { absent, Field, isKnown, known } from "../../model/field";
import { Fragment } from "../../model/fragments";
import { Declaration } from "../../model/input";
import { AppMeshResource, MeshRule } from "../../model/mesh";
import { ReadObject, readObjects } from "../kubernetes/object";
import { typesOf } from "../kubernetes/objectType";
import { listAt, selectorAt } from "../kubernetes/parts";
import { Reader } from "../reader";
import { listenerAt, routeAt } from "./appMeshParts";

const what: Readonly<Record<string, string>> = {
  Mesh: "mesh",
  VirtualNode: "virtual node",
  VirtualRouter: "virtual router",
  VirtualService: "virtual service",
  VirtualGateway: "virtual gateway",
  GatewayRoute: "gateway route",
};

export const types = typesOf("appmesh.k8s.aws", ["v1beta2"], Object.keys(what));

/** App Mesh by the custom resources of its controller. */
export function read(source: Declaration): readonly Fragment[] {
  const particular = readObjects(source, special);
  return [
    ...readObjects(source, itself),
    ...particular.filter(({ kind }) => kind !== "appMeshResource"),
  ];
}

function itself({ common }: ReadObject): AppMeshResource {
  const { source, path, objectKind } = common;
  const kindAt = path === "" ? "kind" : `${path}.kind`;
  return { kind: "appMeshResource", source, path: kindAt, what: what[objectKind] ?? objectKind };
}

function special(object: ReadObject): Fragment {
  const { common, spec } = object;
  const { source } = common;
  switch (common.objectKind) {
    case "VirtualNode":
      return {
        kind: "meshNode",
        source,
        object: common,
        name: common.name,
        hostname: spec.at("serviceDiscovery").at("dns").at("hostname").string(),
        podSelector: selectorAt(spec.at("podSelector")),
        listeners: listAt(spec.at("listeners"), listenerAt),
      };
    case "VirtualRouter":
      return { kind: "meshRoute", source, mesh: "App Mesh", object: common, rules: rulesAt(spec) };
    case "VirtualService": {
      const provider = spec.at("provider");
      return {
        kind: "meshVirtualService",
        source,
        object: common,
        mesh: absent("spec.meshRef"),
        node: provider.at("virtualNode").at("virtualNodeRef").at("name").string(),
        router: provider.at("virtualRouter").at("virtualRouterRef").at("name").string(),
      };
    }
    default:
      return itself(object);
  }
}

function rulesAt(spec: Reader): Field<readonly MeshRule[]> {
  const routes = spec.at("routes").items();
  if (!isKnown(routes)) return routes;
  const nodeAt = (target: Reader) => target.at("virtualNodeRef").at("name").string();
  const rules = routes.value.flatMap((route) => routeAt(route, nodeAt) ?? []);
  return known(rules, routes.path, routes.secret);
}
