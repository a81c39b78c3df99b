import { Ec2AutoScaling } from "../../control/ec2";
import { BlueGreenDeploymentSpec } from "../../control/spec";
import { Fleet } from "../../service/fleet";
import { Rollout } from "./rollout";

/**
 * A second fleet, as large as the first one asks to be when it begins unless declared, gets the new revision and then the
 * traffic. Until then the first one scales on; afterwards it is kept for a while, and both are paid for.
 *
 * Source: AWS CodeDeploy user guide, "Overview of blue/green deployments on an EC2/on-premises compute
 * platform".
 */
export class BlueGreenRollout implements Rollout {
  words: string;
  isUnderWay = true;
  private readonly count: number;
  private blueUntilSeconds = NaN;

  constructor(
    private readonly spec: BlueGreenDeploymentSpec,
    private readonly fleet: Fleet,
    private readonly group: Ec2AutoScaling,
    private readonly installSeconds: number,
  ) {
    this.count = spec.greenCapacity ?? fleet.desired;
    this.words = `blue/green deployment: ${this.count} green instances start`;
  }

  advance(nowSeconds: number): boolean {
    const { count, fleet, installSeconds } = this;
    const { green } = fleet.second;
    if (this.isUnderWay && green < count) {
      fleet.startGreen(count - green, installSeconds, nowSeconds);
    }
    if (this.isUnderWay && fleet.second.greenStarted >= count) this.moveTraffic(nowSeconds);
    return this.isUnderWay || nowSeconds < this.blueUntilSeconds;
  }

  private moveTraffic(nowSeconds: number): void {
    const { spec, fleet } = this;
    this.isUnderWay = false;
    this.blueUntilSeconds = nowSeconds + spec.keepBlueSeconds;
    fleet.moveTraffic(this.blueUntilSeconds);
    if (spec.losesHistory) this.group.forgetHistory();
    const { ready, second } = fleet;
    this.words = `blue/green deployment: traffic moved to ${ready} green instances, ${second.blue} blue ones are kept`;
  }
}
