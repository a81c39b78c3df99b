import { Ec2AutoScaling } from "../../control/ec2";
import { InPlaceDeploymentSpec, MinimumHealthySpec } from "../../control/spec";
import { Fleet } from "../../service/fleet";
import { Rollout } from "./rollout";

/** How long a deployment that fails at once is told of. */
const toldSeconds = 60;

/**
 * A new revision on the instances of a group, as many at a time as the rest is enough without them. What
 * the group launches meanwhile gets the revision on its way in.
 *
 * Source: AWS CodeDeploy user guide, "Instance health" and "Integrating CodeDeploy with Amazon EC2 Auto
 * Scaling".
 */
export class InPlaceRollout implements Rollout {
  words = "";
  isUnderWay = true;
  /** Instances without the new revision that are not being worked on. */
  private left: number;
  /** Instances that are worked on at a time; none or less, where the deployment fails at once. */
  private readonly atOnce: number;
  private readonly total: number;
  /** Ends of the batches under way, and how many instances are in each. */
  private readonly ends: number[] = [];
  private readonly counts: number[] = [];
  private told = "";
  private toldUntilSeconds = NaN;

  constructor(
    private readonly spec: InPlaceDeploymentSpec,
    private readonly fleet: Fleet,
    private readonly group: Ec2AutoScaling,
    private readonly installSeconds: number,
  ) {
    this.total = fleet.ready;
    this.left = this.total;
    this.atOnce = this.total - leastHealthy(spec.minimumHealthy, this.total);
    if (this.total > 0 && this.atOnce <= 0) return;
    group.suspensions.suspend(spec.suspends);
    fleet.extraStartSeconds = installSeconds;
    const { suspends } = spec;
    if (suspends.length > 0) this.told = `; suspended: ${suspends.join(", ")}`;
  }

  advance(nowSeconds: number): boolean {
    if (this.total > 0 && this.atOnce <= 0) return this.fail(nowSeconds);
    const before = this.fleet.installing;
    this.endBatches(nowSeconds);
    this.beginBatch(nowSeconds);
    const { installing } = this.fleet;
    if (installing === 0 && this.left === 0) return this.end();
    if (this.words === "" || installing !== before) this.tell(installing);
    return true;
  }

  private endBatches(nowSeconds: number): void {
    while (this.ends.length > 0 && this.ends[0]! <= nowSeconds) {
      this.ends.shift();
      this.fleet.endInstall(this.counts.shift()!);
    }
  }

  /** Instances that have gone meanwhile need no revision. */
  private beginBatch(nowSeconds: number): void {
    const { fleet } = this;
    this.left = Math.min(this.left, fleet.ready);
    const count = Math.min(this.left, this.atOnce - fleet.installing);
    if (count <= 0) return;
    this.left -= count;
    fleet.install(count);
    this.ends.push(nowSeconds + this.installSeconds);
    this.counts.push(count);
  }

  private tell(installing: number): void {
    const inService = this.fleet.ready + installing;
    this.words = `deployment in place: ${installing} of ${inService} out of service${this.told}`;
  }

  private end(): false {
    this.isUnderWay = false;
    this.group.suspensions.resume(this.spec.suspends);
    this.fleet.extraStartSeconds = 0;
    return false;
  }

  private fail(nowSeconds: number): boolean {
    this.isUnderWay = false;
    if (Number.isNaN(this.toldUntilSeconds)) this.toldUntilSeconds = nowSeconds + toldSeconds;
    const least = leastHealthy(this.spec.minimumHealthy, this.total);
    this.words = `deployment in place fails: ${least} of ${this.total} instances have to stay healthy`;
    return nowSeconds < this.toldUntilSeconds;
  }
}

/** Percentages are rounded up to instances; one at a time works on a single instance too. */
export function leastHealthy(minimum: MinimumHealthySpec, instances: number): number {
  switch (minimum.type) {
    case "allButOne":
      return instances - 1;
    case "HOST_COUNT":
      return minimum.value;
    case "FLEET_PERCENT":
      return Math.max(0, Math.ceil((minimum.value * instances) / 100 - 1e-9));
  }
}
