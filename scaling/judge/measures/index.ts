import { Measure } from "../measure";
import { cost } from "./cost";
import { decideSeconds } from "./decideSeconds";
import { delayedFraction } from "./delayedFraction";
import { detectSeconds } from "./detectSeconds";
import { droppedFraction } from "./droppedFraction";
import { ejectedHours } from "./ejectedHours";
import { flapsPerHour } from "./flapsPerHour";
import { instanceHours } from "./instanceHours";
import { instanceHoursPerDay } from "./instanceHoursPerDay";
import { maxBacklog } from "./maxBacklog";
import { maxEjected } from "./maxEjected";
import { monthlyCost } from "./monthlyCost";
import { overloadSeconds } from "./overloadSeconds";
import { overprovisionedHours } from "./overprovisionedHours";
import { peakInstances } from "./peakInstances";
import { peakRetriesPerSecond } from "./peakRetriesPerSecond";
import { position } from "./position";
import { provisionSeconds } from "./provisionSeconds";
import { queueDelayP50Seconds } from "./queueDelayP50Seconds";
import { queueDelayP95Seconds } from "./queueDelayP95Seconds";
import { queueDelayP99Seconds } from "./queueDelayP99Seconds";
import { scalingActions } from "./scalingActions";
import { scalingActionsPerHour } from "./scalingActionsPerHour";
import { timeToCapacitySeconds } from "./timeToCapacitySeconds";
import { triesPerRequest } from "./triesPerRequest";
import { unmetAtMaximumSeconds } from "./unmetAtMaximumSeconds";
import { utilizationMean } from "./utilizationMean";
import { utilizationPeak } from "./utilizationPeak";

/** Every measure, in the order of reports: what users feel, how scaling reacts, what it costs. */
export const measures: readonly Measure[] = [
  overloadSeconds,
  droppedFraction,
  delayedFraction,
  queueDelayP50Seconds,
  queueDelayP95Seconds,
  queueDelayP99Seconds,
  timeToCapacitySeconds,
  detectSeconds,
  decideSeconds,
  provisionSeconds,
  unmetAtMaximumSeconds,
  utilizationMean,
  utilizationPeak,
  scalingActions,
  scalingActionsPerHour,
  flapsPerHour,
  instanceHours,
  instanceHoursPerDay,
  overprovisionedHours,
  cost,
  monthlyCost,
  peakInstances,
  maxBacklog,
  triesPerRequest,
  peakRetriesPerSecond,
  maxEjected,
  ejectedHours,
  position,
];

const byName = new Map(measures.map((measure) => [measure.name, measure]));

export function measureNamed(name: string): Measure {
  const measure = byName.get(name);
  if (measure === undefined) throw new Error(`no measure is called ${name}`);
  return measure;
}
