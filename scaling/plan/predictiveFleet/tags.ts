import { PredictiveFleetArgs } from "../../contract/generated/types";
import { PlannedInputs } from "../value";
import { planTag } from "./scalingPlan";

/** Tags of instances and volumes: those given, and the component's name where they have none. */
export function namedTags({ tags }: PredictiveFleetArgs, component: string): PlannedInputs {
  return { Name: component, ...tags };
}

/** Tags of a group, as its own and for its instances; the tag by which a scaling plan finds it stays with it. */
export function groupTags(args: PredictiveFleetArgs, name: string): readonly PlannedInputs[] {
  const forInstances = Object.entries(namedTags(args, name)).map(([key, value]) => ({
    key,
    value,
    propagateAtLaunch: true,
  }));
  const plan = planTag(args, name);
  return plan ? [...forInstances, { ...plan, propagateAtLaunch: false }] : forInstances;
}
