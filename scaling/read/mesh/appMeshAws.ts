import { known } from "../../model/field";
import { Fragment } from "../../model/fragments";
import { Declaration } from "../../model/input";
import { AppMeshResource } from "../../model/mesh";
import { listAt } from "../lists";
import { Reader } from "../reader";
import { listenerAt, routeAt } from "./appMeshParts";

const what: Readonly<Record<string, string>> = {
  "aws:appmesh/mesh:Mesh": "mesh",
  "aws:appmesh/virtualNode:VirtualNode": "virtual node",
  "aws:appmesh/virtualRouter:VirtualRouter": "virtual router",
  "aws:appmesh/route:Route": "route",
  "aws:appmesh/virtualService:VirtualService": "virtual service",
  "aws:appmesh/virtualGateway:VirtualGateway": "virtual gateway",
  "aws:appmesh/gatewayRoute:GatewayRoute": "gateway route",
};

export const types = Object.keys(what);

/** App Mesh by resources of AWS. */
export function read(source: Declaration): readonly Fragment[] {
  const kind = what[source.type]!;
  const path = kind === "mesh" ? "name" : "meshName";
  const itself: AppMeshResource = { kind: "appMeshResource", source, path, what: kind };
  const inputs = Reader.of(source.inputs);
  return [itself, ...(special[kind]?.(source, inputs) ?? [])];
}

type Special = (source: Declaration, inputs: Reader) => readonly Fragment[];

const special: Readonly<Record<string, Special>> = {
  "virtual node": (source, inputs) => {
    const spec = inputs.at("spec");
    return [
      {
        kind: "meshNode",
        source,
        object: undefined,
        name: inputs.at("name").string(),
        hostname: spec.at("serviceDiscovery").at("dns").at("hostname").string(),
        podSelector: undefined,
        listeners: listAt(spec.at("listeners"), listenerAt),
      },
    ];
  },
  route: (source, inputs) => {
    const spec = inputs.at("spec");
    const rule = routeAt(spec, (target) => target.at("virtualNode").string());
    const rules = rule ? known([rule], "spec") : { state: "unknown" as const, path: "spec" };
    return [{ kind: "meshRoute", source, mesh: "App Mesh", object: undefined, rules }];
  },
  "virtual service": (source, inputs) => {
    const provider = inputs.at("spec").at("provider");
    return [
      {
        kind: "meshVirtualService",
        source,
        object: undefined,
        mesh: inputs.at("meshName").string(),
        node: provider.at("virtualNode").at("virtualNodeName").string(),
        router: provider.at("virtualRouter").at("virtualRouterName").string(),
      },
    ];
  },
  "virtual router": (source, inputs) => [
    { kind: "meshRouter", source, object: undefined, mesh: inputs.at("meshName").string() },
  ],
};
