import { defineRule, Rule, violation } from "../../scaling/check/rule";
import { isKnown, knownTo } from "../../scaling/model/field";
import { rules } from "../../scaling/rules";
import { servePack } from "../../policypack/pack";

const described = {
  area: "aas",
  severity: "high",
  rationale: "Only for tests.",
  fix: "Nothing to fix.",
  whenNotToUse: "Outside tests.",
  sources: [{ title: "none", url: "https://example.com" }],
  examples: { good: [], bad: [], unknown: [] },
} as const;

/** Fails on each target that is named `fragile` in its resource id, with a message that tells a value. */
const failing: Rule = defineRule({
  ...described,
  id: "test-failing",
  title: "Never fails",
  level: "mandatory",
  on: ["target"],
  check: ({ resourceId }) => {
    if (knownTo(resourceId, (id) => id.includes("fragile"))) throw new TypeError("told 987654");
    return [];
  },
});

/** Wants a scale-in cooldown, and sets it to 300 s where it is absent. */
const cooldown: Rule = defineRule({
  ...described,
  id: "test-cooldown-set",
  title: "The scale-in cooldown is set",
  level: "disabled",
  on: ["policy"],
  check: ({ targetTracking }) => {
    const field = targetTracking?.scaleInCooldownSeconds;
    return field?.state === "absent" ? [violation(field, "a number of seconds")] : [];
  },
  remedy: ({ targetTracking }) => {
    const field = targetTracking?.scaleInCooldownSeconds;
    return field?.state === "absent" ? [{ path: field.path, value: 300 }] : [];
  },
});

/** Wants a target value of at least 100, and doubles it until it is: the second change sees the first. */
const floor: Rule = defineRule({
  ...described,
  id: "test-target-value-floor",
  title: "The target value is at least 100",
  level: "disabled",
  on: ["policy"],
  check: ({ targetTracking }) =>
    targetTracking && knownTo(targetTracking.targetValue, (value) => value < 100)
      ? [violation(targetTracking.targetValue, "at least 100")]
      : [],
  remedy: ({ targetTracking }) =>
    targetTracking && isKnown(targetTracking.targetValue)
      ? [{ path: targetTracking.targetValue.path, value: 2 * targetTracking.targetValue.value }]
      : [],
});

const floorAgain: Rule = { ...floor, id: "test-target-value-floor-again" };

servePack([...rules, failing, cooldown, floor, floorAgain], "2026-11-22");
