import { Objectives, Service } from "../../contract/generated/types";
import { Problem } from "../../contract/problem";
import { problem, said, when } from "../../contract/said";

/** Objectives that need a price, and those that no run can ever hold. */
export function checkObjectives(
  objectives: Objectives,
  path: string,
  services: readonly { readonly service: Service; readonly path: string }[],
  bounds: { readonly minCapacity?: number },
): readonly Problem[] {
  return [
    ...priced(objectives, path, services),
    ...affordable(objectives, path, services, bounds.minCapacity ?? 0),
  ];
}

function priced(
  { maxMonthlyCost }: Objectives,
  path: string,
  services: readonly { readonly service: Service; readonly path: string }[],
): readonly Problem[] {
  if (maxMonthlyCost === undefined) return [];
  return services
    .filter(({ service }) => service.pricePerInstanceHour === undefined)
    .map((each) =>
      said(
        `${each.path}.pricePerInstanceHour`,
        "nothing",
        `a price, since ${path}.maxMonthlyCost limits the cost`,
        "add pricePerInstanceHour, or limit maxInstanceHoursPerDay",
      ),
    );
}

const daysPerMonth = 30;

/** The fewest instances that are always kept already break these objectives. */
function affordable(
  { maxInstanceHoursPerDay: hours, maxMonthlyCost: cost }: Objectives,
  path: string,
  services: readonly { readonly service: Service }[],
  minCapacity: number,
): readonly Problem[] {
  const leastHours = 24 * minCapacity;
  const prices = services.map(({ service }) => service.pricePerInstanceHour ?? 0);
  const leastCost = daysPerMonth * leastHours * Math.min(...prices);
  const fix = "raise it, or lower minCapacity";
  return [
    ...when(hours !== undefined && hours < leastHours, () =>
      problem(
        `${path}.maxInstanceHoursPerDay`,
        hours,
        `at least ${leastHours}, which minCapacity ${minCapacity} takes by itself`,
        fix,
      ),
    ),
    ...when(cost !== undefined && cost < leastCost, () =>
      problem(
        `${path}.maxMonthlyCost`,
        cost,
        `at least ${leastCost}, which minCapacity ${minCapacity} costs by itself`,
        fix,
      ),
    ),
  ];
}
