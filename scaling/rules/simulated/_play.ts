import { ScalerSpec } from "../../control/spec";
import { JudgedLoad, JudgeOptions, judgeReliability } from "../../judge/reliability";
import { smallestChange } from "../../judge/remedy";
import { Subject } from "../../judge/subject";
import { compileService } from "../../service/compileService";
import { Configured, reliabilityOf } from "./_settings";
import { Simulated } from "./_simulated";

/** A load that is not held, and the subject that it was played against. */
export interface Broken {
  readonly load: JudgedLoad;
  readonly subject: Subject;
}

const figuresOnly: JudgeOptions = {
  timelinePoints: 0,
  allFigures: false,
  searchChange: false,
  sensitivity: false,
};

/**
 * The loads that break an objective, each with the smallest change under which it would hold. Where
 * rates are multiples of minCapacity, a change of it changes the load too.
 */
export function play(
  simulated: Simulated,
  configured: Configured,
  searchChange: boolean,
): readonly Broken[] {
  const { service, initialCapacity, isSecret } = simulated;
  const reliability = reliabilityOf(configured, service);
  const subjectUnder = (scaler: ScalerSpec): Subject => {
    const loadShare = unitRate(simulated, scaler, configured);
    return { name: "", service, scaler, initialCapacity, loadShare };
  };
  const subject = subjectUnder(simulated.scaler);
  const { loads } = judgeReliability(reliability, subject, figuresOnly);
  return loads
    .filter(({ outcome }) => !outcome.holds)
    .map((load) => {
      if (isSecret || !searchChange) return { load, subject };
      const alone = { ...reliability, loads: [load.load] };
      const wouldHold = smallestChange(
        simulated.scaler,
        load.outcome,
        (scaler) => judgeReliability(alone, subjectUnder(scaler), figuresOnly).loads[0]!.outcome,
      );
      return { load: { ...load, outcome: { ...load.outcome, wouldHold } }, subject };
    });
}

/** Rate of what is scaled when all of its load's patterns stand at 1. */
function unitRate(
  { service, share }: Simulated,
  scaler: ScalerSpec,
  { relativeTo }: Configured,
): number {
  if (relativeTo === "requestsPerSecond") return share;
  return Math.max(1, minimumOf(scaler)) * compileService(service).requestsPerSecondPerInstance;
}

function minimumOf(scaler: ScalerSpec): number {
  if (scaler.kind === "fixed") return scaler.capacity;
  return scaler.kind === "Keda" ? scaler.minReplicaCount : scaler.minCapacity;
}
