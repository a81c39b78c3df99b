import assert from "node:assert/strict";
import { logToStderr } from "../../toolchain/cache";
import { run } from "../../toolchain/run";
import { describe as describeDifference, difference } from "../../oracle/hpa/compare";
import { buildDriver, KUBERNETES, replayForReal } from "../../oracle/hpa/driver";
import { generate } from "../../oracle/hpa/generate";
import { reasonsOf, replay } from "../../oracle/hpa/replay";
import { Scenario } from "../../oracle/hpa/scenario";
import { shrink } from "../../oracle/hpa/shrink";
import { readVectors } from "../../oracle/hpa/vectors";
import { HpaReason } from "../../../scaling/control/hpa";

const SCENARIOS = 2000;
const SYNCS = 100;
const SEED = Number(process.env.HPA_SEED ?? 1);
const MINUTE_MS = 60_000;

/** Every reason that a decision can have; the compiler holds the list complete. */
const everyReason: Readonly<Record<HpaReason, true>> = {
  disabledAtZero: true,
  aboveMaximum: true,
  belowMinimum: true,
  noMetric: true,
  failedMetricBlocksScaleDown: true,
  upDisabled: true,
  downDisabled: true,
  rateLimitedUp: true,
  rateLimitedDown: true,
  atMaximum: true,
  atMinimum: true,
  stabilizedUp: true,
  stabilizedDown: true,
  withinTolerance: true,
  steady: true,
  scaledUp: true,
  scaledDown: true,
};

/** The first sync that scales up: stands for one at which controllers differ. */
function rises(scenario: Scenario): number {
  return reasonsOf(scenario).indexOf("scaledUp");
}

describe("the HPA controller, compared with the one of Kubernetes", () => {
  it(`decides as Kubernetes ${KUBERNETES} did in the recorded scenarios`, () => {
    const { version, cases } = readVectors();
    assert.equal(version, KUBERNETES, "run npx tsx tests/oracle/hpa/record.ts");
    assert.ok(cases.length >= 150);
    for (const { scenario, outcome } of cases) {
      const found = difference(outcome, replay(scenario));
      assert.ok(found === undefined, found && describeDifference(scenario, found));
    }
  });

  it("is compared in scenarios that reach every reason and every kind of metric", () => {
    const scenarios = generate(400, SYNCS, SEED);
    const reasons = new Set(scenarios.flatMap((scenario) => reasonsOf(scenario)));
    assert.deepEqual([...reasons].sort(), Object.keys(everyReason).sort());
    const kinds = scenarios.flatMap(({ spec }) =>
      (spec.metrics ?? []).map(({ type, target }) => `${type} ${target.type}`),
    );
    assert.equal(new Set(kinds).size, 9, [...new Set(kinds)].join());
  });

  it("makes a scenario on which two controllers differ as small as it goes", async () => {
    const scenario = generate(40, SYNCS, SEED).find((one) => rises(one) > 20)!;
    const smallest = await shrink(scenario, (candidates) =>
      Promise.resolve(candidates.map(rises).map((sync) => (sync < 0 ? undefined : sync))),
    );
    assert.ok(rises(smallest) === smallest.steps.length - 1);
    assert.ok(smallest.steps.length <= 3, JSON.stringify(smallest));
    assert.ok(JSON.stringify(smallest).length < JSON.stringify(scenario).length / 5);
  });

  it(`decides as the controller of Kubernetes ${KUBERNETES} itself in ${SCENARIOS} random scenarios of ${SYNCS} syncs`, async function () {
    this.timeout(20 * MINUTE_MS);
    const go = await run("go", ["version"]).catch(() => undefined);
    if (go?.code !== 0) {
      this.test!.title += " (skipped: Go is not on PATH)";
      this.skip();
    }
    const driver = await buildDriver(logToStderr);
    const scenarios = generate(SCENARIOS, SYNCS, SEED);
    const differ = async (candidates: readonly Scenario[]) => {
      const outcomes = await replayForReal(driver, candidates);
      return candidates.map((one, index) => difference(outcomes[index]!, replay(one)));
    };
    const differing = (await differ(scenarios)).findIndex((found) => found !== undefined);
    if (differing < 0) return;
    const smallest = await shrink(scenarios[differing]!, async (candidates) =>
      (await differ(candidates)).map((found) => found?.sync),
    );
    const [found] = await differ([smallest]);
    assert.fail(describeDifference(smallest, found!));
  });
});
