import { group, groupSimple, groupSteps, groupTracking } from "../../check/fixturesEc2";
import { defineRule, Outcome, RuleSettings, violation } from "../../check/rule";
import { AutoScalingGroup, GroupPolicy } from "../../model/ec2";
import { Field, isAbsent, knownTo } from "../../model/field";
import { UNKNOWN } from "../../model/input";
import { isOfType, isOn } from "./_policies";

const relying = groupSimple({ cooldown: undefined });
/** What the service itself assumes. */
const assumed = 300;

export default defineRule({
  id: "asg-cooldown-nonzero",
  area: "asg",
  title: "Simple scaling waits before it acts again",
  severity: "medium",
  level: "advisory",
  rationale:
    "A simple policy adds its instances again each time that its alarm is still on. Without a cooldown it does so while " +
    "the first ones still load their model, and the fleet runs up to its maximum for a load that one more instance would have served.",
  fix: "Set a cooldown as long as an instance needs to take load; or use target tracking, which needs none.",
  whenNotToUse: "Where an alarm is so slow that it is off again before it could act twice.",
  sources: [
    {
      title: "Scaling cooldowns: for simple scaling policies, 300 seconds by default",
      url: "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-scaling-cooldowns.html",
    },
  ],
  on: ["groupPolicy", "autoScalingGroup"],
  knobs: {
    min: { type: "integer", minimum: 0, default: 1, description: "Shortest cooldown, in seconds." },
  },
  examples: {
    good: [
      { name: "five minutes", declare: [group(), groupSimple()] },
      { name: "the service's own", declare: [group(), relying] },
      {
        name: "just as long as agreed",
        settings: { min: 60 },
        declare: [groupSimple({ cooldown: 60 })],
      },
      { name: "the group's own", declare: [group({ defaultCooldown: 120 }), relying] },
      {
        name: "none in the group, one in the policy",
        declare: [group({ defaultCooldown: 0 }), groupSimple()],
      },
      {
        name: "none in the group, whose policies have no use for one",
        declare: [group({ defaultCooldown: 0 }), groupTracking(), groupSteps()],
      },
      { name: "steps, which warm up in its place", declare: [groupSteps({ cooldown: 0 })] },
      {
        name: "off",
        declare: [group({ defaultCooldown: 0 }), groupSimple({ cooldown: 0, enabled: false })],
      },
    ],
    bad: [
      {
        name: "none in the policy",
        declare: [groupSimple({ cooldown: 0 })],
        finds: ["cooldown is 0", "at least 1"],
      },
      {
        name: "none in a policy that says no type, so that it is simple",
        declare: [groupSimple({ policyType: undefined, cooldown: 0 })],
        finds: ["cooldown is 0"],
      },
      {
        name: "none in the group that the policy relies on",
        declare: [group({ defaultCooldown: 0 }), relying],
        finds: ["defaultCooldown is 0", "at least 1"],
      },
      {
        name: "shorter than agreed",
        settings: { min: 60 },
        declare: [groupSimple({ cooldown: 30 })],
        finds: ["cooldown is 30", "at least 60"],
      },
    ],
    unknown: [
      { name: "cooldown unknown", declare: [groupSimple({ cooldown: UNKNOWN })] },
      { name: "type unknown", declare: [groupSimple({ policyType: UNKNOWN, cooldown: 0 })] },
      {
        name: "whether it is on is unknown",
        declare: [groupSimple({ enabled: UNKNOWN, cooldown: 0 })],
      },
      {
        name: "policy that may be of another group",
        declare: [
          group({ defaultCooldown: 0 }),
          groupSimple({ cooldown: undefined, autoscalingGroupName: UNKNOWN }),
        ],
      },
      {
        name: "whether the policy has one is unknown",
        declare: [group({ defaultCooldown: 0 }), groupSimple({ cooldown: UNKNOWN })],
      },
    ],
  },
  check: (subject, settings) =>
    subject.kind === "groupPolicy" && isSimple(subject)
      ? tooShort(subject.cooldownSeconds, settings)
      : [],
  checkInStack: (subject, model, settings) => {
    if (subject.kind !== "autoScalingGroup") return [];
    const relies = (policy: GroupPolicy) => isSimple(policy) && isAbsent(policy.cooldownSeconds);
    if (!model.ec2.policiesOf(subject).linked.some(relies)) return [];
    return tooShort(subject.defaultCooldownSeconds, settings);
  },
  remedy: (subject: AutoScalingGroup | GroupPolicy, settings) => {
    if (subject.kind !== "groupPolicy" || !isSimple(subject)) return [];
    const { cooldownSeconds: cooldown } = subject;
    const value = Math.max(assumed, settings.number("min"));
    return tooShort(cooldown, settings).map(() => ({ path: cooldown.path, value }));
  },
});

function isSimple(policy: GroupPolicy): boolean {
  return isOn(policy) === true && isOfType(policy, "SimpleScaling") === true;
}

function tooShort(cooldown: Field<number>, settings: RuleSettings): readonly Outcome[] {
  const min = settings.number("min");
  return knownTo(cooldown, (seconds) => seconds < min)
    ? [violation(cooldown, `at least ${min} second${min === 1 ? "" : "s"}`)]
    : [];
}
