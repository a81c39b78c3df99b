import { Outcome, Scenario, toLine } from "./scenario";

/** The first sync at which two controllers differ. */
export interface Difference {
  readonly sync: number;
  readonly expected: string;
  readonly actual: string;
}

/** Replicas must be the same integers, and the reasons in the status the same words. */
export function difference(expected: Outcome, actual: Outcome): Difference | undefined {
  const syncs = Math.max(expected.replicas.length, actual.replicas.length);
  for (let sync = 0; sync < syncs; sync++) {
    const [wanted, found] = [at(expected, sync), at(actual, sync)];
    if (wanted !== found) return { sync, expected: wanted, actual: found };
  }
  return undefined;
}

function at({ replicas, conditions }: Outcome, sync: number): string {
  return `${replicas[sync]} ${conditions[sync]}`;
}

/** What to look at when the two differ: the scenario is as small as it could be made. */
export function describe(scenario: Scenario, { sync, expected, actual }: Difference): string {
  return [
    `Scenario ${scenario.id} differs at sync ${sync} of ${scenario.steps.length}:`,
    `  Kubernetes: ${expected}`,
    `  mlscale:    ${actual}`,
    `  ${toLine(scenario)}`,
  ].join("\n");
}
