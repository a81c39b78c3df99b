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

  /** A part of this plan whose children are named after it, and whose origins stand elsewhere in the arguments. */
  part(name: string, placeOf: (path: string) => string): Plan {
    return new Part(this, name, placeOf);
  }
}

class Part extends Plan {
  private readonly own: PlannedResource[] = [];

  constructor(
    private readonly whole: Plan,
    private readonly name: string,
    private readonly placeOf: (path: string) => string,
  ) {
    super();
  }

  override get resources(): readonly PlannedResource[] {
    return this.own;
  }

  override add(
    type: string,
    suffix: string,
    inputs: PlannedInputs,
    details: Details = {},
  ): PlannedResource {
    const named = suffix === "" ? this.name : `${this.name}-${suffix}`;
    const origins = Object.entries(details.origins ?? {}).map(
      ([child, path]) => [child, this.placeOf(path)] as const,
    );
    const placed = { ...details, origins: Object.fromEntries(origins) };
    const resource = this.whole.add(type, named, inputs, placed);
    this.own.push(resource);
    return resource;
  }
}

/** The name of a planned resource's child: the component's name and the suffix. */
export function childName(component: string, resource: PlannedResource): string {
  return resource.suffix === "" ? component : `${component}-${resource.suffix}`;
}
