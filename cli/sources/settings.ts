import { Fact } from "../../scaling/report/report";

/** Every number and word of a declaration by its path: `schedules[0].minCapacity`. */
export function settingsOf(value: unknown, path = ""): readonly Fact[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => settingsOf(item, `${path}[${index}]`));
  }
  if (typeof value === "object" && value !== null) {
    const below = (key: string): string => (path === "" ? key : `${path}.${key}`);
    return Object.entries(value).flatMap(([key, inner]) => settingsOf(inner, below(key)));
  }
  if (!["string", "number", "boolean"].includes(typeof value)) return [];
  return [{ name: path, value: String(value) }];
}
