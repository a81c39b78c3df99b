import { declare } from "../../check/declare";
import { ec2Types, group } from "../../check/fixturesEc2";
import { defineRule, Outcome, violation } from "../../check/rule";
import type { ScalingModel } from "../../link/scalingModel";
import { Field, isAbsent, isKnown } from "../../model/field";
import { AutoScalingGroup, WarmPool, WarmPoolOf } from "../../model/ec2";
import { Declaration, InputObject, UNKNOWN } from "../../model/input";

const warm = {
  minSize: 2,
  maxGroupPreparedCapacity: 10,
  instanceReusePolicy: { reuseOnScaleIn: true },
};

function pool(inputs: InputObject, more: InputObject = {}): Declaration {
  return group({ warmPool: { ...warm, ...inputs }, ...more });
}

function native(inputs: InputObject): Declaration {
  const defaults = { autoScalingGroupName: "fleet", ...warm };
  return declare(ec2Types.nativeWarmPool, "pool", { ...defaults, ...inputs });
}

export default defineRule({
  id: "asg-warm-pool-bounds",
  area: "asg",
  title: "A warm pool is no larger than its group may grow, and says what becomes of its instances",
  severity: "medium",
  level: "advisory",
  rationale:
    "Prepared instances beyond the maximum of the group can never serve, and their volumes are paid for all the same. Without a word on " +
    "reuse, each instance that scales in is ended, and the model is loaded again for the next one.",
  fix: "Keep maxGroupPreparedCapacity within maxSize and minSize of the pool within it, and set instanceReusePolicy.",
  whenNotToUse: "Where a schedule raises the maximum later, and the pool is meant for that time.",
  sources: [
    {
      title: "PutWarmPool: prepared capacity, and termination on scale-in by default",
      url: "https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PutWarmPool.html",
    },
    {
      title: "Warm pools for Amazon EC2 Auto Scaling",
      url: "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-warm-pools.html",
    },
  ],
  on: ["autoScalingGroup", "warmPool"],
  examples: {
    good: [
      { name: "no warm pool", declare: [group()] },
      { name: "up to the maximum", declare: [pool({})] },
      {
        name: "sized by the group",
        declare: [pool({ minSize: undefined, maxGroupPreparedCapacity: -1 })],
      },
      {
        name: "instances that are ended on purpose",
        declare: [pool({ instanceReusePolicy: { reuseOnScaleIn: false } })],
      },
      { name: "a resource of its own", declare: [group(), native({})] },
      {
        name: "a resource of its own for a group elsewhere",
        declare: [native({ maxGroupPreparedCapacity: 50 })],
      },
    ],
    bad: [
      {
        name: "more than the group may have",
        declare: [pool({ maxGroupPreparedCapacity: 12 })],
        finds: ["warmPool.maxGroupPreparedCapacity is 12", "at most 10, the maximum of the group"],
      },
      {
        name: "a minimum beyond the maximum of the group",
        declare: [pool({ minSize: 11, maxGroupPreparedCapacity: undefined })],
        finds: ["warmPool.minSize is 11", "at most 10, the maximum of the group"],
      },
      {
        name: "a minimum beyond what is prepared",
        declare: [pool({ minSize: 6, maxGroupPreparedCapacity: 5 })],
        finds: ["warmPool.minSize is 6", "at most 5, maxGroupPreparedCapacity"],
      },
      {
        name: "nothing about reuse",
        declare: [pool({ instanceReusePolicy: undefined })],
        finds: ["reuseOnScaleIn is not set", "true, or false where"],
      },
      {
        name: "a resource of its own that is too large",
        declare: [group(), native({ maxGroupPreparedCapacity: 12 })],
        finds: ["maxGroupPreparedCapacity is 12", "at most 10, the maximum of the group"],
      },
    ],
    unknown: [
      { name: "pool not known", declare: [group({ warmPool: UNKNOWN })] },
      { name: "prepared not known", declare: [pool({ maxGroupPreparedCapacity: UNKNOWN })] },
      { name: "minimum not known", declare: [pool({ minSize: UNKNOWN })] },
      { name: "reuse not known", declare: [pool({ instanceReusePolicy: UNKNOWN })] },
      {
        name: "maximum of the group not known",
        declare: [pool({ maxGroupPreparedCapacity: 12 }, { maxSize: UNKNOWN })],
      },
      {
        name: "group of a pool not known",
        declare: [
          group(),
          group({}, {}, "other"),
          native({ autoScalingGroupName: UNKNOWN, maxGroupPreparedCapacity: 12 }),
        ],
      },
    ],
  },
  checkInStack: (subject, model) => {
    const warm = subject.kind === "warmPool" ? subject.pool : subject.warmPool;
    if (!isKnown(warm.presence)) return [];
    return [...sizes(warm, groupFor(subject, model)), ...reuse(warm)];
  },
});

function groupFor(
  subject: AutoScalingGroup | WarmPoolOf,
  model: ScalingModel,
): AutoScalingGroup | undefined {
  if (subject.kind === "autoScalingGroup") return subject;
  const link = model.ec2.groupOf(subject);
  return link.state === "linked" ? link.to : undefined;
}

function sizes(
  { minSize, maxPrepared }: WarmPool,
  group: AutoScalingGroup | undefined,
): readonly Outcome[] {
  const whole = group ? atMost(maxPrepared, group.maxSize, "the maximum of the group") : [];
  const part = atMost(minSize, maxPrepared, "maxGroupPreparedCapacity");
  const alone =
    group && part.length === 0 ? atMost(minSize, group.maxSize, "the maximum of the group") : [];
  return [...whole, ...part, ...alone];
}

function atMost(size: Field<number>, limit: Field<number>, what: string): readonly Outcome[] {
  if (!isKnown(size) || !isKnown(limit) || size.value <= limit.value) return [];
  return [violation(size, limit.secret ? `at most ${what}` : `at most ${limit.value}, ${what}`)];
}

function reuse({ reuseOnScaleIn }: WarmPool): readonly Outcome[] {
  if (!isAbsent(reuseOnScaleIn)) return [];
  return [violation(reuseOnScaleIn, "true, or false where instances are better started anew")];
}
