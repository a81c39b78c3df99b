import { strict as assert } from "node:assert";
import {
  configuration,
  endpoint,
  schedule,
  target,
  trackingPolicy,
  urn,
  variant,
} from "../../../scaling/check/fixtures";
import { InputObject, Secret, UNKNOWN } from "../../../scaling/model/input";
import { followed, predefined, read, specOf, whyNot } from "./declared";

describe("declared bounds and schedules, as a simulation plays them", () => {
  it("move at the declared times of the declared zone", () => {
    const spec = specOf([target(), schedule({ startTime: "2025-01-01T00:00:00Z" })]);
    assert.deepEqual(spec.schedules, [
      {
        name: "evening",
        expression: "cron(0 17 ? * MON-FRI *)",
        timezone: "Europe/Berlin",
        minCapacity: 4,
        maxCapacity: 10,
        startTime: "2025-01-01T00:00:00Z",
      },
    ]);
  });

  it("move by UTC where no zone is declared, and only the bound that is", () => {
    const only = { timezone: undefined, scalableTargetAction: { minCapacity: 4 } };
    const [action] = specOf([target(), schedule(only)]).schedules;
    assert.equal(action!.timezone, "UTC");
    assert.ok(!("maxCapacity" in action!));
  });

  it("stay where scheduled scaling is suspended", () => {
    const still = target({ suspendedState: { scheduledScalingSuspended: true } });
    assert.deepEqual(specOf([still, schedule()]).schedules, []);
  });

  it("know which way of scaling is suspended", () => {
    const out = specOf([target({ suspendedState: { dynamicScalingOutSuspended: true } })]);
    const into = specOf([target({ suspendedState: { dynamicScalingInSuspended: true } })]);
    assert.deepEqual([out.scaleOutSuspended, out.scaleInSuspended], [true, false]);
    assert.deepEqual([into.scaleOutSuspended, into.scaleInSuspended], [false, true]);
  });

  for (const [what, declared, why] of [
    ["an unknown bound", [target({ maxCapacity: UNKNOWN })], /maxCapacity is not known yet/],
    ["a bound that is not set", [target({ minCapacity: undefined })], /minCapacity is not set/],
    [
      "an unknown service",
      [target({ serviceNamespace: UNKNOWN })],
      /serviceNamespace is not known yet/,
    ],
    [
      "an unknown dimension",
      [target({ scalableDimension: UNKNOWN })],
      /scalableDimension is not known yet/,
    ],
    [
      "an unknown suspension",
      [target({ suspendedState: { dynamicScalingInSuspended: UNKNOWN } })],
      /whether scaling in is suspended is not known yet/,
    ],
    [
      "an unknown expression",
      [target(), schedule({ schedule: UNKNOWN })],
      /the schedule of evening is not known yet/,
    ],
    [
      "an unknown zone",
      [target(), schedule({ timezone: UNKNOWN })],
      /the time zone of evening is not known yet/,
    ],
    [
      "an unknown scheduled bound",
      [target(), schedule({ scalableTargetAction: { minCapacity: UNKNOWN } })],
      /minCapacity of evening is not known yet/,
    ],
    [
      "a schedule that may be of another target",
      [target(), schedule({ resourceId: UNKNOWN })],
      /which policies and schedules scale this target is not known yet/,
    ],
    [
      "a policy that may be of another target",
      [target(), trackingPolicy({}, { resourceId: UNKNOWN })],
      /which policies and schedules/,
    ],
  ] as const) {
    it(`are not simulated with ${what}, and say so`, () => {
      assert.match(whyNot(...declared), why);
    });
  }
});

describe("the capacity that a simulation of a declared scaling begins with", () => {
  const beginsWith = (initialInstanceCount: unknown, bounds: InputObject = {}) =>
    read([
      endpoint({}, { from: { endpointConfigName: [urn("configuration", "reco-config")] } }),
      configuration([variant({ initialInstanceCount } as InputObject)]),
      target(bounds),
    ]);

  it("is the variant's own, inside the bounds, else the lower bound", () => {
    const counts = [3, 1, 99, undefined].map((count) => {
      const found = beginsWith(count);
      return found.ok && found.initialCapacity;
    });
    assert.deepEqual(counts, [3, 2, 10, 2]);
    const alone = read([target({ minCapacity: 5 })]);
    assert.equal(alone.ok && alone.initialCapacity, 5);
  });

  it("is not guessed where the variant's own is not known yet", () => {
    const found = beginsWith(UNKNOWN);
    assert.match(found.ok ? "" : found.why.join(), /initialInstanceCount is not known yet/);
  });
});

describe("what is assumed of AWS when a declared scaling is simulated", () => {
  const ecs = {
    serviceNamespace: "ecs",
    resourceId: "service/a/b",
    scalableDimension: "ecs:service:DesiredCount",
  };

  it("differs by service: only SageMaker is known to refuse a change during another", () => {
    assert.equal(specOf([target()]).assumptions.oneUpdateAtATime, true);
    assert.equal(specOf([target(ecs)]).assumptions.oneUpdateAtATime, false);
  });

  it("is what was declared, one thing at a time, where it was", () => {
    const usual = specOf([target()]).assumptions;
    for (const [declared, expected] of [
      [{ metricValue: "MeanOfBreaching" }, { metricValue: "meanOfBreaching" }],
      [{ metricValue: "Last" }, { metricValue: "last" }],
      [{ maxScaleInFraction: 0.5 }, { maxScaleInFraction: 0.5 }],
      [{ oneUpdateAtATime: false }, { oneUpdateAtATime: false }],
      [{ cooldownStarts: "Decision" }, { cooldownStarts: "decision" }],
      [{ cooldownStarts: "Completion" }, { cooldownStarts: "completion" }],
    ] as const) {
      assert.deepEqual(specOf([target()], declared).assumptions, { ...usual, ...expected });
    }
  });

  it("reaches the alarms of target tracking", () => {
    const [policy] = specOf([target(), trackingPolicy()], {
      scaleOutDatapoints: 2,
      scaleInThresholdFraction: 0.7,
    }).targetTracking;
    assert.equal(policy!.alarm.scaleOutDatapoints, 2);
    assert.equal(policy!.alarm.scaleInThresholdFraction, 0.7);
    assert.equal(policy!.alarm.scaleInDatapoints, 15);
  });
});

describe("secrets in a declared scaling", () => {
  it("are simulated, and marked as not to be shown", () => {
    const open = read([target(), trackingPolicy()]);
    assert.equal(open.ok && open.isSecret, false);
    for (const declared of [
      [target({ maxCapacity: new Secret(9) })],
      [target(), trackingPolicy({ targetValue: new Secret(601) })],
      [target(), followed({ metricName: new Secret("CPUUtilization") })],
      [target(), schedule({ schedule: new Secret("cron(0 17 ? * MON-FRI *)") })],
    ]) {
      const found = read(declared);
      assert.equal(found.ok && found.isSecret, true);
    }
  });

  it("are no part of what a report or a message calls things", () => {
    const hidden = "Xyzzy";
    const metric = followed({ metricName: new Secret("CPUUtilization") });
    assert.ok(!("name" in specOf([target(), metric]).targetTracking[0]!.source));
    const [action] = specOf([target(), schedule({ name: new Secret(hidden) })]).schedules;
    assert.notEqual(action!.name, hidden);
    for (const policy of [
      followed({ metricName: new Secret(hidden) }),
      trackingPolicy({}, { policyType: new Secret(hidden) }),
      trackingPolicy({ targetValue: UNKNOWN }, { name: new Secret(hidden) }),
      predefined(new Secret(hidden) as never),
    ]) {
      assert.doesNotMatch(whyNot(target(), policy), new RegExp(hidden));
    }
  });
});
