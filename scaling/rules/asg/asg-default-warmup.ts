import { declare } from "../../check/declare";
import { ec2Types, group } from "../../check/fixturesEc2";
import { defineRule, violation } from "../../check/rule";
import { isAbsent } from "../../model/field";
import { UNKNOWN } from "../../model/input";

export default defineRule({
  id: "asg-default-warmup",
  area: "asg",
  title: "A group says how long its instances warm up",
  severity: "medium",
  level: "advisory",
  rationale:
    "Without a default warm-up an instance counts from its start. While it loads the model its CPU says nothing about " +
    "the load, so averages are wrong just when the fleet grows, and target tracking adds too much or takes away what it just added.",
  fix: "Set defaultInstanceWarmup to the seconds from the start of an instance until its metrics are those of a working one.",
  whenNotToUse: "Where each policy has a warm-up of its own and instances are never refreshed.",
  sources: [
    {
      title: "Default instance warmup of an Auto Scaling group",
      url: "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-default-instance-warmup.html",
    },
  ],
  on: ["autoScalingGroup"],
  knobs: {
    seconds: {
      type: "integer",
      minimum: 0,
      maximum: 3600,
      default: 300,
      description: "What is set where the rule is asked to remediate.",
    },
  },
  examples: {
    good: [
      { name: "five minutes", declare: [group()] },
      { name: "none, and that is said", declare: [group({ defaultInstanceWarmup: 0 })] },
    ],
    bad: [
      {
        name: "not set",
        declare: [group({ defaultInstanceWarmup: undefined })],
        finds: ["defaultInstanceWarmup is not set", "0 to 3600"],
      },
      {
        name: "taken away",
        declare: [group({ defaultInstanceWarmup: -1 })],
        finds: ["defaultInstanceWarmup is not set"],
      },
      {
        name: "not set with the native provider",
        declare: [declare(ec2Types.nativeGroup, "fleet", { minSize: "2", maxSize: "10" })],
        finds: ["defaultInstanceWarmup is not set"],
      },
    ],
    unknown: [{ name: "unknown", declare: [group({ defaultInstanceWarmup: UNKNOWN })] }],
  },
  check: ({ defaultWarmupSeconds: warmup }) =>
    isAbsent(warmup) ? [violation(warmup, "0 to 3600 seconds")] : [],
  remedy: ({ defaultWarmupSeconds: warmup }, settings) =>
    isAbsent(warmup) ? [{ path: warmup.path, value: settings.number("seconds") }] : [],
});
