import { hpa, scaledObject } from "../../check/fixturesKubernetes";
import { defineRule, Outcome, violation } from "../../check/rule";
import { Field, isAbsent, isKnown, knownTo } from "../../model/field";
import { UNKNOWN } from "../../model/input";
import { HpaScalingPolicy, HpaScalingRules } from "../../model/kubernetes";
import { hpaBehaving, kedaBehaving } from "./_hpaBehaviorExamples";
import { sources } from "./_hpaSources";

const podsPolicy = { type: "Pods", value: 4, periodSeconds: 60 };

export default defineRule({
  id: "hpa-behavior-limits",
  area: "kubernetes",
  title: "Windows, periods, policies and tolerances of behavior are what the API server accepts",
  severity: "high",
  level: "mandatory",
  rationale:
    "The API server refuses an autoscaler whose behavior has a window over an hour, a period over half an hour or a " +
    "policy that moves nothing. KEDA passes behavior on, so that there the ScaledObject is made and its autoscaler never is.",
  fix: "Keep windows from 0 to 3600 seconds, periods from 1 to 1800, values from 1, tolerances from 0 to 1.",
  whenNotToUse: "Never: the API server refuses such behavior, and a tolerance over 1 never scales.",
  sources: [sources.validation, sources.concept, sources.scaledObject],
  on: ["horizontalPodAutoscaler", "scaledObject"],
  examples: {
    good: [
      { name: "declared", declare: [hpa(), scaledObject()] },
      { name: "none", declare: [hpa({ behavior: undefined })] },
      {
        name: "at the limits",
        declare: [
          hpaBehaving({
            scaleUp: { stabilizationWindowSeconds: 3600, tolerance: "0" },
            scaleDown: {
              stabilizationWindowSeconds: 0,
              tolerance: 1,
              policies: [{ type: "Percent", value: 1, periodSeconds: 1800 }],
            },
          }),
        ],
      },
      {
        name: "policies left to their default",
        declare: [hpaBehaving({ scaleUp: { policies: undefined } })],
      },
      { name: "no scale-in", declare: [hpaBehaving({ scaleDown: { selectPolicy: "Disabled" } })] },
    ],
    bad: [
      {
        name: "window over an hour",
        declare: [hpaBehaving({ scaleDown: { stabilizationWindowSeconds: 3601 } })],
        finds: [
          "spec.behavior.scaleDown.stabilizationWindowSeconds is 3601",
          "a whole number from 0 to 3600",
        ],
      },
      {
        name: "negative window",
        declare: [hpaBehaving({ scaleUp: { stabilizationWindowSeconds: -1 } })],
        finds: ["spec.behavior.scaleUp.stabilizationWindowSeconds is -1"],
      },
      {
        name: "period over half an hour, and a policy that moves nothing",
        declare: [
          hpaBehaving({
            scaleUp: {
              policies: [
                { ...podsPolicy, periodSeconds: 3600 },
                { ...podsPolicy, value: 0 },
              ],
            },
          }),
        ],
        finds: [
          "policies[0].periodSeconds is 3600",
          "from 1 to 1800",
          "policies[1].value is 0",
          "at least 1",
        ],
      },
      {
        name: "policy without its numbers",
        declare: [hpaBehaving({ scaleUp: { policies: [{ type: "Pods" }] } })],
        finds: ["policies[0].value is not set", "policies[0].periodSeconds is not set"],
      },
      {
        name: "no policy at all",
        declare: [hpaBehaving({ scaleDown: { policies: [] } })],
        finds: ["spec.behavior.scaleDown.policies is 0 items", "at least one"],
      },
      {
        name: "words that are none",
        declare: [
          hpaBehaving({
            scaleUp: { selectPolicy: "Fastest", policies: [{ ...podsPolicy, type: "Replicas" }] },
          }),
        ],
        finds: [
          'selectPolicy is "Fastest"',
          "Max, Min or Disabled",
          'type is "Replicas"',
          "Pods or Percent",
        ],
      },
      {
        name: "tolerance as a percentage",
        declare: [hpaBehaving({ scaleUp: { tolerance: 10 } })],
        finds: ["spec.behavior.scaleUp.tolerance is 10", "from 0 to 1"],
      },
      {
        name: "in KEDA",
        declare: [kedaBehaving({ scaleDown: { stabilizationWindowSeconds: 7200 } })],
        finds: [
          "spec.advanced.horizontalPodAutoscalerConfig.behavior.scaleDown.stabilizationWindowSeconds is 7200",
        ],
      },
    ],
    unknown: [
      { name: "behavior unknown", declare: [hpa({ behavior: UNKNOWN })] },
      {
        name: "numbers unknown",
        declare: [
          hpaBehaving({
            scaleUp: {
              stabilizationWindowSeconds: UNKNOWN,
              tolerance: UNKNOWN,
              selectPolicy: UNKNOWN,
            },
            scaleDown: { policies: [{ type: UNKNOWN, value: UNKNOWN, periodSeconds: UNKNOWN }] },
          }),
        ],
      },
      { name: "policies unknown", declare: [hpaBehaving({ scaleUp: { policies: UNKNOWN } })] },
    ],
  },
  check: ({ behavior: { scaleUp, scaleDown } }) => [scaleUp, scaleDown].flatMap(brokenRules),
});

function brokenRules(rules: HpaScalingRules): readonly Outcome[] {
  const { policies } = rules;
  const none = knownTo(policies, ({ length }) => length === 0);
  return [
    ...wholeFrom(0, 3600, rules.stabilizationWindowSeconds),
    ...oneOf(["Max", "Min", "Disabled"], rules.selectPolicy),
    ...fraction(rules.tolerance),
    ...(none ? [violation(policies, "at least one, or not set for the defaults")] : []),
    ...(isKnown(policies) ? policies.value.flatMap(brokenPolicy) : []),
  ];
}

function brokenPolicy({ type, value, periodSeconds }: HpaScalingPolicy): readonly Outcome[] {
  return [
    ...needed(type, "Pods or Percent"),
    ...oneOf(["Pods", "Percent"], type),
    ...needed(value, "a whole number, at least 1"),
    ...wholeFrom(1, undefined, value),
    ...needed(periodSeconds, "a whole number from 1 to 1800"),
    ...wholeFrom(1, 1800, periodSeconds),
  ];
}

function needed(field: Field<unknown>, allowed: string): readonly Outcome[] {
  return isAbsent(field) ? [violation(field, allowed)] : [];
}

function wholeFrom(least: number, most: number | undefined, field: Field<number>): Outcome[] {
  const fits = (value: number) =>
    Number.isInteger(value) && value >= least && value <= (most ?? value);
  if (!knownTo(field, (value) => !fits(value))) return [];
  const range = most === undefined ? `, at least ${least}` : ` from ${least} to ${most}`;
  return [violation(field, `a whole number${range}`)];
}

function fraction(field: Field<number>): readonly Outcome[] {
  if (!knownTo(field, (value) => value < 0 || value > 1)) return [];
  return [violation(field, "from 0 to 1, as 0.1 for 10 %")];
}

function oneOf(words: readonly string[], field: Field<string>): readonly Outcome[] {
  if (!knownTo(field, (word) => !words.includes(word))) return [];
  return [violation(field, words.join(", ").replace(/, (\w+)$/, " or $1"))];
}
