import { Problem } from "../contract/problem";
import { problem, said, when } from "./problems";

const mostTags = 50;
const longestKey = 128;
const longestValue = 256;

/** AWS's limits on tags; values that are not known yet pass. */
export function checkTags(tags: Readonly<Record<string, unknown>> | undefined): readonly Problem[] {
  const entries = Object.entries(tags ?? {});
  return [
    ...when(entries.length > mostTags, () =>
      said("tags", `${entries.length} tags`, `at most ${mostTags}`, "drop some"),
    ),
    ...entries.flatMap(([key, value]) => [
      ...when(key.length === 0 || key.length > longestKey, () =>
        said("tags", `a key of ${key.length} characters`, `1 to ${longestKey}`, "shorten the key"),
      ),
      ...when(key.toLowerCase().startsWith("aws:"), () =>
        problem("tags", key, "a key without the prefix aws:, which is reserved", "rename the tag"),
      ),
      ...when(typeof value === "string" && value.length > longestValue, () =>
        said(
          `tags.${key.slice(0, longestKey)}`,
          `a value of ${String(value).length} characters`,
          `at most ${longestValue}`,
          "shorten the value",
        ),
      ),
    ]),
  ];
}
