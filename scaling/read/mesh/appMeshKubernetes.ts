import { absent, Field, isKnown, known } from "../../model/field";
import { Fragment } from "../../model/fragments";
import { Declaration } from "../../model/input";
import { MeshRule } from "../../model/mesh";
import { pathTo } from "../../model/propertyPath";
import { ReadObject, readObjects } from "../kubernetes/object";
import { typesOf } from "../kubernetes/objectType";
import { listAt, selectorAt } from "../kubernetes/parts";
import { Reader } from "../reader";
import { listenerAt, referenceAt, routeAt } from "./appMeshParts";
import { placeOf } from "./place";

const what: Readonly<Record<string, string>> = {
  Mesh: "mesh",
  VirtualNode: "virtual node",
  VirtualRouter: "virtual router",
  VirtualService: "virtual service",
  VirtualGateway: "virtual gateway",
  GatewayRoute: "gateway route",
};

type Maker = (object: ReadObject) => Fragment;

/** What an object says beside being one of App Mesh. */
const particular: Readonly<Record<string, readonly Maker[]>> = {
  VirtualNode: [node],
  VirtualRouter: [router, routes],
  VirtualService: [service],
};

export const types = typesOf("appmesh.k8s.aws", ["v1beta2"], Object.keys(what));

/** App Mesh by the custom resources of its controller. */
export function read(source: Declaration): readonly Fragment[] {
  const kind = Object.keys(what).find((each) => source.type.includes(`:${each}`)) ?? "";
  const more = (particular[kind] ?? []).flatMap((make) => readObjects(source, make));
  // A List whose items are not known is the same bundle to every reader.
  return [...readObjects(source, itself), ...more.filter((each) => each.kind !== "opaqueBundle")];
}

function itself({ common }: ReadObject): Fragment {
  const { source, path, objectKind } = common;
  const at = pathTo(path, "apiVersion");
  return { kind: "appMeshResource", source, path: at, what: what[objectKind] ?? objectKind };
}

function node({ common, spec }: ReadObject): Fragment {
  return {
    kind: "meshNode",
    ...placeOf(common),
    name: common.name,
    hostname: spec.at("serviceDiscovery").at("dns").at("hostname").string(),
    podSelector: selectorAt(spec.at("podSelector")),
    listeners: listAt(spec.at("listeners"), listenerAt),
  };
}

function router({ common }: ReadObject): Fragment {
  return { kind: "meshRouter", ...placeOf(common), name: common.name };
}

function routes({ common, spec }: ReadObject): Fragment {
  return {
    kind: "meshRoute",
    ...placeOf(common),
    mesh: "App Mesh",
    router: { name: common.name, namespace: absent("metadata.namespace") },
    rules: rulesAt(spec.at("routes")),
  };
}

function service({ common, spec }: ReadObject): Fragment {
  const provider = spec.at("provider");
  return {
    kind: "meshVirtualService",
    ...placeOf(common),
    node: referenceAt(provider.at("virtualNode").at("virtualNodeRef")),
    router: referenceAt(provider.at("virtualRouter").at("virtualRouterRef")),
  };
}

function rulesAt(at: Reader): Field<readonly MeshRule[]> {
  const items = at.items();
  if (!isKnown(items)) return items;
  const nodeAt = (target: Reader) => referenceAt(target.at("virtualNodeRef"));
  const rules = items.value.flatMap((route) => routeAt(route, nodeAt) ?? []);
  return known(rules, items.path, items.secret);
}
