import { Reliability } from "../../scaling/contract/generated/types";
import { judgeReliability, verdictOnly } from "../../scaling/judge/reliability";
import { Subject } from "../../scaling/judge/subject";
import { TunedPoint, TunedSpec, TunePoint, withPoint } from "../../scaling/judge/tune";
import { LoadOutcome } from "../../scaling/judge/verdict";

/** A scaling under all loads and seeds, as `simulate` judges it. */
export interface Judged {
  readonly point: TunePoint;
  readonly holds: boolean;
  readonly loads: readonly LoadOutcome[];
}

/** A choice leaves this much of each limit unused where it can. */
const roomyStrain = 0.8;

/** The cheapest of the front that holds with room to spare, else that holds; else the nearest. */
export function chooseFrom(
  front: readonly TunedPoint[],
  judge: (point: TunePoint) => Judged,
): Judged {
  const upTo = (limit: number) =>
    front.filter(({ strain, holdOut }) => Math.max(strain, holdOut?.strain ?? 0) <= limit);
  const candidates = [...new Set([...upTo(roomyStrain), ...upTo(1)])];
  for (const { point } of candidates) {
    const judged = judge(point);
    if (judged.holds) return judged;
  }
  const nearest = front.reduce((best, each) => (each.strain < best.strain ? each : best));
  return judge(nearest.point);
}

/** Judges points of a scaling, each once. */
export function judgeOf(
  scaler: TunedSpec,
  subject: Subject,
  reliability: Reliability,
): (point: TunePoint) => Judged {
  const known = new Map<string, Judged>();
  const options = { ...verdictOnly, allFigures: true, searchChange: false };
  return (point) => {
    const key = JSON.stringify(point);
    const before = known.get(key);
    if (before !== undefined) return before;
    const tuned = {
      ...subject,
      scaler: withPoint(scaler, point),
      initialCapacity: Math.max(
        point.minCapacity,
        Math.min(subject.initialCapacity, point.maxCapacity),
      ),
    };
    const { verdict } = judgeReliability(reliability, tuned, options);
    const judged = { point, holds: verdict.holds, loads: verdict.loads };
    known.set(key, judged);
    return judged;
  };
}
