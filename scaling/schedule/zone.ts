/** The clock of a place. Unix seconds everywhere. */
export interface Zone {
  readonly name: string;
  /** Seconds that its clock is ahead of UTC; negative west of Greenwich. */
  offsetAt(unixSeconds: number): number;
  /** The next moment after this one at which the offset changes; Infinity if none is known. */
  nextChange(unixSeconds: number): number;
}

const utc: Zone = { name: "UTC", offsetAt: () => 0, nextChange: () => Infinity };

/** The zone of that IANA name, written as the database writes it. */
export function zoneOf(name: string): Zone | undefined {
  return name === "UTC" ? utc : undefined;
}
