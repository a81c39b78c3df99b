import { Fault, FaultKind } from "../service/service";

/** The faults of a run, asked for by kind and time. */
export class FaultWindows {
  private readonly byKind = new Map<FaultKind, readonly Fault[]>();

  /** @param originSeconds second 0 of the faults, on the clock that is asked with. */
  constructor(declared: readonly Fault[], originSeconds: number) {
    const faults = declared.map((fault) => ({
      ...fault,
      startSeconds: fault.startSeconds + originSeconds,
    }));
    for (const { kind } of faults) {
      this.byKind.set(
        kind,
        faults.filter((fault) => fault.kind === kind),
      );
    }
  }

  has(kind: FaultKind): boolean {
    return this.byKind.has(kind);
  }

  /** The faults of a kind, on the clock of the run. */
  all(kind: FaultKind): readonly Fault[] {
    return this.byKind.get(kind) ?? [];
  }

  isActive(kind: FaultKind, nowSeconds: number): boolean {
    return !Number.isNaN(this.amount(kind, nowSeconds));
  }

  /** The fault of a kind that is on now. Of several the first declared counts. */
  active(kind: FaultKind, nowSeconds: number): Fault | undefined {
    const faults = this.byKind.get(kind);
    if (faults === undefined) return undefined;
    for (const fault of faults) {
      const { startSeconds, durationSeconds } = fault;
      if (nowSeconds >= startSeconds && nowSeconds < startSeconds + durationSeconds) return fault;
    }
    return undefined;
  }

  /** How much of a fault there is now; NaN for none. */
  amount(kind: FaultKind, nowSeconds: number): number {
    return this.active(kind, nowSeconds)?.amount ?? NaN;
  }

  /** The largest amount that a kind of fault ever has; 0 without one. */
  longest(kind: FaultKind): number {
    return this.all(kind).reduce((most, { amount }) => Math.max(most, amount), 0);
  }
}
