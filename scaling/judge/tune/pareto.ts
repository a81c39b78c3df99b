/** What a scaling costs and how well it serves; less is better in each. */
export interface Score {
  readonly instanceHoursPerDay: number;
  /** The worst objective as a share of its limit: at most 1 where everything holds. */
  readonly strain: number;
  readonly flapsPerHour: number;
}

/** Whoever uses less than half of each limit gains nothing by using still less. */
const enoughRoom = 0.5;

/** Whether a is at least as good in everything, and better in something. */
export function dominates(a: Score, b: Score): boolean {
  const [strainOfA, strainOfB] = [Math.max(a.strain, enoughRoom), Math.max(b.strain, enoughRoom)];
  const isNowhereWorse =
    a.instanceHoursPerDay <= b.instanceHoursPerDay &&
    strainOfA <= strainOfB &&
    a.flapsPerHour <= b.flapsPerHour;
  return (
    isNowhereWorse &&
    (a.instanceHoursPerDay < b.instanceHoursPerDay ||
      strainOfA < strainOfB ||
      a.flapsPerHour < b.flapsPerHour)
  );
}

/** Those that no other one dominates, the cheapest first. */
export function paretoFront<T extends Score>(scores: readonly T[]): readonly T[] {
  const front = scores.filter((each) => !scores.some((other) => dominates(other, each)));
  return front.sort((a, b) => a.instanceHoursPerDay - b.instanceHoursPerDay || a.strain - b.strain);
}

/** Less than this share of a score is no reason to choose another. */
const noticeable = 0.02;

/** A front without those that are noticeably better than a cheaper one in nothing. */
export function thinned<T extends Score>(front: readonly T[]): readonly T[] {
  const kept: T[] = [];
  for (const each of front) {
    if (!kept.some((cheaper) => isHardlyBetter(each, cheaper))) kept.push(each);
  }
  return kept;
}

function isHardlyBetter(a: Score, b: Score): boolean {
  const strainOfA = Math.max(a.strain, enoughRoom);
  const holdsOnlyA = a.strain <= 1 && b.strain > 1;
  return (
    !holdsOnlyA &&
    strainOfA >= b.strain * (1 - noticeable) &&
    a.flapsPerHour >= b.flapsPerHour * (1 - noticeable)
  );
}

/** The most promising first: what is on the front, and there what holds, by cost. */
export function byPromise<T extends Score>(scores: readonly T[]): readonly T[] {
  const ordered: T[] = [];
  let rest = scores;
  while (rest.length > 0) {
    const front = paretoFront(rest);
    ordered.push(...front.filter(holds), ...front.filter((each) => !holds(each)).sort(byStrain));
    const taken = new Set(front);
    rest = rest.filter((each) => !taken.has(each));
  }
  return ordered;
}

function holds({ strain }: Score): boolean {
  return strain <= 1;
}

function byStrain(a: Score, b: Score): number {
  return a.strain - b.strain;
}
