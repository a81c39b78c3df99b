import { Plan } from "./plan";
import { scheduledAction } from "./scheduledAction";
import { allowsZero, ScaledThing, suffix, wakeName } from "./scaledThing";
import { stepPolicy } from "./stepPolicy";
import { Target } from "./target";
import { trackingPolicy } from "./trackingPolicy";
import { types } from "./types";
import { PlannedResource, Ref } from "./value";
import { wakePolicy } from "./wakePolicy";

/** What scaling one thing takes, and which of it the component gives out. */
export interface PlannedScaling {
  readonly target: PlannedResource;
  /** By output key, as `blue/surge`. */
  readonly policies: ReadonlyMap<string, PlannedResource>;
  readonly alarms: ReadonlyMap<string, PlannedResource>;
}

export function planScaling(plan: Plan, thing: ScaledThing): PlannedScaling {
  const resource = planTarget(plan, thing);
  const target: Target = { plan, thing, triple: tripleOf(thing, resource) };
  const policies = new Map<string, PlannedResource>();
  const alarms = new Map<string, PlannedResource>();
  const key = (name: string) => `${thing.outputPrefix}${name}`;

  (thing.scaling.targetTracking ?? []).forEach((declared, index) => {
    const policy = trackingPolicy(target, declared, index);
    policies.set(key(policy.name), policy.resource);
  });
  (thing.scaling.stepScaling ?? []).forEach((declared, index) => {
    const { policy, alarm } = stepPolicy(target, declared, index);
    policies.set(key(declared.name), policy);
    alarms.set(key(declared.name), alarm);
  });
  if (allowsZero(thing)) {
    const { policy, alarm } = wakePolicy(target);
    policies.set(key(wakeName), policy);
    alarms.set(key(wakeName), alarm);
  }
  (thing.scaling.schedules ?? []).forEach((declared, index) =>
    scheduledAction(target, declared, index),
  );
  return { target: resource, policies, alarms };
}

function planTarget(plan: Plan, thing: ScaledThing): PlannedResource {
  const { minCapacity, maxCapacity } = thing.scaling;
  return plan.add(
    types.target,
    suffix(thing, "target"),
    {
      serviceNamespace: thing.serviceNamespace,
      resourceId: thing.resourceId,
      scalableDimension: thing.scalableDimension,
      minCapacity,
      maxCapacity,
      tags: thing.tags,
    },
    {
      origins: {
        "": thing.path,
        resourceId: thing.namePath,
        minCapacity: `${thing.path}.minCapacity`,
        maxCapacity: `${thing.path}.maxCapacity`,
      },
      ignoreChanges: thing.ignoreScalingChanges ? movedBounds(thing) : [],
      after: thing.after,
    },
  );
}

/** The bounds that schedules move, which an update must not move back. */
export function movedBounds({ scaling }: ScaledThing): readonly ("minCapacity" | "maxCapacity")[] {
  const schedules = scaling.schedules ?? [];
  return (["minCapacity", "maxCapacity"] as const).filter((bound) =>
    schedules.some((schedule) => schedule[bound] !== undefined),
  );
}

function tripleOf(thing: ScaledThing, target: PlannedResource): Readonly<Record<string, unknown>> {
  return {
    serviceNamespace: thing.serviceNamespace,
    resourceId: new Ref(target, "resourceId"),
    scalableDimension: thing.scalableDimension,
  };
}
