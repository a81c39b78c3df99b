import { Ec2AutoScaling } from "../../control/ec2";
import { GroupDeploymentSpec } from "../../control/spec";
import { Fleet } from "../../service/fleet";
import { Fault } from "../../service/service";
import { BlueGreenRollout } from "./blueGreen";
import { InPlaceRollout } from "./inPlace";
import { Rollout } from "./rollout";

/** The deployments of a run, one after another: one that begins while another goes on waits for it. */
export class Deployments {
  private next = 0;
  private current: Rollout | undefined;

  constructor(
    private readonly spec: GroupDeploymentSpec,
    /** Each with the seconds that a new revision takes on an instance as its amount. */
    private readonly declared: readonly Fault[],
    private readonly fleet: Fleet,
    private readonly group: Ec2AutoScaling,
  ) {}

  /** What goes on, in words; "" for nothing. */
  get words(): string {
    return this.current?.words ?? "";
  }

  apply(nowSeconds: number): void {
    const due = this.declared[this.next];
    if (due !== undefined && due.startSeconds <= nowSeconds && !this.current?.isUnderWay) {
      this.next++;
      this.current = this.begun(due.amount);
    }
    if (this.current?.advance(nowSeconds) === false) this.current = undefined;
  }

  private begun(installSeconds: number): Rollout {
    const { spec, fleet, group } = this;
    return spec.kind === "inPlace"
      ? new InPlaceRollout(spec, fleet, group, installSeconds)
      : new BlueGreenRollout(spec, fleet, group, installSeconds);
  }
}
