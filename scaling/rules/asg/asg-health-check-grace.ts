import { declare } from "../../check/declare";
import { ec2Types, group, lifecycleHook, targetGroupArn } from "../../check/fixturesEc2";
import { defineRule, RuleSettings, violation } from "../../check/rule";
import { ScalingModel } from "../../link/scalingModel";
import { AutoScalingGroup } from "../../model/ec2";
import { isAbsent, isKnown, isUnknown, knownTo } from "../../model/field";
import { UNKNOWN } from "../../model/input";
import { healthChecksOf } from "./_traffic";

const launching = "autoscaling:EC2_INSTANCE_LAUNCHING";
const hasty = group({ healthCheckGracePeriod: 30 });

export default defineRule({
  id: "asg-health-check-grace",
  area: "asg",
  title: "Instances have time to load the model before the load balancer's check counts",
  severity: "high",
  level: "advisory",
  rationale:
    "A server that is still loading its model fails the load balancer's check. With too short a grace period it is " +
    "replaced before it is ready, and so is the next one: the fleet never grows, at the price of one that does.",
  fix: "Set healthCheckGracePeriod to the time that an instance needs from its start to its first healthy answer.",
  whenNotToUse:
    "For models that are ready within seconds; or set the seconds of this rule instead.",
  sources: [
    {
      title: "Health check grace period of an Auto Scaling group",
      url: "https://docs.aws.amazon.com/autoscaling/ec2/userguide/health-check-grace-period.html",
    },
  ],
  on: ["autoScalingGroup"],
  knobs: {
    seconds: {
      type: "integer",
      minimum: 0,
      default: 300,
      description:
        "Time that instances need before they are ready. A group that declares a shorter default warm-up is " +
        "taken at its word.",
    },
  },
  examples: {
    good: [
      { name: "five minutes", declare: [group()] },
      {
        name: "left to the classic provider, which assumes five",
        declare: [group({ healthCheckGracePeriod: undefined })],
      },
      {
        name: "ready within its warm-up of half a minute",
        declare: [group({ healthCheckGracePeriod: 30, defaultInstanceWarmup: 30 })],
      },
      {
        name: "check of EC2 alone",
        declare: [group({ healthCheckType: "EC2", healthCheckGracePeriod: 0 })],
      },
      {
        name: "a hook holds instances until they are ready",
        declare: [hasty, lifecycleHook({ lifecycleTransition: launching })],
      },
      {
        name: "a hook of the group itself holds them",
        declare: [
          group({
            healthCheckGracePeriod: 0,
            initialLifecycleHooks: [{ name: "ready", lifecycleTransition: launching }],
          }),
        ],
      },
      {
        name: "a minute, as agreed",
        settings: { seconds: 60 },
        declare: [group({ healthCheckGracePeriod: 60 })],
      },
    ],
    bad: [
      {
        name: "half a minute",
        declare: [hasty],
        finds: ["healthCheckGracePeriod is 30", "at least 300"],
      },
      {
        name: "left to the service, which assumes none",
        declare: [
          declare(ec2Types.nativeGroup, "fleet", {
            minSize: "2",
            maxSize: "10",
            healthCheckType: "ELB",
            targetGroupArns: [targetGroupArn],
          }),
        ],
        finds: ["healthCheckGracePeriod is 0", "at least 300"],
      },
      {
        name: "shorter than the warm-up of the group",
        declare: [group({ healthCheckGracePeriod: 60, defaultInstanceWarmup: 120 })],
        finds: ["at least 120"],
      },
      {
        name: "a hook at the other end",
        declare: [hasty, lifecycleHook()],
        finds: ["healthCheckGracePeriod is 30"],
      },
    ],
    unknown: [
      { name: "period unknown", declare: [group({ healthCheckGracePeriod: UNKNOWN })] },
      {
        name: "type of the check unknown",
        declare: [group({ healthCheckType: UNKNOWN, healthCheckGracePeriod: 0 })],
      },
      {
        name: "warm-up unknown",
        declare: [group({ healthCheckGracePeriod: 30, defaultInstanceWarmup: UNKNOWN })],
      },
      {
        name: "hook whose end is unknown",
        declare: [hasty, lifecycleHook({ lifecycleTransition: UNKNOWN })],
      },
      {
        name: "hook that may be of another group",
        declare: [
          hasty,
          lifecycleHook({ autoscalingGroupName: UNKNOWN, lifecycleTransition: launching }),
        ],
      },
      {
        name: "hooks of the group unknown",
        declare: [group({ healthCheckGracePeriod: 0, initialLifecycleHooks: UNKNOWN })],
      },
    ],
  },
  checkInStack: (group, model, settings) => {
    const { healthCheckGraceSeconds: grace } = group;
    const least = startSeconds(group, settings);
    if (least === undefined || !knownTo(grace, (seconds) => seconds < least)) return [];
    const checks = healthChecksOf(group.healthCheckType) ?? [];
    const asksTraffic = checks.includes("ELB") || checks.includes("VPC_LATTICE");
    if (!asksTraffic || mayBeHeld(group, model)) return [];
    return [
      violation(grace, `at least ${least}, the time that instances need before they are ready`),
    ];
  },
});

/** The agreed time, or the group's own warm-up where that is shorter. */
function startSeconds({ defaultWarmupSeconds: warmup }: AutoScalingGroup, settings: RuleSettings) {
  const agreed = settings.number("seconds");
  if (isUnknown(warmup)) return undefined;
  return isKnown(warmup) && !warmup.secret ? Math.min(agreed, warmup.value) : agreed;
}

/** Whether a hook may hold instances back until they are ready. */
function mayBeHeld(group: AutoScalingGroup, model: ScalingModel): boolean {
  const { linked, undecided } = model.ec2.hooksOf(group);
  const isOpen = isUnknown(group.hooks);
  return (
    isOpen ||
    [...linked, ...undecided].some(
      ({ transition }) =>
        isAbsent(transition) || !isKnown(transition) || transition.value === launching,
    )
  );
}
