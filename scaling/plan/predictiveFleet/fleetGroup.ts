import { PlannedResource } from "../value";

/** One Auto Scaling group of the fleet: the only one, or one of the two of blue/green. */
export interface FleetGroup {
  readonly key: "fleet" | "blue" | "green";
  /** Whether it serves; the other one of blue/green stands by. */
  readonly isLive: boolean;
  readonly resource: PlannedResource;
  /** "", "blue" or "green". */
  readonly suffix: string;
}
