import { HpaPolicySpec, HpaRulesSpec, HpaSpecBase } from "../../control/spec";
import { toleranceOf } from "../../control/hpa/quantity";
import { Fields } from "./fields";

/** `behavior` of an autoscaler, with what it leaves out left out. */
export function behaviorOf(fields: Fields, key: string): HpaSpecBase["behavior"] {
  if (!fields.has(key)) return undefined;
  const behavior = fields.object(key);
  return {
    ...(behavior.has("scaleUp") && { scaleUp: rulesOf(behavior.object("scaleUp")) }),
    ...(behavior.has("scaleDown") && { scaleDown: rulesOf(behavior.object("scaleDown")) }),
  };
}

function rulesOf(rules: Fields): HpaRulesSpec {
  const window = rules.whole("stabilizationWindowSeconds", { least: 0, most: 3600 });
  const selectPolicy = rules.choice("selectPolicy", ["Max", "Min", "Disabled"] as const);
  const tolerance = toleranceIn(rules);
  return {
    ...(window !== undefined && { stabilizationWindowSeconds: window }),
    ...(selectPolicy !== undefined && { selectPolicy }),
    ...(rules.has("policies") && { policies: rules.list("policies").flatMap(policyOf) }),
    ...(tolerance !== undefined && { tolerance }),
  };
}

function toleranceIn(rules: Fields): number | undefined {
  if (rules.quantity("tolerance") === undefined) return undefined;
  return toleranceOf(rules.raw("tolerance"));
}

function policyOf(policy: Fields): readonly HpaPolicySpec[] {
  policy.require("type", "Pods or Percent");
  policy.require("value", "a whole number, at least 1");
  policy.require("periodSeconds", "a whole number, 1 to 1800");
  const type = policy.choice("type", ["Pods", "Percent"] as const);
  const value = policy.whole("value", { least: 1 });
  const periodSeconds = policy.whole("periodSeconds", { least: 1, most: 1800 });
  if (type === undefined || value === undefined || periodSeconds === undefined) return [];
  return [{ type, value, periodSeconds }];
}
