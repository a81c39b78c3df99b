import { PlannedInputs, PlannedResource } from "./value";

interface Details {
  readonly origins?: Readonly<Record<string, string>>;
  readonly ignoreChanges?: readonly string[];
  readonly after?: readonly PlannedResource[];
  readonly timeoutSeconds?: number;
}

/**
 * What a component is going to register, in order: worked out in full and checked before the first
 * resource is registered, so that a mistake leaves nothing half made.
 */
export class Plan {
  private readonly planned: PlannedResource[] = [];

  get resources(): readonly PlannedResource[] {
    return this.planned;
  }

  add(type: string, suffix: string, inputs: PlannedInputs, details: Details = {}): PlannedResource {
    const resource: PlannedResource = {
      type,
      suffix,
      inputs,
      origins: details.origins ?? {},
      ignoreChanges: details.ignoreChanges ?? [],
      after: details.after ?? [],
      timeoutSeconds: details.timeoutSeconds,
    };
    this.planned.push(resource);
    return resource;
  }
}

/** The name of a planned resource's child: the component's name and the suffix. */
export function childName(component: string, resource: PlannedResource): string {
  return resource.suffix === "" ? component : `${component}-${resource.suffix}`;
}
