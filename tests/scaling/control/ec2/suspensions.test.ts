import { strict as assert } from "node:assert";
import { below, Group, predictive, simple, step, tracking } from "./group";

const hot = 100;
const cold = 10;

describe("A group with suspended processes", () => {
  it("does not grow by its alarms without Launch, and says so.", () => {
    const group = new Group({ capacity: 2, suspended: ["Launch"], targetTracking: [tracking()] });
    assert.equal(group.minute(hot), 2);
    assert.equal(group.why, "holdSuspended Launch");
  });

  it("still shrinks without Launch.", () => {
    const group = new Group({ capacity: 4, suspended: ["Launch"], targetTracking: [tracking()] });
    assert.equal(group.minute(cold), 1);
  });

  it("does not shrink without Terminate, and says so.", () => {
    const group = new Group({
      capacity: 4,
      suspended: ["Terminate"],
      targetTracking: [tracking()],
    });
    assert.equal(group.minute(cold), 4);
    assert.equal(group.why, "holdSuspended Terminate");
    assert.equal(group.minute(hot), 8);
  });

  it("keeps step and simple policies from what is suspended.", () => {
    const down = step({ adjustment: -1, alarm: below });
    const shrinking = new Group({ capacity: 4, suspended: ["Terminate"], stepScaling: [down] });
    assert.equal(shrinking.minute(cold), 4);
    const growing = new Group({ capacity: 4, suspended: ["Launch"], simpleScaling: [simple()] });
    assert.equal(growing.minute(hot), 4);
  });

  it("hears no alarm without AlarmNotification, and those that still sound afterwards.", () => {
    const group = new Group({ capacity: 2, targetTracking: [tracking()] });
    group.controller.suspensions.suspend(["AlarmNotification"]);
    assert.deepEqual(group.minutes(3, hot), [2, 2, 2]);
    assert.equal(group.why, "holdSuspended AlarmNotification");
    group.controller.suspensions.resume(["AlarmNotification"]);
    assert.equal(group.minute(hot), 4);
  });

  it("has nothing to tell of alarms that do not sound.", () => {
    const group = new Group({
      capacity: 2,
      suspended: ["AlarmNotification"],
      targetTracking: [tracking()],
    });
    group.minute(48);
    assert.equal(group.why, "none");
  });

  it("skips scheduled actions, and does not make up for them.", () => {
    const actions = [{ atSeconds: 60, name: "morning", minCapacity: 5 }];
    const group = new Group({ capacity: 2, actions });
    group.controller.suspensions.suspend(["ScheduledActions"]);
    assert.equal(group.minute(), 2);
    assert.equal(group.why, "holdSuspended ScheduledActions, morning is skipped");
    group.controller.suspensions.resume(["ScheduledActions"]);
    assert.deepEqual(group.minutes(3), [2, 2, 2]);
    assert.equal(group.controller.minCapacity, 1);
  });

  it("lets scheduled actions move bounds, but starts nothing, without Launch.", () => {
    const actions = [{ atSeconds: 60, name: "morning", minCapacity: 5 }];
    const group = new Group({ capacity: 2, actions, suspended: ["Launch"] });
    assert.equal(group.minute(), 2);
    assert.equal(group.controller.minCapacity, 5);
    group.controller.suspensions.resume(["Launch"]);
    assert.equal(group.minute(), 5);
  });

  it("does not follow its forecast without Launch, but does without AlarmNotification.", () => {
    const forecast = predictive({ history: new Array<number>(24).fill(60) });
    const still = new Group({ capacity: 2, suspended: ["Launch"], predictive: forecast });
    assert.deepEqual([still.at(0), still.why], [2, "holdSuspended Launch"]);
    const deaf = new Group({ capacity: 2, suspended: ["AlarmNotification"], predictive: forecast });
    assert.equal(deaf.at(0), 6);
  });

  it("stands still as long as anybody asks for it.", () => {
    const group = new Group({
      capacity: 4,
      suspended: ["Terminate"],
      targetTracking: [tracking()],
    });
    group.controller.suspensions.suspend(["Terminate"]);
    group.controller.suspensions.resume(["Terminate"]);
    assert.equal(group.minute(cold), 4);
  });

  it("begins its forecast without a history once traffic goes to another group.", () => {
    const group = new Group({
      capacity: 2,
      predictive: predictive({ history: new Array<number>(24).fill(60) }),
    });
    assert.equal(group.at(0), 6);
    group.controller.forgetHistory();
    group.fleet.setDesired(2, 10);
    assert.equal(group.at(3600, 60), 2);
    for (let hour = 2; hour < 24; hour++) group.at(hour * 3600, 60);
    assert.equal(group.fleet.desired, 2);
    assert.equal(group.at(24 * 3600, 60), 6);
  });
});
