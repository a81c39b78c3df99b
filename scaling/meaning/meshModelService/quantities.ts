import { defaults } from "../../contract/generated/defaults";
import { Sidecar } from "../../contract/generated/types";
import { unitsOf } from "../../model/quantity";
import { Problem } from "../../contract/problem";
import { problem, when } from "../problems";

/** A request of the proxy and its limit, as quantities that fit each other. */
export function quantityOf(sidecar: Sidecar, resource: "cpu" | "memory"): readonly Problem[] {
  const limitKey = `${resource}Limit` as const;
  const request = sidecar[resource] ?? defaults.Sidecar[resource];
  const limit = sidecar[limitKey];
  const requested = unitsOf(request);
  const limited = limit === undefined ? undefined : unitsOf(limit);
  return [
    ...when(requested === undefined, () => notAQuantity(`sidecar.${resource}`, request)),
    ...when(limit !== undefined && limited === undefined, () =>
      notAQuantity(`sidecar.${limitKey}`, limit),
    ),
    ...when(requested !== undefined && limited !== undefined && limited < requested, () =>
      problem(
        `sidecar.${limitKey}`,
        limit,
        `at least what is requested, ${request}`,
        `raise it, or lower sidecar.${resource}`,
      ),
    ),
  ];
}

function notAQuantity(path: string, seen: unknown): Problem {
  return problem(path, seen, "a quantity of Kubernetes, as 100m or 128Mi", "write one");
}
