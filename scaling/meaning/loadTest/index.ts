import { LoadTestArgs } from "../../contract/generated/types";
import { Problem } from "../../contract/problem";
import { checkLoad, checkObjectives } from "../../judge/declaration";
import { unitsOf } from "../../model/quantity";
import { longestNameEnd, nameOf, planLoadTest } from "../../loadtest/cluster";
import { combined } from "../combined";
import { problem, said, when } from "../problems";
import { checkRules } from "../rules";
import { checkScript } from "./script";
import { checkTarget } from "./target";

/** Everything wrong with arguments of the right shape, in the order of their paths. */
export function checkLoadTest(args: LoadTestArgs, component: string): readonly Problem[] {
  const load = checkLoad(args.load, "load");
  const target = checkTarget(args);
  const direct = [
    ...checkName(args, component),
    ...load,
    ...checkLimits(args),
    ...target,
    ...checkKind(args),
    ...checkQuantities(args),
    ...(load.length + target.length === 0 ? checkScript(args) : []),
  ];
  if (load.length + target.length > 0) return combined(direct, []);
  return combined(direct, checkRules(planLoadTest(args, component).plan, component));
}

const nameForm = /^[a-z]([a-z0-9-]*[a-z0-9])?$/;

/** Names of pods and Services have at most 63 characters: behind this one a run's digest, and the part. */
const longestName = 50;
const longestOfTestRun = 63 - "-12345678".length - longestNameEnd.length;

function checkName(args: LoadTestArgs, component: string): readonly Problem[] {
  const name = nameOf(args, component);
  const longest = args.operator === true ? longestOfTestRun : longestName;
  const allowed = `at most ${longest} characters${args.operator === true ? " with operator" : ""}`;
  if (args.resourceName !== undefined) {
    return when(name.length > longest, () =>
      problem("resourceName", name, allowed, "give a shorter one"),
    );
  }
  return when(!nameForm.test(name) || name.length > longest, () =>
    problem(
      "name",
      component,
      `a component's name of which one in the cluster can be made: a letter in it, ${allowed}`,
      "rename the component, or give resourceName",
    ),
  );
}

function checkLimits({ objectives, service }: LoadTestArgs): readonly Problem[] {
  if (objectives === undefined) return [];
  return checkObjectives(objectives, "objectives", [{ service, path: "service" }], {});
}

/** What a TestRun of the operator cannot do. */
function checkKind(args: LoadTestArgs): readonly Problem[] {
  if (args.operator !== true) return [];
  return [
    ...when(args.waitForCompletion === true, () =>
      said(
        "waitForCompletion",
        "true with operator",
        "it with a Job, since a TestRun tells nobody when it is done",
        "drop it, or drop operator",
      ),
    ),
    ...when(args.ttlSecondsAfterFinished !== undefined, () =>
      said(
        "ttlSecondsAfterFinished",
        `${args.ttlSecondsAfterFinished} with operator`,
        "it with a Job",
        "drop it, or drop operator",
      ),
    ),
    ...when(args.scheduling?.runtimeClassName !== undefined, () =>
      said(
        "scheduling.runtimeClassName",
        "a runtime class with operator",
        "it with a Job, since a TestRun has no such field",
        "drop it, or drop operator",
      ),
    ),
  ];
}

function checkQuantities({ resources }: LoadTestArgs): readonly Problem[] {
  return (["cpu", "memory"] as const).flatMap((key) => {
    const value = resources?.[key];
    const units = value === undefined ? 1 : unitsOf(value);
    return when(units === undefined || units <= 0, () =>
      problem(
        `resources.${key}`,
        value,
        "a quantity of Kubernetes above 0, as 500m or 512Mi",
        "write one",
      ),
    );
  });
}
