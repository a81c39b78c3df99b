import { strict as assert } from "node:assert";
import { fleetWarnings } from "../../provider/components/fleetNotes";
import { fleet } from "../scaling/plan/fleetParts";

describe("the warnings of a fleet", () => {
  it("are none for what updates do themselves", () => {
    assert.deepEqual(fleetWarnings({ ...fleet, rollout: { inPlace: {} } }), []);
  });

  it("say that a scaling plan is legacy, and how it is left", () => {
    const [text, ...others] = fleetWarnings({ ...fleet, scalingPlan: {} });
    assert.deepEqual(others, []);
    assert.match(text!, /scalingPlan is legacy.*remove scalingPlan.*https:\S+migrate/);
  });

  it("say that processes are suspended only once a command was run, and that they are to be none", () => {
    const warned = (processesToSuspend: readonly "Terminate"[]) =>
      fleetWarnings({ ...fleet, rollout: { inPlace: { processesToSuspend } } }).join("\n");
    assert.match(warned(["Terminate"]), /\(Terminate\).*suspendProcessesCommand/);
    assert.match(warned([]), /\(none\).*suspendProcessesCommand/);
  });
});
