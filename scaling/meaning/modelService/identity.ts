import { ModelServiceArgs } from "../../contract/generated/types";
import { resourceNameOf } from "../../plan/modelService/names";
import { Problem } from "../../contract/problem";
import { problem, said, when } from "../problems";

const longestName = 63;
const nameForm = /^[a-z]([a-z0-9-]*[a-z0-9])?$/;

/** Names and how an existing Deployment is taken over. */
export function checkIdentity(args: ModelServiceArgs, component: string): readonly Problem[] {
  return [...derivedName(args, component), ...adoption(args)];
}

/** A name that follows from the component's is shown at the component's. */
function derivedName(args: ModelServiceArgs, component: string): readonly Problem[] {
  if (args.resourceName !== undefined) return [];
  const name = resourceNameOf(args, component);
  return [
    ...when(!nameForm.test(name), () =>
      problem(
        "name",
        component,
        "a letter in the component's name, since names in the cluster are made from it",
        "rename the component, or give resourceName",
      ),
    ),
    ...when(name.length > longestName, () =>
      said(
        "name",
        `a component's name that makes one of ${name.length} characters in the cluster`,
        `at most ${longestName}`,
        "shorten the component's name, or give resourceName",
      ),
    ),
  ];
}

/** Replicas that are no longer sent would fall to one, unless the update leaves them alone. */
function adoption({ adopt, ignoreScalingChanges, autoscaling }: ModelServiceArgs): Problem[] {
  if (adopt !== true) return [];
  return [
    ...when(ignoreScalingChanges === false, () =>
      said(
        "ignoreScalingChanges",
        "false with adopt",
        "true with adopt, since replicas that are no longer declared would fall to one",
        "drop ignoreScalingChanges",
      ),
    ),
    ...when(autoscaling.initialReplicas !== undefined, () =>
      problem(
        "autoscaling.initialReplicas",
        autoscaling.initialReplicas,
        "none with adopt, which leaves the replicas as they are",
        "drop initialReplicas",
      ),
    ),
  ];
}
