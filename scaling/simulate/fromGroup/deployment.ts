import {
  BlueGreenDeploymentSpec,
  GroupDeploymentSpec,
  MinimumHealthySpec,
} from "../../control/spec";
import { ScalingModel } from "../../link/scalingModel";
import { AutoScalingGroup, DeploymentGroup, GroupPolicy } from "../../model/ec2";
import { isKnown, knownTo, shownValueOf, valueOf } from "../../model/field";
import { Needs } from "../fromModel/needs";
import { suspendedOf } from "./suspended";

/** How CodeDeploy brings a new revision to a group; undefined where nothing deploys to it. */
export function deploymentSpec(
  model: ScalingModel,
  group: AutoScalingGroup,
  needs: Needs,
): GroupDeploymentSpec | undefined {
  const { linked, undecided } = model.ec2.deploymentGroupsOf(group);
  const [deployment] = linked;
  if (deployment === undefined) {
    if (undecided.length > 0) needs.note("what deploys to the group is not known yet");
    return undefined;
  }
  if (linked.length > 1) needs.note("of several deployment groups only the first is played");
  const name = shownValueOf(deployment.name) ?? "the deployment group";
  const type = needs.withDefault(deployment.deploymentType, `the type of ${name}`, "IN_PLACE");
  if (type === "BLUE_GREEN") return blueGreenSpec(deployment, model, group, needs);
  return {
    kind: "inPlace",
    minimumHealthy: minimumHealthyOf(deployment, model, name, needs),
    suspends: suspendedOf(deployment.suspendedProcesses, needs),
  };
}

function blueGreenSpec(
  { blueGreen }: DeploymentGroup,
  model: ScalingModel,
  group: AutoScalingGroup,
  needs: Needs,
): BlueGreenDeploymentSpec {
  const { blueAction, blueWaitMinutes, readyAction } = blueGreen;
  const isKept = needs.withDefault(blueAction, "what happens to blue instances", "TERMINATE");
  const minutes = needs.withDefault(blueWaitMinutes, "terminationWaitTimeInMinutes", 60);
  if (knownTo(readyAction, (action) => action === "STOP_DEPLOYMENT")) {
    needs.note("somebody moves the traffic as soon as the green instances are validated");
  }
  return {
    kind: "blueGreen",
    keepBlueSeconds: isKept === "KEEP_ALIVE" ? Infinity : minutes * 60,
    losesHistory: model.ec2.policiesOf(group).linked.some(isBoundToGroup),
  };
}

/** Metrics of one group by name begin anew with the next one; those of a load balancer do not. */
function isBoundToGroup({ predictive }: GroupPolicy): boolean {
  const metrics = isKnown(predictive.presence) ? (valueOf(predictive.metrics) ?? []) : [];
  return metrics.some(({ pair, load }) =>
    [pair, load].some(({ type }) => knownTo(type, (metric) => metric.startsWith("ASG"))),
  );
}

/**
 * A percentage is rounded up to instances. One at a time works on any fleet.
 *
 * Source: AWS CodeDeploy user guide, "Instance health" and "Deployment configurations".
 */
function minimumHealthyOf(
  deployment: DeploymentGroup,
  model: ScalingModel,
  name: string,
  needs: Needs,
): MinimumHealthySpec {
  const link = model.ec2.configOf(deployment);
  if (link.state === "undecided")
    needs.add(`the deployment configuration of ${name} is not known yet`);
  if (link.state === "linked") {
    const { minHealthyType, minHealthyValue } = link.to;
    const type = needs.oneOf(minHealthyType, "the type of minimumHealthyHosts", hostTypes);
    return { type, value: needs.value(minHealthyValue, "the value of minimumHealthyHosts", 0) };
  }
  const config = needs.withDefault(
    deployment.configName,
    `the configuration of ${name}`,
    oneAtATime,
  );
  const known = Object.hasOwn(predefined, config) ? predefined[config] : undefined;
  if (known === undefined)
    needs.note(`the deployment configuration of ${name} is taken for one at a time`);
  return known ?? { type: "allButOne" };
}

const hostTypes = ["HOST_COUNT", "FLEET_PERCENT"] as const;
const oneAtATime = "CodeDeployDefault.OneAtATime";

const predefined: Readonly<Record<string, MinimumHealthySpec>> = {
  [oneAtATime]: { type: "allButOne" },
  "CodeDeployDefault.HalfAtATime": { type: "FLEET_PERCENT", value: 50 },
  "CodeDeployDefault.AllAtOnce": { type: "HOST_COUNT", value: 0 },
};
