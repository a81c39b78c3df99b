import { Field, isAbsent, isKnown, knownTo } from "../../model/field";
import { HpaScalingPolicy, HpaScalingRules } from "../../model/kubernetes";

interface Step {
  readonly isPercent: boolean;
  readonly value: number;
  readonly periodSeconds: number;
}

/** What the API server fills in where policies of scale-up are left out. */
const defaults: readonly Step[] = [
  { isPercent: true, value: 100, periodSeconds: 15 },
  { isPercent: false, value: 4, periodSeconds: 15 },
];

/**
 * How many replicas scale-up surely allows after some seconds of a metric that asks for all of them,
 * `most` at the most; undefined where only the deployment decides.
 */
export function grownTo(
  rules: HpaScalingRules,
  from: number,
  most: number,
  seconds: number,
): number | undefined {
  const choice = choiceOf(rules.selectPolicy);
  const steps = stepsOf(rules.policies);
  if (choice === "Disabled") return from;
  if (choice === undefined || steps === undefined) return undefined;
  const reached = steps.map((step) => afterSteps(step, from, most, seconds));
  return choice === "Min" ? Math.min(most, ...reached) : Math.max(from, ...reached);
}

function choiceOf(selectPolicy: Field<string>): string | undefined {
  if (isAbsent(selectPolicy)) return "Max";
  return isKnown(selectPolicy) ? selectPolicy.value : undefined;
}

function stepsOf(policies: Field<readonly HpaScalingPolicy[]>): readonly Step[] | undefined {
  if (isAbsent(policies)) return defaults;
  if (!isKnown(policies)) return undefined;
  const steps = policies.value.flatMap(stepOf);
  return steps.length === policies.value.length ? steps : undefined;
}

function stepOf({ type, value, periodSeconds }: HpaScalingPolicy): Step[] {
  if (!isKnown(type) || !isKnown(value) || !isKnown(periodSeconds)) return [];
  if (!(value.value >= 1 && periodSeconds.value >= 1)) return [];
  const isPercent = knownTo(type, (name) => name === "Percent");
  return [{ isPercent, value: value.value, periodSeconds: periodSeconds.value }];
}

/** One policy alone: a step at once, and another at the end of each period. */
function afterSteps(step: Step, from: number, most: number, seconds: number): number {
  let replicas = Math.min(from, most);
  for (let at = 0; at < seconds && replicas < most; at += step.periodSeconds) {
    const grown = step.isPercent
      ? Math.ceil(replicas * (1 + step.value / 100))
      : replicas + step.value;
    replicas = Math.min(most, grown);
  }
  return replicas;
}
