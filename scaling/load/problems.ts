import { showValue } from "../model/field";
import { parseInstant } from "../schedule/instant";
import { isTimeZone, nearestTimeZone } from "../schedule/zones";
import { Load, loadPatterns, LoadPattern } from "./declaration";
import { FieldRule, fieldProblems, isRecord, LoadProblem, unknownFields } from "./fieldProblems";
import { mostDepth, mostParts, mostRps, mostSeconds } from "./limits";
import { traceProblems } from "./traceProblems";

export type { LoadProblem } from "./fieldProblems";

const rps: FieldRule = { least: 0, most: mostRps };
const seconds: FieldRule = { least: 0, most: mostSeconds };
const positiveSeconds: FieldRule = { ...seconds, above: true };
const optional = (rule: FieldRule): FieldRule => ({ ...rule, optional: true });

const fields = {
  constant: { rps },
  ramp: { fromRps: rps, toRps: rps, rampSeconds: seconds, startSeconds: optional(seconds) },
  step: { fromRps: rps, toRps: rps, atSeconds: seconds },
  spike: {
    baseRps: rps,
    peakRps: rps,
    startSeconds: optional(seconds),
    rampSeconds: seconds,
    holdSeconds: seconds,
    fallSeconds: optional(seconds),
  },
  diurnal: {
    baseRps: rps,
    peakRps: rps,
    peakHour: { least: 0, most: 24, optional: true },
    weekendFactor: { least: 0, most: 100, optional: true },
  },
  flashCrowd: {
    baseRps: rps,
    peakRps: rps,
    atSeconds: seconds,
    riseSeconds: seconds,
    decaySeconds: positiveSeconds,
  },
  noise: {
    relativeStandardDeviation: { least: 0, most: 10 },
    correlationSeconds: { ...positiveSeconds, least: 1, above: false, optional: true },
  },
} as const satisfies Record<string, Record<string, FieldRule>>;

const others: Readonly<Record<string, readonly string[]>> = {
  diurnal: ["timezone"],
  noise: ["poissonArrivals"],
};

/** Faults are part of the declaration, and read by who simulates. */
const ownFields = [...loadPatterns, "name", "noise", "durationSeconds", "startTime", "faults"];

/** Everything wrong with a declared load, each with its path, what is allowed and how to fix it. */
export function loadProblems(load: unknown, path: string, depth = 0): readonly LoadProblem[] {
  if (!isRecord(load)) return [notALoad(load, path)];
  const declared = loadPatterns.filter((pattern) => load[pattern] !== undefined);
  return [
    ...unknownFields(load, path, ownFields),
    ...(declared.length === 1 ? [] : [notOnePattern(declared, path)]),
    ...declared.flatMap((pattern) => patternProblems(load, pattern, path, depth)),
    ...objectProblems(load, "noise", path),
    ...fieldProblems(load, path, { durationSeconds: optional(positiveSeconds) }),
    ...textProblems(load, path),
    ...(depth > 0 ? wholeOnly(load, path) : []),
  ];
}

function patternProblems(
  load: Record<string, unknown>,
  pattern: LoadPattern,
  path: string,
  depth: number,
): readonly LoadProblem[] {
  const value = load[pattern];
  const here = `${path}.${pattern}`;
  if (pattern === "trace") return traceProblems(value, here);
  if (pattern === "sequence" || pattern === "sum") return partsProblems(value, here, depth);
  const zone = pattern === "diurnal" ? zoneProblems(value, here) : [];
  return [...objectProblems(load, pattern, path), ...zone];
}

function objectProblems(
  load: Record<string, unknown>,
  name: keyof typeof fields,
  path: string,
): readonly LoadProblem[] {
  const value = load[name];
  if (value === undefined) return [];
  const here = `${path}.${name}`;
  const rules: Record<string, FieldRule> = fields[name];
  const known = [...Object.keys(rules), ...(others[name] ?? [])];
  if (isRecord(value)) {
    return [...unknownFields(value, here, known), ...fieldProblems(value, here, rules)];
  }
  const message = `is ${showValue(value)}, not an object`;
  return [{ path: here, message, fix: `set ${known.join(", ")}` }];
}

function partsProblems(value: unknown, path: string, depth: number): readonly LoadProblem[] {
  if (!Array.isArray(value) || value.length === 0 || value.length > mostParts) {
    const seen = Array.isArray(value) ? `has ${value.length} parts` : `is ${showValue(value)}`;
    return [{ path, message: `${seen}; 1 to ${mostParts} loads are allowed`, fix: "list loads" }];
  }
  if (depth + 1 >= mostDepth) {
    const message = `is nested deeper than ${mostDepth} loads`;
    return [{ path, message, fix: "put the parts into one sequence or sum" }];
  }
  return value.flatMap((part, index) => loadProblems(part, `${path}[${index}]`, depth + 1));
}

function zoneProblems(diurnal: unknown, path: string): readonly LoadProblem[] {
  const zone = isRecord(diurnal) ? diurnal["timezone"] : undefined;
  if (zone === undefined || (typeof zone === "string" && isTimeZone(zone))) return [];
  const near = typeof zone === "string" ? nearestTimeZone(zone) : undefined;
  const message = `is ${showValue(zone)}, which is no time zone of the IANA database`;
  return [
    { path: `${path}.timezone`, message, fix: `write ${near ?? "a name as Europe/Berlin or UTC"}` },
  ];
}

function textProblems(load: Record<string, unknown>, path: string): readonly LoadProblem[] {
  const problems: LoadProblem[] = [];
  const { name, startTime } = load as Partial<Record<keyof Load, unknown>>;
  if (name !== undefined && (typeof name !== "string" || name.length > 100)) {
    const message = "is not a text of at most 100 characters";
    problems.push({ path: `${path}.name`, message, fix: "name the load, as launch day" });
  }
  if (startTime !== undefined && !isStartTime(startTime)) {
    const message = `is ${showValue(startTime)}, not a time of RFC 3339 from 1970 on`;
    problems.push({ path: `${path}.startTime`, message, fix: "write it as 2027-01-04T00:00:00Z" });
  }
  return problems;
}

function isStartTime(value: unknown): boolean {
  const parsed = typeof value === "string" ? parseInstant(value) : undefined;
  return parsed !== undefined && parsed >= 0;
}

function wholeOnly(load: Record<string, unknown>, path: string): readonly LoadProblem[] {
  const problems: LoadProblem[] = [];
  if (load["startTime"] !== undefined) {
    const message = "is set on a part; only the whole load has a start time";
    problems.push({ path: `${path}.startTime`, message, fix: "set it on the whole load" });
  }
  const noise = load["noise"];
  if (isRecord(noise) && noise["poissonArrivals"] !== undefined) {
    const message = "is set on a part; only the whole load arrives at random";
    const here = `${path}.noise.poissonArrivals`;
    problems.push({ path: here, message, fix: "set it in the noise of the whole load" });
  }
  return problems;
}

function notALoad(value: unknown, path: string): LoadProblem {
  const fix = `set one of ${loadPatterns.join(", ")}`;
  return { path, message: `is ${showValue(value)}, not a load`, fix };
}

function notOnePattern(declared: readonly string[], path: string): LoadProblem {
  const seen = declared.length === 0 ? "has no pattern" : `has ${declared.join(" and ")}`;
  const fix =
    declared.length === 0
      ? `set one of ${loadPatterns.join(", ")}`
      : "keep one, or put them into sum (all at once) or sequence (one after another)";
  return { path, message: `${seen}; a load has exactly one pattern`, fix };
}
