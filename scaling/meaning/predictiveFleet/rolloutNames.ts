import { FleetRollout } from "../../contract/generated/types";
import { deploymentGroupName } from "../../plan/predictiveFleet/rollout";
import { Problem } from "../../contract/problem";
import { problem, said, when } from "../problems";

const form = /^[A-Za-z0-9+=,.@_-]+$/;
const formHint = "letters, digits and +=,.@_-";
const longest = 100;
const longestRole = 64;

/** What the provider appends to a name that it makes unique: a dash and seven digits. */
const madeName = (component: string): string => `${component}-rollout-0000000`;

/** Names that are given, and those that are made of the component's own. */
export function checkRolloutNames(rollout: FleetRollout, component: string): readonly Problem[] {
  const { applicationName } = rollout;
  const isMade = applicationName === undefined || rollout.serviceRoleArn === undefined;
  const limit = rollout.serviceRoleArn === undefined ? longestRole : longest;
  const groupName = deploymentGroupName(rollout, component);
  return [
    ...when(applicationName !== undefined && !form.test(applicationName), () =>
      problem("rollout.applicationName", applicationName, formHint, "rename the application"),
    ),
    ...when(isMade && !form.test(component), () =>
      problem(
        "name",
        component,
        `${formHint} in the component's own name, since those of the application and the role are made from it`,
        "rename the component, or give rollout.applicationName and rollout.serviceRoleArn",
      ),
    ),
    ...when(isMade && madeName(component).length > limit, () =>
      said(
        "name",
        `a component's name that makes one of ${madeName(component).length} characters`,
        `at most ${limit} for the names of the application and the role`,
        "shorten it, or give rollout.applicationName and rollout.serviceRoleArn",
      ),
    ),
    ...when(rollout.deploymentGroupName === undefined && groupName.length > longest, () =>
      said(
        "name",
        `a component's name that makes a deployment group's of ${groupName.length} characters`,
        `at most ${longest}`,
        "give rollout.deploymentGroupName",
      ),
    ),
  ];
}
