import { compareFindings, Finding } from "../../scaling/check/finding";
import { Rule } from "../../scaling/check/rule";
import { FailOn } from "../check/exitCode";
import { Verdict } from "../check/judge";
import { Unread } from "../input/load";
import { Place } from "../input/place";

/** Everything that a report is made of. */
export interface CheckReport {
  readonly verdicts: readonly Verdict[];
  /** The rules that were asked. */
  readonly rules: readonly Rule[];
  readonly unread: readonly Unread[];
  readonly failOn: FailOn;
}

/** Why a finding does not count. */
export interface Excuse {
  /** Written in the file itself, or in the configuration. */
  readonly kind: "inSource" | "external";
  readonly reason: string;
  readonly expires?: string | undefined;
  readonly owner?: string | undefined;
}

/** A finding with its place, and its excuse if it has one. */
export interface Reported {
  readonly finding: Finding;
  readonly place: Place;
  readonly excuse?: Excuse;
}

/** All that was found in a program, what is excused included, in a fixed order. */
export function reportedIn({
  program,
  findings,
  suppressed,
  applied,
}: Verdict): readonly Reported[] {
  const placed = (finding: Finding, excuse?: Excuse): Reported => ({
    finding,
    place: program.placeOf(finding.resource, finding.path),
    ...(excuse && { excuse }),
  });
  const all = [
    ...findings.map((finding) => placed(finding)),
    ...suppressed.map(({ finding, suppression: { reason, expires } }) =>
      placed(finding, { kind: "inSource", reason, expires }),
    ),
    ...applied.map(({ finding, exemption: { reason, expires, owner } }) =>
      placed(finding, { kind: "external", reason, expires, owner }),
    ),
  ];
  return all.sort((a, b) => compareFindings(a.finding, b.finding));
}
