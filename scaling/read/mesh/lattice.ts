import { absent, Field, isKnown, known, withDefault } from "../../model/field";
import { Fragment } from "../../model/fragments";
import { Declaration } from "../../model/input";
import { MeshRoute, MeshRule, MeshTarget } from "../../model/mesh";
import { listAt } from "../lists";
import { Reader } from "../reader";

/** A listener has a list of what it forwards to, a rule exactly one. */
const rulesOf: Readonly<Record<string, (inputs: Reader) => Field<readonly MeshRule[]>>> = {
  "aws:vpclattice/listener:Listener": (inputs) =>
    listAt(inputs.at("defaultAction").at("forwards"), ruleAt),
  "aws:vpclattice/listenerRule:ListenerRule": (inputs) => {
    const forward = inputs.at("action").at("forward");
    const presence = forward.presence();
    return isKnown(presence) ? known([ruleAt(forward)], forward.path) : presence;
  },
};

export const types = Object.keys(rulesOf);

/** What requests of VPC Lattice are forwarded to: it has neither timeouts nor retries to set. */
export function read(source: Declaration): readonly Fragment[] {
  const route: MeshRoute = {
    kind: "meshRoute",
    source,
    object: undefined,
    meshName: absent("meshName"),
    mesh: "VPC Lattice",
    router: undefined,
    rules: rulesOf[source.type]!(Reader.of(source.inputs)),
  };
  return [route];
}

function ruleAt(at: Reader): MeshRule {
  return {
    path: at.path,
    targets: targetsAt(at.at("targetGroups")),
    timeoutSeconds: absent(at.path),
    assumedTimeoutSeconds: undefined,
    retries: undefined,
  };
}

/** The only target group gets all requests. */
function targetsAt(at: Reader): Field<readonly MeshTarget[]> {
  const items = at.items();
  if (!isKnown(items)) return items;
  const assumed = items.value.length === 1 ? 100 : 0;
  return known(
    items.value.map((each) => ({
      path: each.path,
      weight: withDefault(each.at("weight").number(), assumed),
      to: { is: "targetGroup", identifier: each.at("targetGroupIdentifier").string() },
    })),
    items.path,
    items.secret,
  );
}
