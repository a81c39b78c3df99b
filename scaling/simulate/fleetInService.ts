import { FleetView } from "../control/controller";
import { Fleet } from "../service/fleet";

/**
 * The fleet as its scaling sees it: an instance that is busy with a new revision is in service, although
 * it serves nobody for the moment.
 */
export class FleetInService implements FleetView {
  constructor(private readonly fleet: Fleet) {}

  get desired(): number {
    return this.fleet.desired;
  }

  get ready(): number {
    return this.fleet.ready + this.fleet.installing;
  }

  get starting(): number {
    return this.fleet.starting;
  }

  get draining(): number {
    return this.fleet.draining;
  }
}
