import { ec2Types, group } from "../../check/fixturesEc2";
import { declare } from "../../check/declare";
import { defineRule, Outcome, violation } from "../../check/rule";
import { Field, isKnown, knownTo, show } from "../../model/field";
import { UNKNOWN } from "../../model/input";
import { ignores } from "../kubernetes/_ignored";

export default defineRule({
  id: "asg-bounds-valid",
  area: "asg",
  title: "Sizes are whole numbers with 0 <= minSize <= desiredCapacity <= maxSize",
  severity: "critical",
  level: "mandatory",
  rationale:
    "EC2 Auto Scaling refuses a group whose sizes are out of order. The mistake shows only when the group is made or " +
    "changed, after the load balancer and all else around it.",
  fix: "Give whole numbers with minSize at most desiredCapacity, and that at most maxSize.",
  whenNotToUse: "Never: the service refuses such sizes.",
  sources: [
    {
      title: "CreateAutoScalingGroup: MinSize, MaxSize and DesiredCapacity",
      url: "https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_CreateAutoScalingGroup.html",
    },
  ],
  on: ["autoScalingGroup"],
  examples: {
    good: [
      { name: "two to ten", declare: [group()] },
      { name: "starts at the maximum", declare: [group({ desiredCapacity: 10 })] },
      { name: "fixed at three", declare: [group({ minSize: 3, maxSize: 3, desiredCapacity: 3 })] },
      { name: "put to rest", declare: [group({ minSize: 0, maxSize: 0 })] },
      {
        name: "sizes as the texts that the native provider takes",
        declare: [declare(ec2Types.nativeGroup, "fleet", { minSize: "2", maxSize: "10" })],
      },
      {
        name: "a size of the past that updates leave alone",
        declare: [
          group({ maxSize: 4, desiredCapacity: 8 }, { ignoreChanges: ["desiredCapacity"] }),
        ],
      },
    ],
    bad: [
      {
        name: "swapped",
        declare: [group({ minSize: 10, maxSize: 2 })],
        finds: ["minSize is 10", "at most maxSize, which is 2"],
      },
      {
        name: "starts below the minimum",
        declare: [group({ desiredCapacity: 1 })],
        finds: ["desiredCapacity is 1", "at least minSize, which is 2"],
      },
      {
        name: "starts above the maximum",
        declare: [group({ desiredCapacity: 12 })],
        finds: ["desiredCapacity is 12", "at most maxSize, which is 10"],
      },
      {
        name: "negative and broken",
        declare: [group({ minSize: -1, maxSize: 2.5 })],
        finds: ["minSize is -1", "maxSize is 2.5", "a whole number, at least 0"],
      },
      {
        name: "texts in the wrong order, which text alone would not show",
        declare: [
          declare(ec2Types.nativeGroup, "fleet", {
            minSize: "9",
            maxSize: "10",
            desiredCapacity: "8",
          }),
        ],
        finds: ["desiredCapacity is 8", "at least minSize, which is 9"],
      },
    ],
    unknown: [
      { name: "maximum unknown", declare: [group({ maxSize: UNKNOWN })] },
      {
        name: "all unknown",
        declare: [group({ minSize: UNKNOWN, maxSize: UNKNOWN, desiredCapacity: UNKNOWN })],
      },
    ],
  },
  check: ({ source, minSize, maxSize, desiredCapacity }) => [
    ...[minSize, maxSize, desiredCapacity].flatMap(whole),
    ...(isAbove(minSize, maxSize)
      ? [violation(minSize, `at most maxSize, which is ${show(maxSize)}`)]
      : ignores(source, desiredCapacity.path)
        ? []
        : between(desiredCapacity, minSize, maxSize)),
  ],
});

function whole(size: Field<number>): readonly Outcome[] {
  const isBroken = knownTo(size, (value) => value < 0 || !Number.isInteger(value));
  return isBroken ? [violation(size, "a whole number, at least 0")] : [];
}

function between(size: Field<number>, min: Field<number>, max: Field<number>): readonly Outcome[] {
  if (isAbove(min, size)) return [violation(size, `at least minSize, which is ${show(min)}`)];
  return isAbove(size, max) ? [violation(size, `at most maxSize, which is ${show(max)}`)] : [];
}

function isAbove(a: Field<number>, b: Field<number>): boolean {
  return isKnown(a) && isKnown(b) && a.value > b.value;
}
