import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  AlarmProfile,
  alarmProfiles,
  assumptionsOf,
  defaultAssumptions,
} from "../../scaling/control/alarmShapes";
import { AwsAssumptions } from "../../scaling/control/spec";
import { measures } from "../../scaling/judge/measures";
import { objectivesOf, objectiveNames } from "../../scaling/judge/objectives";
import { startupTimes } from "../../scaling/service/presets";
import { plain, quoted, table } from "../rules/markdown";
import { withRegions } from "./regions";

const root = join(__dirname, "..", "..");
export const simulatorPath = "docs/simulator.md";

/** The guide to the simulator with its tables as the code has them. */
export function simulatorPage(): string {
  const page = readFileSync(join(root, simulatorPath), "utf8");
  return withRegions(
    page,
    new Map([
      ["measures", measureTable()],
      ["alarms", alarmTable()],
      ["assumptions", assumptionTable()],
      ["startup", startupTable()],
    ]),
  );
}

function measureTable(): string {
  const all = objectivesOf(Object.fromEntries(objectiveNames.map((name) => [name, 0])));
  const rows = measures.map(({ name, unit, definition }) => [
    quoted(name),
    unit,
    plain(definition),
    all
      .filter(({ measure }) => measure.name === name)
      .map((objective) => quoted(objective.name))
      .join(", "),
  ]);
  return table(["figure", "unit", "what is counted", "objective"], rows);
}

function alarmTable(): string {
  const rows = alarmProfiles.map((profile) => [
    plain(profile.name),
    outOf(profile),
    inOf(profile),
    `${profile.shape.metricDelaySeconds} s`,
    profile.evidence,
    plain(profile.source),
  ]);
  const columns = ["metric", "scale-out after", "scale-in after", "delay", "evidence", "source"];
  return table(columns, rows);
}

function outOf({ shape: { scaleOutDatapoints, periodSeconds } }: AlarmProfile): string {
  return `${scaleOutDatapoints} x ${periodSeconds} s above the target`;
}

function inOf({ shape }: AlarmProfile): string {
  const { scaleInDatapoints, periodSeconds, scaleInThresholdFraction } = shape;
  const share = Math.round(scaleInThresholdFraction * 100);
  return `${scaleInDatapoints} x ${periodSeconds} s below ${share} % of it`;
}

/** What is assumed, in words, by the name of the input that changes it. */
const wordings: {
  readonly [Name in keyof AwsAssumptions]: (value: AwsAssumptions[Name]) => string;
} = {
  metricValue: (value) =>
    value === "last"
      ? "the new capacity follows from the last datapoint"
      : "the new capacity follows from the mean of the breaching datapoints",
  maxScaleInFraction: (value) =>
    `one scale-in removes at most ${Math.round(value * 100)} % of the capacity`,
  oneUpdateAtATime: (value) =>
    value ? "a change waits until the one before it is complete" : "changes may overlap",
  cooldownStarts: (value) =>
    value === "completion"
      ? "a cooldown runs from the completion of the change"
      : "a cooldown runs from the decision",
};

function assumptionTable(): string {
  const names = Object.keys(wordings) as (keyof AwsAssumptions)[];
  const rows = names.map((name) => [
    quoted(name),
    inWords(name, defaultAssumptions),
    inWords(name, assumptionsOf("ecs")),
  ]);
  return table(["input of `assumptions`", "SageMaker", "elsewhere"], rows);
}

function inWords<Name extends keyof AwsAssumptions>(name: Name, values: AwsAssumptions): string {
  return wordings[name](values[name]);
}

function startupTable(): string {
  const rows = Object.entries(startupTimes).map(([preset, { title, stages, source }]) => {
    const seconds = stages.reduce((sum, { medianSeconds }) => sum + medianSeconds, 0);
    const parts = stages.map((stage) => `${stage.name} ${stage.medianSeconds} s`).join(", ");
    const staged = stages.length > 1 ? `${title}: ${parts}` : title;
    return [quoted(preset), `${seconds} s`, plain(staged), plain(source)];
  });
  return table(["preset", "median", "what", "source"], rows);
}
