import { Outcome } from "../../check/rule";
import { defaults } from "../../contract/generated/defaults";
import { FleetStepScaling, Step } from "../../contract/generated/types";
import { Problem } from "../../contract/problem";
import { absent, Field, known } from "../../model/field";
import { StepAdjustment } from "../../model/fragments";
import { bounds, gapsAndOverlaps, openEnds, wrongSigns } from "../../check/stepMeasures";
import { problem, said, when } from "../problems";

/** Steps by the measure of the rules, in the words of the declaration. */
export function checkSteps(declared: FleetStepScaling, path: string): readonly Problem[] {
  const steps = declared.steps.map((each, index) => asRead(each, `${path}.steps[${index}]`));
  const isExact = declared.adjustmentType === "ExactCapacity";
  const outcomes = [
    ...steps.flatMap(bounds),
    ...openEnds(steps),
    ...gapsAndOverlaps(steps),
    ...(isExact ? [] : wrongSigns(steps)),
  ];
  return [
    ...outcomes.flatMap(toProblem),
    ...(isExact ? sizes(declared, path) : []),
    ...alarmsSide(declared, path),
  ];
}

function asRead({ lowerBound, upperBound, adjustment }: Step, path: string): StepAdjustment {
  const read = (value: number | undefined, name: string): Field<number> =>
    value === undefined ? absent(`${path}.${name}`) : known(value, `${path}.${name}`);
  return {
    path,
    lowerBound: read(lowerBound, "lowerBound"),
    upperBound: read(upperBound, "upperBound"),
    adjustment: known(adjustment, `${path}.adjustment`),
  };
}

function toProblem(outcome: Outcome): readonly Problem[] {
  if (outcome.verdict !== "violation") return [];
  const { path, seen, allowed } = outcome;
  const fix = "let each step begin where the one before ends, and leave the outermost bound open";
  return [said(path, seen, allowed.replace("metricIntervalLowerBound", "lowerBound"), fix)];
}

function sizes({ steps }: FleetStepScaling, path: string): readonly Problem[] {
  return steps.flatMap(({ adjustment }, index) =>
    when(adjustment < 0, () =>
      problem(
        `${path}.steps[${index}].adjustment`,
        adjustment,
        "0 or more, since it is an exact size",
        "write the size",
      ),
    ),
  );
}

/** An alarm for much load needs steps above its threshold, one for little load below it: others never match. */
function alarmsSide({ steps, alarm }: FleetStepScaling, path: string): readonly Problem[] {
  const isAbove = (alarm.comparison ?? defaults.FleetAlarm.comparison).startsWith("Greater");
  const reaches = ({ lowerBound, upperBound }: Step) =>
    isAbove ? (upperBound ?? Infinity) > 0 : (lowerBound ?? -Infinity) < 0;
  const side = isAbove ? "above" : "below";
  return when(!steps.some(reaches), () =>
    said(
      `${path}.steps`,
      `no step ${side} the threshold of the alarm`,
      `at least one ${side} it, else the policy never acts`,
      "turn the bounds round, or the alarm's comparison",
    ),
  );
}
