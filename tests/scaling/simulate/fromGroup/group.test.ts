import { strict as assert } from "node:assert";
import {
  group,
  groupSchedule,
  groupTracking,
  launchTemplate,
} from "../../../../scaling/check/fixturesEc2";
import { Secret, UNKNOWN } from "../../../../scaling/model/input";
import { played, read, specOf, whyNot } from "./read";

describe("A group that is read from its resources", () => {
  it("has its sizes, warm-up and cooldown.", () => {
    const { spec, initialCapacity } = played(group({ desiredCapacity: 4, defaultCooldown: 120 }));
    const { minCapacity, maxCapacity, defaultWarmupSeconds, defaultCooldownSeconds } = spec;
    assert.deepEqual(
      [minCapacity, maxCapacity, defaultWarmupSeconds, defaultCooldownSeconds, initialCapacity],
      [2, 10, 300, 120, 4],
    );
  });

  it("has no default warm-up where it is turned off by -1, and cools down for 300 s.", () => {
    const spec = specOf(group({ defaultInstanceWarmup: -1 }));
    assert.equal(spec.defaultWarmupSeconds, undefined);
    assert.equal(spec.defaultCooldownSeconds, 300);
  });

  it("begins with its minimum, inside its bounds.", () => {
    assert.equal(played(group()).initialCapacity, 2);
    assert.equal(played(group({ desiredCapacity: 40 })).initialCapacity, 10);
  });

  it("says which sizes are not known yet, by their names.", () => {
    assert.match(whyNot(group({ minSize: UNKNOWN })), /minSize is not known yet/);
    assert.match(whyNot(group({ maxSize: UNKNOWN })), /maxSize is not known yet/);
  });

  it("is not simulated where its sizes count CPUs or weights in the place of instances.", () => {
    assert.match(whyNot(group({ desiredCapacityType: "vcpu" })), /something else than instances/);
    const overrides = [{ instanceType: "m6i.large", weightedCapacity: "2" }];
    const mixed = {
      launchTemplate: { launchTemplateSpecification: { launchTemplateName: "fleet" }, overrides },
    };
    assert.match(whyNot(group({ mixedInstancesPolicy: mixed })), /weights/);
  });

  it("tells that types of instances are played as one.", () => {
    const mixed = {
      launchTemplate: { launchTemplateSpecification: { launchTemplateName: "fleet" } },
    };
    const { notes } = played(group({ launchTemplate: undefined, mixedInstancesPolicy: mixed }));
    assert.match(notes!.join(), /serves alike/);
  });

  it("refuses sizes that no service takes.", () => {
    assert.match(whyNot(group({ minSize: 5, maxSize: 4 })), /above maxCapacity/);
    assert.match(whyNot(group({ defaultInstanceWarmup: -7 })), /defaultInstanceWarmup/);
  });

  it("keeps secret what follows from a secret size.", () => {
    const found = read([group({ maxSize: new Secret(12) })]);
    assert.equal(found.ok && found.isSecret, true);
    const plain = read([group()]);
    assert.equal(plain.ok && plain.isSecret, false);
  });

  it("has no scheduled actions, and no alarms, that it suspended.", () => {
    const off = group({
      suspendedProcesses: ["ScheduledActions", "AlarmNotification", "AZRebalance"],
    });
    const spec = specOf(off, groupSchedule(), groupTracking(), launchTemplate());
    assert.deepEqual(spec.schedules, []);
    assert.deepEqual(spec.suspended, ["AlarmNotification", "ScheduledActions"]);
  });

  it("is not simulated while it keeps instances out of the load balancer.", () => {
    assert.match(whyNot(group({ suspendedProcesses: ["AddToLoadBalancer"] })), /AddToLoadBalancer/);
    assert.match(whyNot(group({ suspendedProcesses: UNKNOWN })), /suspendedProcesses/);
  });
});

describe("Scheduled actions of a group", () => {
  it("have five fields, a zone, and bounds of their own.", () => {
    const [action] = specOf(group(), groupSchedule()).schedules;
    assert.deepEqual(action, {
      name: "evening",
      expression: "0 17 * * 1-5",
      timezone: "Europe/Berlin",
      minCapacity: 4,
      maxCapacity: 10,
    });
  });

  it("may set the desired capacity.", () => {
    const [action] = specOf(group(), groupSchedule({ desiredCapacity: 6 })).schedules;
    assert.equal(action!.desiredCapacity, 6);
  });

  it("run once, in UTC, without a recurrence.", () => {
    const once = { recurrence: undefined, startTime: "2027-01-05T08:00:00Z" };
    const [action] = specOf(group(), groupSchedule(once)).schedules;
    assert.deepEqual([action!.expression, action!.timezone], ["at(2027-01-05T08:00:00)", "UTC"]);
  });

  it("are refused where nothing fires, or a zone or size is none.", () => {
    assert.match(whyNot(group(), groupSchedule({ recurrence: "0 17 * *" })), /cannot be read/);
    assert.match(whyNot(group(), groupSchedule({ timeZone: "Mars/Base" })), /time zone/);
    assert.match(whyNot(group(), groupSchedule({ desiredCapacity: 1.5 })), /desiredCapacity/);
  });

  it("are open as long as it is not known whose they are.", () => {
    assert.match(
      whyNot(group(), groupSchedule({ autoscalingGroupName: UNKNOWN })),
      /not known yet/,
    );
  });
});
