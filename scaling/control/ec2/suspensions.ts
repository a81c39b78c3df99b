import { GroupProcess } from "../spec";

/**
 * Processes of a group that stand still: some by declaration, some for the time of a deployment. Several
 * may ask for the same one.
 *
 * Source: Amazon EC2 Auto Scaling user guide, "Suspend and resume processes".
 */
export class Suspensions {
  private readonly counts: Record<GroupProcess, number> = {
    Launch: 0,
    Terminate: 0,
    AlarmNotification: 0,
    ScheduledActions: 0,
  };

  constructor(declared: readonly GroupProcess[] = []) {
    this.suspend(declared);
  }

  suspend(processes: readonly GroupProcess[]): void {
    for (const process of processes) this.counts[process]++;
  }

  resume(processes: readonly GroupProcess[]): void {
    for (const process of processes) this.counts[process]--;
  }

  has(process: GroupProcess): boolean {
    return this.counts[process] > 0;
  }

  /** What keeps capacity from going from one number to the other; undefined where nothing does. */
  between(from: number, to: number): GroupProcess | undefined {
    if (to > from && this.has("Launch")) return "Launch";
    return to < from && this.has("Terminate") ? "Terminate" : undefined;
  }
}
