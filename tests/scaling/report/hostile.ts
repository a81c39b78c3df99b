import { LoadReport, SimulationReport } from "../../../scaling/report/report";
import { brokenLoad, sampleReport } from "./fixture";

/** Names that do harm wherever they are shown as they are. */
export const hostileNames: readonly string[] = [
  `"><img src=x onerror=alert(1)>`,
  "</script><script>alert(1)</script>",
  "</title></style></svg><b>x</b>",
  "<!-- ]]> {{ }} ${x}",
  "a\u2028b\u2029c\u202ed\u2066e\u200bf",
  "\u001b[31m\u0007\u0000\rred",
  "[x](https://example.com) **b** @team #1 |`",
  "javascript:alert(1)",
  "\ud800 lone",
  "n".repeat(100_000),
];

/** A report in which every text that a user can choose is hostile. */
export function hostileReport(): SimulationReport {
  const base = brokenLoad();
  return sampleReport({
    title: hostileNames[0]!,
    command: hostileNames[1]!,
    inputs: hostileNames.slice(0, 9).map((name) => ({ name, value: name })),
    loads: hostileNames.map((name) => hostileLoad(base, name)),
  });
}

function hostileLoad(load: LoadReport, name: string): LoadReport {
  const { outcome, runs } = load;
  const run = runs[0]!;
  const events = run.timeline.events.slice(0, 2).map((event) => ({ ...event, cause: name }));
  const phases = run.timeline.phases.slice(0, 2).map((phase) => ({ ...phase, cause: name }));
  const { stepSeconds, steps, stepsPerBucket, seconds, columns } = run.timeline;
  const recorded = { stepSeconds, steps, stepsPerBucket, seconds, columns };
  const left = { eventsLeftOut: 0, phasesLeftOut: 0 };
  const short = name.slice(0, 300);
  return {
    ...load,
    outcome: {
      ...outcome,
      name,
      breaches: outcome.breaches.map((breach) => ({ ...breach, load: name })),
      wouldHold: { path: short, from: 1, to: 2, instanceHoursPerDay: 3 },
    },
    metric: { title: short, unit: short, target: 600 },
    assumptions: [{ name: short, value: short }],
    sensitivity: [{ assumption: short, holds: false, effect: short }],
    runs: [{ ...run, timeline: { ...recorded, ...left, events, phases } }],
  };
}
