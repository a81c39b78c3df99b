import { defineRule, Outcome, violation } from "../../check/rule";
import { target } from "../../check/fixtures";
import { Field, isKnown, knownTo, show } from "../../model/field";
import { UNKNOWN } from "../../model/input";

export default defineRule({
  id: "aas-target-bounds-valid",
  area: "aas",
  title: "Bounds are whole numbers with 0 <= minCapacity <= maxCapacity and maxCapacity >= 1",
  severity: "critical",
  level: "mandatory",
  rationale:
    "Application Auto Scaling refuses a target whose bounds are swapped, and a target that can hold " +
    "nothing serves nobody. The mistake shows only when the target is registered, after the endpoint " +
    "is already running.",
  fix: "Give whole numbers with minCapacity at most maxCapacity, and maxCapacity at least 1.",
  whenNotToUse: "Never: the service refuses such bounds.",
  sources: [
    {
      title: "RegisterScalableTarget, MinCapacity and MaxCapacity",
      url: "https://docs.aws.amazon.com/autoscaling/application/APIReference/API_RegisterScalableTarget.html",
    },
  ],
  on: ["target"],
  examples: {
    good: [
      { name: "two to ten", declare: [target()] },
      { name: "fixed at three", declare: [target({ minCapacity: 3, maxCapacity: 3 })] },
      { name: "zero to one", declare: [target({ minCapacity: 0, maxCapacity: 1 })] },
    ],
    bad: [
      {
        name: "swapped",
        declare: [target({ minCapacity: 4, maxCapacity: 1 })],
        finds: ["minCapacity is 4", "at most maxCapacity, which is 1"],
      },
      {
        name: "nothing at all",
        declare: [target({ minCapacity: 0, maxCapacity: 0 })],
        finds: ["maxCapacity is 0", "at least 1"],
      },
      {
        name: "negative and broken",
        declare: [target({ minCapacity: -1, maxCapacity: 2.5 })],
        finds: ["minCapacity is -1", "maxCapacity is 2.5"],
      },
    ],
    unknown: [
      { name: "minimum from another resource", declare: [target({ minCapacity: UNKNOWN })] },
      { name: "both unknown", declare: [target({ minCapacity: UNKNOWN, maxCapacity: UNKNOWN })] },
    ],
  },
  check: ({ minCapacity, maxCapacity }) => [
    ...wholeFrom(0, minCapacity),
    ...wholeFrom(1, maxCapacity),
    ...ordered(minCapacity, maxCapacity),
  ],
});

function wholeFrom(least: number, bound: Field<number>): Outcome[] {
  const broken = knownTo(bound, (value) => value < least || !Number.isInteger(value));
  return broken ? [violation(bound, `a whole number, at least ${least}`)] : [];
}

function ordered(min: Field<number>, max: Field<number>): Outcome[] {
  if (!isKnown(min) || !isKnown(max) || min.value <= max.value) return [];
  return [violation(min, `at most maxCapacity, which is ${show(max)}`)];
}
