import { defaults } from "../contract/generated/defaults";
import { Load, LoadPart, Reliability } from "../contract/generated/types";
import { ScalerSpec } from "../control/spec";
import {
  compileLoad,
  firstShare,
  hoursBefore,
  hoursOfTrace,
  secondsIntoHour,
  Series,
  sharedLoad,
} from "../load";
import { compileFaults } from "../service/compileFaults";
import { compileService } from "../service/compileService";
import { defaultSettleSeconds, Scenario } from "../simulate/scenario";
import { withDefaults } from "./declaration";
import { stepSecondsOf, Subject } from "./subject";

/** One load as its runs play it: the same scenario, once for each seed. */
export interface Play {
  readonly load: Load;
  readonly scenarios: readonly Scenario[];
}

/** The runs of every load. Where nothing is random, one run says it all. */
export function playsOf(reliability: Reliability, subject: Subject): readonly Play[] {
  return reliability.loads.map((load) => playOf(load, reliability, subject));
}

/** The same runs under another scaling. */
export function underScaler({ load, scenarios }: Play, scaler: ScalerSpec): Play {
  return { load, scenarios: scenarios.map((scenario) => ({ ...scenario, scaler })) };
}

function playOf(load: Load, reliability: Reliability, subject: Subject): Play {
  const { scaler, initialCapacity, mesh } = subject;
  const service = compileService(subject.service);
  const faults = compileFaults(load.faults ?? []);
  const declared = reliability.stepSeconds ?? defaults.Reliability.stepSeconds;
  const stepSeconds = stepSecondsOf(scaler, declared);
  const startsVary = service.startup.spread > 0 || service.startup.failureFraction > 0;
  const failuresVary = faults.some(({ kind }) => kind === "failingStart");
  const isRandom = startsVary || failuresVary || isNoisy(load);
  const count = isRandom ? (reliability.seeds ?? defaults.Reliability.seeds) : 1;
  const played = withDefaults(load);
  const series = (seed: number): Series =>
    sharedLoad(compileLoad(played, { stepSeconds, seed }), subject.loadShare);
  const history = historyOf(load, reliability, subject);
  const calm = isNoisy(load) ? undefined : series(1);
  const scenarios = Array.from({ length: count }, (_, index) => ({
    load: calm ?? series(index + 1),
    service,
    ...(mesh && { mesh }),
    scaler,
    faults,
    initialCapacity,
    ...(history && { history }),
    settleSeconds: defaultSettleSeconds + (history ? secondsIntoHour(played) : 0),
    seed: index + 1,
  }));
  return { load, scenarios };
}

/**
 * What a forecast knows of the time before a load; undefined where nothing forecasts. Such a run settles
 * from the full hour on, so that its hours are those of the clock, at which forecasts scale.
 */
function historyOf(
  load: Load,
  { forecast }: Reliability,
  { scaler, loadShare }: Subject,
): readonly number[] | undefined {
  if (scaler.kind !== "Ec2AutoScaling" || scaler.predictive === undefined) return undefined;
  const played = withDefaults(load);
  const hours = 24 * (forecast?.historyDays ?? defaults.ForecastAssumptions.historyDays);
  const known = load.history
    ? hoursOfTrace(load.history, hours, secondsIntoHour(played))
    : hoursBefore(played, hours);
  return known.map((rate) => rate * firstShare(loadShare));
}

function isNoisy({ noise, sequence = [], sum = [] }: LoadPart): boolean {
  if (noise !== undefined && noise.relativeStandardDeviation > 0) return true;
  return [...sequence, ...sum].some(isNoisy);
}
