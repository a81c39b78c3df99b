import { RetryCondition } from "../../../contract/generated/types";

/** Conditions as a sentence has them. */
export function conditionWords(conditions: readonly RetryCondition[]): string {
  return conditions.length < 2
    ? conditions.join("")
    : `${conditions.slice(0, -1).join(", ")} and ${conditions.at(-1)}`;
}
