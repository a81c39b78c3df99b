import { strict as assert } from "node:assert";
import { fleetWarnings } from "../../provider/components/fleetNotes";
import { fleet } from "../scaling/plan/fleetParts";

describe("the warnings of a fleet", () => {
  it("are none for what updates do themselves", () => {
    for (const rollout of [{ inPlace: {} }, { blueGreen: {} }])
      assert.deepEqual(fleetWarnings({ ...fleet, rollout }), []);
  });

  it("say that a scaling plan is legacy, and how it is left", () => {
    const [text, ...others] = fleetWarnings({ ...fleet, scalingPlan: {} });
    assert.deepEqual(others, []);
    assert.match(
      text!,
      /scalingPlan is legacy.*destroy --target.*remove scalingPlan.*https:\S+migrate/,
    );
  });

  it("say what becomes of instances that end while their group still wants them", () => {
    const rollout = { blueGreen: { terminateOldAfterMinutes: 0 } };
    const warned = fleetWarnings({ ...fleet, rollout }).join("\n");
    assert.match(warned, /terminateOldAfterMinutes.*until liveColor is turned over/);
  });

  it("say that processes are suspended only once a command was run, and that they are to be none", () => {
    const warned = (processesToSuspend: readonly "Terminate"[]) =>
      fleetWarnings({ ...fleet, rollout: { inPlace: { processesToSuspend } } }).join("\n");
    assert.match(warned(["Terminate"]), /\(Terminate\).*suspendProcessesCommand/);
    assert.match(warned([]), /\(none\).*suspendProcessesCommand/);
  });
});
