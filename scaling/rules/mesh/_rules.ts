import { isKnown } from "../../model/field";
import { MeshRoute, MeshRule } from "../../model/mesh";

/** The rules of a route, as far as they are known. */
export function rulesIn({ rules }: MeshRoute): readonly MeshRule[] {
  return isKnown(rules) ? rules.value : [];
}
