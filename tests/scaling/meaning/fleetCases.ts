import { strict as assert } from "node:assert";
import type { PredictiveFleetArgs } from "../../../scaling/contract/generated/types";
import type { Problem } from "../../../scaling/contract/problem";

/** A mistake, where it is told, and what is said: the value seen, what is allowed, how to fix it. */
export interface Case<Args = PredictiveFleetArgs> {
  readonly mistake: string;
  readonly args: Args;
  readonly path: string;
  readonly says: readonly string[];
  readonly component?: string;
}

type Check<Args> = (args: Args, component: string) => readonly Problem[];

/** Each mistake is found once, at its path alone, with value, allowed and fix. */
export function itFinds<Args>(check: Check<Args>, cases: readonly Case<Args>[]): void {
  for (const { mistake, args, path, says, component = "reco" } of cases) {
    it(`finds ${mistake}`, () => {
      const found = check(args, component);
      assert.deepEqual(
        found.map((problem) => problem.path),
        [path],
        found.map(({ message }) => message).join("\n"),
      );
      for (const text of says) assert.ok(found[0]!.message.includes(text), found[0]!.message);
      assert.ok(found[0]!.fix.length > 0);
    });
  }
}

export function itAccepts<Args>(
  check: Check<Args>,
  declarations: Readonly<Record<string, Args>>,
  component = "reco",
): void {
  for (const [name, args] of Object.entries(declarations)) {
    it(`accepts ${name}`, () => {
      const found = check(args, component).map(({ message }) => message);
      assert.deepEqual(found, []);
    });
  }
}
