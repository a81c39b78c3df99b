import { defaults } from "../../contract/generated/defaults";
import { FleetInstanceRefresh, PredictiveFleetArgs } from "../../contract/generated/types";
import { isNumbered } from "../../plan/predictiveFleet/instanceRefresh";
import { Problem } from "../../contract/problem";
import { problem, when } from "../problems";

/** How instances are replaced: refreshes, maintenance, hooks. */
export function checkReplacement(args: PredictiveFleetArgs): readonly Problem[] {
  return [
    ...(args.instanceRefresh ? refresh(args, args.instanceRefresh) : []),
    ...(args.maintenance ? spread(args.maintenance, "maintenance") : []),
    ...hooks(args),
  ];
}

function refresh(args: PredictiveFleetArgs, declared: FleetInstanceRefresh): readonly Problem[] {
  const standard = defaults.FleetInstanceRefresh;
  const { minHealthyPercent = standard.minHealthyPercent } = declared;
  const { maxHealthyPercent = standard.maxHealthyPercent } = declared;
  return [
    ...spread({ minHealthyPercent, maxHealthyPercent }, "instanceRefresh"),
    ...checkpoints(declared),
    ...when(declared.autoRollback === true && !isNumbered(args), () =>
      problem(
        "instanceRefresh.autoRollback",
        true,
        "it with launch templates by number and images by id, since $Latest, $Default and resolve:ssm: are nothing to go back to",
        "give the version as the template's latestVersion and the image by its id, or set autoRollback to false",
      ),
    ),
  ];
}

interface Percents {
  readonly minHealthyPercent: number;
  readonly maxHealthyPercent: number;
}

const mostSpread = 100;

function spread(
  { minHealthyPercent: min, maxHealthyPercent: max }: Percents,
  path: string,
): readonly Problem[] {
  return [
    ...when(max - min > mostSpread, () =>
      problem(
        `${path}.maxHealthyPercent`,
        max,
        `at most ${mostSpread} points above minHealthyPercent, which is ${min}`,
        "lower it, or raise minHealthyPercent",
      ),
    ),
    ...when(max === 100 && min === 100, () =>
      problem(
        `${path}.maxHealthyPercent`,
        max,
        "more than 100 where minHealthyPercent is 100, else no instance can be replaced",
        "use 110, or lower minHealthyPercent",
      ),
    ),
  ];
}

function checkpoints({
  checkpointPercents: percents = [],
}: FleetInstanceRefresh): readonly Problem[] {
  const path = "instanceRefresh.checkpointPercents";
  const out = percents.findIndex((each, index) => index > 0 && each <= percents[index - 1]!);
  return [
    ...when(out > 0, () =>
      problem(`${path}[${out}]`, percents[out], "more than the one before it", "sort them"),
    ),
    ...when(percents.length > 0 && percents.at(-1) !== 100, () =>
      problem(
        `${path}[${percents.length - 1}]`,
        percents.at(-1),
        "100 for the last, else the refresh ends with a part of the instances",
        "add 100",
      ),
    ),
  ];
}

function hooks({ lifecycleHooks = [] }: PredictiveFleetArgs): readonly Problem[] {
  return lifecycleHooks.flatMap(({ notificationTargetArn: arn }, index) =>
    when(typeof arn === "string" && !/^arn:aws[a-z-]*:(sns|sqs):/.test(arn), () =>
      problem(
        `lifecycleHooks[${index}].notificationTargetArn`,
        arn,
        "the ARN of an SNS topic or an SQS queue",
        "give its arn",
      ),
    ),
  );
}
