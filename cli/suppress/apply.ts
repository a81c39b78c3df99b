import { Finding } from "../../scaling/check/finding";
import { stepsOf } from "../yaml/path";
import { Suppression } from "./suppression";

/** A finding that a manifest itself excuses. */
export interface Suppressed {
  readonly finding: Finding;
  readonly suppression: Suppression;
}

export interface Suppressing {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  /** Suppressions that met a finding, in force or not. */
  readonly met: ReadonlySet<Suppression>;
}

/** Takes out what is suppressed; a suppression that has expired covers nothing and is named. */
export function applySuppressions(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
  today: string,
): Suppressing {
  const index = indexed(suppressions);
  const met = new Set<Suppression>();
  const suppressed: Suppressed[] = [];
  const kept = findings.flatMap((finding): readonly Finding[] => {
    const fitting = (index.get(keyOf(finding.resource, finding.rule)) ?? []).filter((each) =>
      covers(each, finding),
    );
    for (const each of fitting) met.add(each);
    const inForce = fitting.find((each) => !hasExpired(each, today));
    if (inForce !== undefined) suppressed.push({ finding, suppression: inForce });
    else return [fitting[0] === undefined ? finding : withExpiry(finding, fitting[0])];
    return [];
  });
  return { findings: kept, suppressed, met };
}

export function hasExpired({ expires }: Suppression, today: string): boolean {
  return expires !== undefined && expires < today;
}

function indexed(
  suppressions: readonly Suppression[],
): ReadonlyMap<string, readonly Suppression[]> {
  const index = new Map<string, Suppression[]>();
  for (const suppression of suppressions) {
    for (const { resource } of suppression.covers) {
      const key = keyOf(resource, suppression.rule);
      const others = index.get(key);
      if (others) others.push(suppression);
      else index.set(key, [suppression]);
    }
  }
  return index;
}

function keyOf(resource: string, rule: string): string {
  return `${rule} ${resource}`;
}

function covers(suppression: Suppression, { resource, path }: Finding): boolean {
  const found = stepsOf(path).join(".");
  return suppression.covers.some((covered) => {
    if (covered.resource !== resource) return false;
    const within = covered.path.join(".");
    return within === "" || found === within || found.startsWith(`${within}.`);
  });
}

function withExpiry(finding: Finding, { reason, expires }: Suppression): Finding {
  const note = `the suppression "${reason}" expired after ${expires}`;
  return { ...finding, message: `${finding.message} (${note})` };
}
