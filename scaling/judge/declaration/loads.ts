import { Load, LoadPart } from "../../contract/generated/types";
import { Problem } from "../../contract/problem";
import { problem, said, when } from "../../contract/said";
import { isTimeZone, nearestTimeZone } from "../../schedule";
import { parseInstant } from "../../schedule/instant";
import { loadDurationSeconds } from "../../load/duration";
import { mostDepth } from "../../load/limits";
import { checkFaults } from "./faults";
import { lastMoment } from "./moments";
import { withDefaults } from "./withDefaults";

/** What is wrong with loads of the right shape. */
export function checkLoads(loads: readonly Load[], path: string): readonly Problem[] {
  return loads.flatMap((load, index) => checkLoad(load, `${path}[${index}]`));
}

export function checkLoad(load: Load, path: string): readonly Problem[] {
  return [
    ...checkPart(load, path, 1),
    ...checkStart(load, path),
    ...checkFaults(load, path, loadDurationSeconds(withDefaults(load))),
  ];
}

function checkStart({ startTime }: Load, path: string): readonly Problem[] {
  if (startTime === undefined) return [];
  const seconds = parseInstant(startTime);
  return when(seconds === undefined || seconds < 0, () =>
    problem(
      `${path}.startTime`,
      startTime,
      "a day and time that exist, from 1970 on",
      "correct the month, the day or the hour",
    ),
  );
}

function checkPart(part: LoadPart, path: string, depth: number): readonly Problem[] {
  return [
    ...checkPeak(part, path),
    ...checkZone(part, path),
    ...checkMoment(part, path),
    ...checkParts(part, path, depth),
  ];
}

function checkParts(part: LoadPart, path: string, depth: number): readonly Problem[] {
  const [name, parts] = part.sequence ? ["sequence", part.sequence] : ["sum", part.sum ?? []];
  const at = `${path}.${name}`;
  if (parts.length > 0 && depth >= mostDepth) {
    const fix = "put the parts into one sequence or sum";
    return [said(at, "parts within parts", `at most ${mostDepth} levels of them`, fix)];
  }
  return parts.flatMap((each, index) => checkPart(each, `${at}[${index}]`, depth + 1));
}

/** A peak below the base is a dip by mistake: whoever wants one writes a sequence. */
function checkPeak(part: LoadPart, path: string): readonly Problem[] {
  const shaped = (["spike", "diurnal", "flashCrowd"] as const).filter((name) => part[name]);
  return shaped.flatMap((name) => {
    const { baseRps, peakRps } = part[name]!;
    return when(peakRps < baseRps, () =>
      problem(
        `${path}.${name}.peakRps`,
        peakRps,
        `at least baseRps, which is ${baseRps}`,
        "swap the two, or write a dip as a sequence",
      ),
    );
  });
}

function checkZone({ diurnal }: LoadPart, path: string): readonly Problem[] {
  const zone = diurnal?.timezone;
  if (zone === undefined || isTimeZone(zone)) return [];
  const near = nearestTimeZone(zone);
  const fix = near ? `write ${near}` : "write a name such as Europe/Berlin or UTC";
  return [problem(`${path}.diurnal.timezone`, zone, "an IANA time zone", fix)];
}

/** What a load is declared for has to happen before it ends. */
function checkMoment(part: LoadPart, path: string): readonly Problem[] {
  const { durationSeconds } = part;
  const moment = lastMoment(part);
  if (durationSeconds === undefined || moment === undefined) return [];
  return when(moment.seconds >= durationSeconds, () =>
    problem(
      `${path}.${moment.path}`,
      moment.seconds,
      `less than durationSeconds, which is ${durationSeconds}, so that the change is seen`,
      "raise durationSeconds, or leave it out",
    ),
  );
}
