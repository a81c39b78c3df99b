import { known, notKnown } from "../../model/field";
import { Fragment } from "../../model/fragments";
import { Declaration } from "../../model/input";
import { MeshPlace } from "../../model/mesh";
import { listAt } from "../lists";
import { physical } from "../names";
import { Reader } from "../reader";
import { listenerAt, nameAt, routeAt } from "./appMeshParts";

/** A resource that is being read: where it belongs, and where to read the rest. */
interface ReadResource {
  readonly place: MeshPlace;
  readonly inputs: Reader;
  readonly spec: Reader;
}

type Particular = (resource: ReadResource) => Fragment;

/** What each resource is, and what it says beside that. */
const resources: Readonly<Record<string, readonly [what: string, particular?: Particular]>> = {
  "aws:appmesh/mesh:Mesh": ["mesh"],
  "aws:appmesh/virtualNode:VirtualNode": ["virtual node", node],
  "aws:appmesh/virtualRouter:VirtualRouter": ["virtual router", router],
  "aws:appmesh/route:Route": ["route", route],
  "aws:appmesh/virtualService:VirtualService": ["virtual service", service],
  "aws:appmesh/virtualGateway:VirtualGateway": ["virtual gateway"],
  "aws:appmesh/gatewayRoute:GatewayRoute": ["gateway route"],
};

export const types = Object.keys(resources);

/** App Mesh by resources of AWS. */
export function read(source: Declaration): readonly Fragment[] {
  const [what, particular] = resources[source.type]!;
  const inputs = Reader.of(source.inputs);
  const place = { source, object: undefined, meshName: inputs.at("meshName").string() };
  const itself: Fragment = { kind: "appMeshResource", source, path: "type", what };
  return [
    itself,
    ...(particular === undefined ? [] : [particular({ place, inputs, spec: inputs.at("spec") })]),
  ];
}

function node({ place, spec }: ReadResource): Fragment {
  return {
    kind: "meshNode",
    ...place,
    name: physical(place.source, "name"),
    hostname: spec.at("serviceDiscovery").at("dns").at("hostname").string(),
    podSelector: undefined,
    listeners: listAt(spec.at("listeners"), listenerAt),
  };
}

function router({ place }: ReadResource): Fragment {
  return { kind: "meshRouter", ...place, name: physical(place.source, "name") };
}

function route({ place, inputs, spec }: ReadResource): Fragment {
  const rule = routeAt(spec, (target) => nameAt(target.at("virtualNode")));
  return {
    kind: "meshRoute",
    ...place,
    mesh: "App Mesh",
    router: nameAt(inputs.at("virtualRouterName")),
    rules: rule === undefined ? notKnown(spec.path) : known([rule], spec.path),
  };
}

function service({ place, spec }: ReadResource): Fragment {
  const provider = spec.at("provider");
  return {
    kind: "meshVirtualService",
    ...place,
    node: nameAt(provider.at("virtualNode").at("virtualNodeName")),
    router: nameAt(provider.at("virtualRouter").at("virtualRouterName")),
  };
}
