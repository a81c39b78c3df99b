import { strict as assert } from "node:assert";
import { FailingInstances } from "../../../scaling/simulate/failingInstances";
import { FaultWindows } from "../../../scaling/simulate/faultWindows";
import { failing, stepsOf, sum, times } from "./mesh/worlds";

describe("instances that fail", () => {
  it("are those of the beginning, as long as they are there", () => {
    const instances = new FailingInstances(new FaultWindows([failing(0.5, 1, 10)], 0));
    const counts = (
      [
        [0, 4],
        [10, 4],
        [11, 8],
        [12, 1],
      ] as const
    ).map(([seconds, ready]) => {
      instances.advance(seconds, ready);
      return instances.count;
    });
    assert.deepEqual(counts, [0, 2, 2, 1]);
  });

  it("answer their share with errors, which is dropped and takes as long as an answer", () => {
    const steps = stepsOf({ rates: times(10, 16), instances: 2, faults: [failing(0.5, 0.25)] });
    for (const step of steps) {
      assert.equal(step.served, 14);
      assert.equal(step.wasted, 2);
      assert.equal(step.dropped, 2);
    }
  });

  it("drop nothing before and after", () => {
    const fault = { ...failing(1, 1, 5), durationSeconds: 5 };
    const steps = stepsOf({ rates: times(15, 10), instances: 2, faults: [fault] });
    const dropped = steps.filter((step) => step.dropped > 0).map(({ seconds }) => seconds);
    assert.deepEqual(dropped, [5, 6, 7, 8, 9]);
    assert.equal(
      sum(steps, (step) => step.dropped),
      50,
    );
  });
});
