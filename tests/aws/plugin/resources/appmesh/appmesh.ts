// STAND-IN for tests and the offline demo, never shipped: what App Mesh's resource types share.
import type { Call, ResourceKind } from "../../kind";
import { stableUuid } from "../../naming";
import { orUnknown, pairs, present, toApi } from "../../translate";
import { isProps, mapProps, type Props, type Value } from "../../../../plugin-kit/values";

/** A type of App Mesh: how its API calls it, and what stands around it. */
export interface MeshKind {
  /** As "VirtualNode". */
  readonly api: string;
  /** The member with its name, as "virtualNodeName". */
  readonly name: string;
  /** The part of its ARN behind that of what is around it, as "virtualNode". */
  readonly part: string;
  /** Inputs that name what it stands in, beside the mesh. */
  readonly around?: readonly string[];
  /** What its own name and the mesh's are called in the inputs of the mesh itself. */
  readonly isMesh?: true;
  readonly defaults?: Record<string, Value>;
}

/** Every type has a name, a spec and tags, and lives in a mesh; a change of its place makes another. */
export function meshKind(kind: MeshKind): ResourceKind {
  const { api, name, part, around = [], isMesh, defaults = {} } = kind;
  const places = isMesh ? [] : ["meshName", ...around];
  const key = (props: Props): Props => ({
    ...Object.fromEntries(places.map((place) => [place, props[place] ?? null])),
    [name]: props["name"] ?? null,
  });
  const call = (operation: string, params: Props): Call => ({
    service: "appmesh",
    operation: `${operation}${api}`,
    params: present(params),
  });
  return {
    autoNamed: "name",
    defaults,
    replaceOn: ["name", "meshOwner", ...places],
    computed: ["arn", "createdDate", "lastUpdatedDate", "resourceOwner"],
    id: (inputs) => stableUuid([part, ...Object.values(key(inputs))].join("/")),
    outputs: (inputs, response, { region, accountId }) => ({
      arn:
        arnIn(response) ?? inventedArn(`arn:aws:appmesh:${region}:${accountId}:mesh`, inputs, kind),
      createdDate: "2026-01-01T00:00:00Z",
      lastUpdatedDate: "2026-01-01T00:00:00Z",
      resourceOwner: accountId,
    }),
    api: {
      names: { name },
      create: (inputs) =>
        call("Create", {
          ...key(inputs),
          spec: specOf(inputs["spec"]),
          tags: pairs(inputs["tags"], "key", "value"),
        }),
      update: (news, { state }) => call("Update", { ...key(state), spec: specOf(news["spec"]) }),
      remove: (state) => call("Delete", key(state)),
      describe: (state) => call("Describe", key(state)),
      read: (response) => (Object.keys(response).length > 0 ? {} : undefined),
    },
  };
}

function arnIn(response: Props): Value | undefined {
  const metadata = Object.values(response).find(isProps)?.["metadata"];
  return isProps(metadata) ? metadata["arn"] : undefined;
}

function inventedArn(
  prefix: string,
  inputs: Props,
  { part, around = [], isMesh }: MeshKind,
): string {
  if (isMesh) return `${prefix}/${inputs["name"]}`;
  const places = around.map((place) => `${place.replace(/Name$/, "")}/${inputs[place]}`);
  return [prefix, inputs["meshName"], ...places, part, inputs["name"]].join("/");
}

/** Lists of the provider that the API has as one of each protocol. */
const SINGLE: Record<string, string> = { https: "http", http2s: "http2", tcps: "tcp" };

function specOf(spec: Value | undefined): Value {
  return orUnknown(spec, (known) => {
    const single = mapProps(known, (props) =>
      Object.fromEntries(
        Object.entries(props).map(([name, value]) =>
          SINGLE[name] !== undefined && Array.isArray(value)
            ? [SINGLE[name], value[0] ?? null]
            : [name, value],
        ),
      ),
    );
    return toApi(single, {}, "small");
  });
}
