import { hpa } from "../../check/fixturesKubernetes";
import { defineRule, Outcome, violation } from "../../check/rule";
import { Field, isAbsent, isKnown, knownTo, show } from "../../model/field";
import { UNKNOWN } from "../../model/input";
import { sources } from "./_hpaSources";

export default defineRule({
  id: "hpa-bounds-valid",
  area: "kubernetes",
  title: "Bounds are whole numbers with minReplicas <= maxReplicas and maxReplicas >= 1",
  severity: "critical",
  level: "mandatory",
  rationale:
    "The API server refuses an autoscaler without maxReplicas and one whose bounds are swapped. By then the " +
    "deployment is under way, and the workload runs with however many replicas it was made with.",
  fix: "Give whole numbers with minReplicas at most maxReplicas, and maxReplicas at least 1.",
  whenNotToUse: "Never: the API server refuses such bounds.",
  sources: [sources.validation, sources.api],
  on: ["horizontalPodAutoscaler"],
  examples: {
    good: [
      { name: "two to ten", declare: [hpa()] },
      { name: "fixed at three", declare: [hpa({ minReplicas: 3, maxReplicas: 3 })] },
      {
        name: "one, since the minimum is not set",
        declare: [hpa({ minReplicas: undefined, maxReplicas: 1 })],
      },
      { name: "zero, which another rule judges", declare: [hpa({ minReplicas: 0 })] },
      {
        name: "a patch that changes the metrics alone",
        declare: [
          hpa(
            { minReplicas: undefined, maxReplicas: undefined },
            { type: "kubernetes:autoscaling/v2:HorizontalPodAutoscalerPatch" },
          ),
        ],
      },
    ],
    bad: [
      {
        name: "swapped",
        declare: [hpa({ minReplicas: 10, maxReplicas: 2 })],
        finds: ["spec.minReplicas is 10", "at most maxReplicas, which is 2"],
      },
      {
        name: "no maximum",
        declare: [hpa({ maxReplicas: undefined })],
        finds: ["spec.maxReplicas is not set", "a whole number, at least 1"],
      },
      {
        name: "nothing at all",
        declare: [hpa({ minReplicas: undefined, maxReplicas: 0 })],
        finds: ["spec.maxReplicas is 0", "at least 1"],
      },
      {
        name: "negative and broken",
        declare: [hpa({ minReplicas: -1, maxReplicas: 2.5 })],
        finds: ["spec.minReplicas is -1", "spec.maxReplicas is 2.5"],
      },
      {
        name: "in the first version of the API",
        declare: [
          hpa(
            { minReplicas: 5, maxReplicas: 4, metrics: undefined, behavior: undefined },
            { type: "kubernetes:autoscaling/v1:HorizontalPodAutoscaler" },
          ),
        ],
        finds: ["spec.minReplicas is 5", "at most maxReplicas, which is 4"],
      },
    ],
    unknown: [
      {
        name: "minimum from another resource",
        declare: [hpa({ minReplicas: UNKNOWN, maxReplicas: 1 })],
      },
      { name: "maximum from another resource", declare: [hpa({ maxReplicas: UNKNOWN })] },
    ],
  },
  check: ({ minReplicas: min, maxReplicas: max }) => [
    ...wholeFrom(0, min),
    ...(isAbsent(max) ? [violation(max, "a whole number, at least 1")] : wholeFrom(1, max)),
    ...ordered(min, max),
  ],
});

function wholeFrom(least: number, bound: Field<number>): Outcome[] {
  const broken = knownTo(bound, (value) => value < least || !Number.isInteger(value));
  return broken ? [violation(bound, `a whole number, at least ${least}`)] : [];
}

function ordered(min: Field<number>, max: Field<number>): Outcome[] {
  if (!isKnown(min) || !isKnown(max) || min.value <= max.value) return [];
  return [violation(min, `at most maxReplicas, which is ${show(max)}`)];
}
