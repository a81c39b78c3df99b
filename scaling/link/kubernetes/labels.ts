import { absent, Field, isKnown } from "../../model/field";
import { LabelRequirement, LabelSelector, Texts } from "../../model/kubernetes";
import { same, Truth } from "../link";

/** Whether a selector takes in an object with these labels; an empty one takes in all. */
export function selects({ matchLabels, matchExpressions }: LabelSelector, labels: Texts): Truth {
  return and([
    labelsMatch(matchLabels, labels),
    ...(isKnown(matchExpressions)
      ? matchExpressions.value.map((requirement) => meets(requirement, labels))
      : [matchExpressions.state === "unknown" ? ("unknown" as const) : true]),
  ]);
}

/** Whether all wanted labels are there; true if none are wanted. */
export function labelsMatch(wanted: Texts, labels: Texts): Truth {
  if (!isKnown(wanted)) return wanted.state === "unknown" ? "unknown" : true;
  const pairs = Object.entries(wanted.value);
  return and(pairs.map(([key, value]) => same(value, labelOf(labels, key))));
}

export function and(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes("unknown") ? "unknown" : true;
}

function meets({ key, operator, values }: LabelRequirement, labels: Texts): Truth {
  if (!isKnown(key) || !isKnown(operator)) return "unknown";
  const label = labelOf(labels, key.value);
  switch (operator.value) {
    case "Exists":
      return isThere(label);
    case "DoesNotExist":
      return not(isThere(label));
    case "In":
      return isAmong(label, values);
    case "NotIn":
      return not(isAmong(label, values));
    default:
      return "unknown";
  }
}

function labelOf(labels: Texts, key: string): Field<string> {
  if (labels.state === "unknown") return labels;
  const own = isKnown(labels) && Object.hasOwn(labels.value, key) ? labels.value[key] : undefined;
  return own ?? absent(labels.path);
}

function isThere(label: Field<string>): Truth {
  return label.state === "unknown" ? "unknown" : label.state === "known";
}

function isAmong(label: Field<string>, values: Field<readonly Field<string>[]>): Truth {
  if (!isKnown(values)) return values.state === "unknown" ? "unknown" : false;
  const truths = values.value.map((value) => same(label, value));
  if (truths.includes(true)) return true;
  return truths.includes("unknown") ? "unknown" : false;
}

function not(truth: Truth): Truth {
  return truth === "unknown" ? truth : !truth;
}
