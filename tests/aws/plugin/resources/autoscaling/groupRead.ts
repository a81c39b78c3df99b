// STAND-IN for tests and the offline demo, never shipped: an Auto Scaling group as AWS has it.
import { isProps, type Props, type Value } from "../../../../plugin-kit/values";

/** Outputs by the members of the answer that give them. */
const PLAIN: Record<string, string> = {
  arn: "AutoScalingGroupARN",
  availabilityZones: "AvailabilityZones",
  defaultCooldown: "DefaultCooldown",
  desiredCapacity: "DesiredCapacity",
  healthCheckGracePeriod: "HealthCheckGracePeriod",
  healthCheckType: "HealthCheckType",
  loadBalancers: "LoadBalancerNames",
  maxSize: "MaxSize",
  minSize: "MinSize",
  targetGroupArns: "TargetGroupARNs",
};

export function readGroup(response: Props, state: Props): Props | undefined {
  const found = ((response["AutoScalingGroups"] ?? []) as Props[])[0];
  if (!found) return undefined;
  const plain = Object.entries(PLAIN).map(([name, member]) => [
    name,
    sameOrder(state[name], found[member]),
  ]);
  const zones = String(found["VPCZoneIdentifier"] ?? "")
    .split(",")
    .filter((zone) => zone !== "");
  return {
    ...Object.fromEntries(plain.filter(([, value]) => value !== undefined)),
    ...(found["LaunchTemplate"] ? { launchTemplate: launchTemplate(found, state) } : {}),
    name: found["AutoScalingGroupName"],
    vpcZoneIdentifiers: sameOrder(state["vpcZoneIdentifiers"], zones),
    ...("tags" in state ? { tags: tags(found["Tags"], state["tags"]) } : {}),
  };
}

/** The template by all of its names; a program gives one of them. */
function launchTemplate(found: Props, state: Props): Props {
  const { LaunchTemplateId, LaunchTemplateName, Version } = found["LaunchTemplate"] as Props;
  const before = isProps(state["launchTemplate"]) ? state["launchTemplate"] : {};
  return {
    ...before,
    id: LaunchTemplateId,
    name: LaunchTemplateName,
    ...(Version === undefined ? {} : { version: Version }),
  };
}

function tags(found: Value | undefined, before: Value | undefined): Value | undefined {
  const list = ((found ?? []) as Props[]).map(({ Key, Value, PropagateAtLaunch }) => ({
    key: Key,
    value: Value,
    propagateAtLaunch: PropagateAtLaunch,
  }));
  return sameOrder(before, list);
}

/** `now`, in the order of `before` where both hold the same items: a set has no order. */
function sameOrder(before: Value | undefined, now: Value | undefined): Value | undefined {
  if (!Array.isArray(before) || !Array.isArray(now)) return now;
  const key = (item: Value): string =>
    isProps(item) ? JSON.stringify(Object.entries(item).sort()) : JSON.stringify(item);
  const [old, found] = [before, now].map((list) => list.map(key).sort().join());
  return old === found ? before : now;
}
