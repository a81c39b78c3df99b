import { Series, seriesSeconds } from "../../load";
import { Fault } from "../../service/service";
import { hourlyLoad } from "../../simulate/hourlyLoad";
import { Scenario } from "../../simulate/scenario";

/** Pieces begin at whole hours of their load, so that metric periods stay where they were. */
const hour = 3600;

/** Loads shorter than this are played whole. */
const shortestToCut = 4 * hour;

/** Loads shorter than this have no part that could be held out and still show a day. */
const shortestToHoldOut = 4 * 24 * hour;

const heldOutShare = 0.25;

export interface Split {
  readonly training: Scenario;
  /** The last quarter; absent where the load is too short. */
  readonly holdOut?: Scenario;
}

/** Holds out the last quarter of a load, to see whether what was found on the rest holds there too. */
export function splitScenario(scenario: Scenario): Split {
  const seconds = seriesSeconds(scenario.load);
  if (seconds < shortestToHoldOut) return { training: scenario };
  const cut = Math.floor((seconds * (1 - heldOutShare)) / hour) * hour;
  return { training: cutOut(scenario, 0, cut), holdOut: cutOut(scenario, cut, seconds) };
}

/** A piece of the scenario of about that share of its length, with its highest load in it. */
export function pieceOf(scenario: Scenario, share: number): Scenario {
  const seconds = seriesSeconds(scenario.load);
  if (share >= 1 || seconds < shortestToCut) return scenario;
  const length = Math.max(shortestToCut, Math.ceil((seconds * share) / hour) * hour);
  const peak = peakSeconds(scenario.load);
  const latest = Math.max(0, Math.floor((seconds - length) / hour) * hour);
  const start = Math.floor((peak - length / 2) / hour) * hour;
  const from = Math.min(Math.max(start, 0), latest);
  return cutOut(scenario, from, Math.min(from + length, seconds));
}

function peakSeconds({ requestsPerSecond, stepSeconds }: Series): number {
  let peak = 0;
  requestsPerSecond.forEach((rate, index) => {
    if (rate > requestsPerSecond[peak]!) peak = index;
  });
  return peak * stepSeconds;
}

function cutOut(scenario: Scenario, from: number, to: number): Scenario {
  const { startSeconds, stepSeconds, requestsPerSecond } = scenario.load;
  const rates = requestsPerSecond.subarray(
    Math.round(from / stepSeconds),
    Math.round(to / stepSeconds),
  );
  return {
    ...scenario,
    load: { startSeconds: startSeconds + from, stepSeconds, requestsPerSecond: rates },
    ...(scenario.history && { history: historyUntil(scenario, from) }),
    faults: scenario.faults.flatMap((fault) => shifted(fault, from)),
  };
}

/** What was cut off is the past of what is left. */
function historyUntil({ load, history = [] }: Scenario, from: number): readonly number[] {
  if (from === 0) return history;
  const { requestsPerSecond, stepSeconds } = load;
  const before = requestsPerSecond.subarray(0, Math.round(from / stepSeconds));
  return [...history, ...hourlyLoad({ ...load, requestsPerSecond: before })];
}

function shifted(fault: Fault, by: number): readonly Fault[] {
  const start = fault.startSeconds - by;
  const end = start + fault.durationSeconds;
  if (end <= 0) return [];
  const startSeconds = Math.max(0, start);
  return [{ ...fault, startSeconds, durationSeconds: end - startSeconds }];
}
