import { declare } from "../../scaling/check/declare";
import { Kind } from "../../scaling/model/fragments";
import { read, readableTypes } from "../../scaling/read";

/**
 * Resource types by what the readers make of them, asked of the readers themselves. The patches that
 * each type of Kubernetes has beside it are read like the type itself.
 */
export function typesOfKinds(): ReadonlyMap<Kind, readonly string[]> {
  const found = new Map<Kind, Set<string>>();
  for (const type of readableTypes.filter((each) => !each.endsWith("Patch"))) {
    for (const { kind } of read(declare(type, "any", { scheduledActions: [{}] }))) {
      found.set(kind, (found.get(kind) ?? new Set()).add(type));
    }
  }
  return new Map([...found].map(([kind, types]) => [kind, [...types].sort()]));
}
