import { SynthesizeScheduleInputs, SynthesizeScheduleOutputs } from "../contract/generated/types";
import { compileLoad, Series, seriesSeconds } from "../load";
import { exp } from "../math";
import { zoneOf } from "../schedule";
import { compileService } from "../service/compileService";
import { ServiceModel } from "../service/service";
import { withDefaults } from "./declaration";
import { declared } from "./synthesize/declare";
import { planWeek } from "./synthesize/plan";
import { replay } from "./synthesize/replay";
import { needOf, weekNeeds } from "./synthesize/weekNeeds";
import { startupSeconds } from "../service/startupSeconds";

/** An action must save this share of the instance-hours of an ideal fleet. */
const worthwhileShare = 0.01;

/** Histories shorter than this say nothing about days of the week. */
const weekSeconds = 7 * 86400;

/** Deviations of a normal number below which 95 percent of its values lie. */
const most = 1.645;

const stepSeconds = 60;
const defaultUtilization = 0.7;
const defaultMaxActions = 12;

/**
 * The fewest scheduled actions that keep capacity above a load history. Each asks for capacity early
 * enough for 95 percent of the starts to be over when it is needed, and a level ends with the action
 * of the next one.
 * @param quantile of the weeks of the history, the share that is covered at each time of the week.
 */
export function synthesizeSchedule(
  inputs: SynthesizeScheduleInputs,
  quantile = 1,
): SynthesizeScheduleOutputs {
  const { timezone = "UTC", maxActions = defaultMaxActions } = inputs;
  const service = compileService(inputs.service);
  const history = compileLoad(withDefaults(inputs.load), { stepSeconds, seed: 1 });
  const ratePerInstance =
    service.requestsPerSecondPerInstance * (inputs.utilization ?? defaultUtilization);
  const zone = zoneOf(timezone);
  if (zone === undefined) throw new RangeError(`timezone: ${timezone} is no IANA time zone`);
  const leadSeconds = leadSecondsOf(service);
  const needs = weekNeeds(history, { zone, ratePerInstance, leadSeconds, quantile });
  const ideal = idealHoursPerDay(history, ratePerInstance);
  const actions = planWeek(needs, {
    maxActions,
    byWeekday: seriesSeconds(history) >= weekSeconds,
    worthwhileHours: 7 * ideal * worthwhileShare,
  });
  const schedules = actions.map((action) => declared(action, timezone));
  const replayed = replay(schedules, history, ratePerInstance, leadSeconds);
  return {
    schedules,
    instanceHoursPerDay: replayed.instanceHoursPerDay,
    instanceHoursPerDayIdeal: ideal,
    instanceHoursPerDayStatic: 24 * peakNeed(history, ratePerInstance),
    uncoveredSeconds: replayed.uncoveredSeconds,
  };
}

/** Time in which 95 percent of the starts are over, those that wait for a node too. */
function leadSecondsOf({ startup }: ServiceModel): number {
  const median = startupSeconds(startup) + (startup.newNode?.medianSeconds ?? 0);
  return median * exp(most * startup.spread);
}

function idealHoursPerDay({ requestsPerSecond }: Series, ratePerInstance: number): number {
  let total = 0;
  for (const rate of requestsPerSecond) total += needOf(rate, ratePerInstance);
  return (24 * total) / requestsPerSecond.length;
}

function peakNeed({ requestsPerSecond }: Series, ratePerInstance: number): number {
  return requestsPerSecond.reduce((peak, rate) => Math.max(peak, needOf(rate, ratePerInstance)), 1);
}
