import * as pulumi from "@pulumi/pulumi";
import { PlannedResource, Ref } from "../../scaling/plan/value";
import { output, Registered } from "./register";

/** One output of each of several resources, by their keys. */
export function outputsOf(
  resources: ReadonlyMap<string, PlannedResource>,
  property: Ref["output"],
  registered: Registered,
): pulumi.Output<Record<string, string>> {
  const entries = [...resources].map(
    ([key, resource]) => [key, output(new Ref(resource, property), registered)] as const,
  );
  return pulumi.output(Object.fromEntries(entries));
}

/** Several maps as one. */
export function merged(
  maps: readonly ReadonlyMap<string, PlannedResource>[],
): ReadonlyMap<string, PlannedResource> {
  return new Map(maps.flatMap((map) => [...map]));
}
