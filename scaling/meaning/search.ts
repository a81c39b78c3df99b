import { RecommendScalingInputs, SynthesizeScheduleInputs } from "../contract/generated/types";
import { Problem } from "../contract/problem";
import { checkLoad, checkLoads, checkObjectives } from "../judge/declaration";
import { isTimeZone, nearestTimeZone } from "../schedule";
import { problem, when } from "./problems";

/** What is wrong with what a scaling is asked for, of the right shape. */
export function checkRecommendScaling(inputs: RecommendScalingInputs): readonly Problem[] {
  const { service, loads, objectives } = inputs;
  return [
    ...checkLoads(loads, "loads"),
    ...checkObjectives(objectives, "objectives", [{ service, path: "service" }], {}),
  ];
}

/** What is wrong with what a schedule is asked for, of the right shape. */
export function checkSynthesizeSchedule(inputs: SynthesizeScheduleInputs): readonly Problem[] {
  const { load, timezone = "UTC" } = inputs;
  const near = nearestTimeZone(timezone);
  return [
    ...checkLoad(load, "load"),
    ...when(!isTimeZone(timezone), () =>
      problem(
        "timezone",
        timezone,
        "an IANA time zone",
        near ? `write ${near}` : "write a name such as Europe/Berlin or UTC",
      ),
    ),
  ];
}
