import { Fact, SimulationReport } from "../../scaling/report/report";
import { declaredPrefix } from "../simulate/declaredPrefix";

/** One setting of the scaling that differs; undefined where a side does not have it. */
export interface SettingChange {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** What differs between the scalings of two reports, in the order of the first. */
export function settingChanges(
  before: SimulationReport,
  after: SimulationReport,
): readonly SettingChange[] {
  const [first, second] = [before, after].map(({ inputs }) => new Map(declared(inputs)));
  const paths = [...new Set([...first!.keys(), ...second!.keys()])];
  return paths
    .map((path) => ({ path, before: first!.get(path), after: second!.get(path) }))
    .filter((each) => each.before !== each.after);
}

function declared(inputs: readonly Fact[]): readonly (readonly [string, string])[] {
  return inputs
    .filter(({ name }) => name.startsWith(declaredPrefix))
    .map(({ name, value }) => [name.slice(declaredPrefix.length), value] as const);
}

/** "maxCapacity 10 -> 12", a line each. */
export function changeLine({ path, before, after }: SettingChange): string {
  return `${path} ${before ?? "(none)"} -> ${after ?? "(none)"}`;
}
