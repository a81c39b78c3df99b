import { FleetSchedule, PredictiveFleetArgs } from "../../contract/generated/types";
import { showValue } from "../../model/field";
import { parseCrontab } from "../../schedule";
import { Problem } from "../../contract/problem";
import { plainName } from "../../plan/predictiveFleet/policy";
import { problem, repeated, said, when } from "../problems";
import { checkWindow, checkZone } from "../schedules";

/** Syntax of schedules, and their sizes against each other. */
export function checkFleetSchedules({ schedules = [] }: PredictiveFleetArgs): readonly Problem[] {
  const named = schedules.map(({ name }, index) => ({
    name: plainName(name),
    path: `schedules[${index}].name`,
  }));
  const same = repeated(named).map(({ name, path, first }) =>
    problem(
      path,
      name,
      `a name other than that of ${first}, by its letters, digits and dashes`,
      "give each schedule a name of its own",
    ),
  );
  const own = schedules.flatMap((schedule, index) => {
    const path = `schedules[${index}]`;
    return [
      ...expression(schedule, path),
      ...checkZone(schedule, path),
      ...order(schedule, path),
      ...checkWindow(schedule, path),
    ];
  });
  return [...same, ...own];
}

function expression({ cron }: FleetSchedule, path: string): readonly Problem[] {
  if (cron === undefined) return [];
  const parsed = parseCrontab(cron);
  if (parsed.ok) return [];
  return parsed.problems.map(({ message, fix }) =>
    said(
      `${path}.cron`,
      `${showValue(cron)} (${message})`,
      "five fields: minutes hours day-of-month month day-of-week",
      fix,
    ),
  );
}

const sizes = ["minCapacity", "desiredCapacity", "maxCapacity"] as const;

function order(schedule: FleetSchedule, path: string): readonly Problem[] {
  const given = sizes.filter((size) => schedule[size] !== undefined);
  return given.slice(1).flatMap((upper, index) => {
    const lower = given[index]!;
    return when(schedule[lower]! > schedule[upper]!, () =>
      problem(
        `${path}.${lower}`,
        schedule[lower],
        `at most the schedule's ${upper}, which is ${schedule[upper]}`,
        `raise ${upper} or lower ${lower}`,
      ),
    );
  });
}
