import { strict as assert } from "node:assert";
import { alarmProfileOf, alarmShapeOf } from "../../../../scaling/control/alarmShapes";
import { quick, Scene, tracking } from "./scene";

const one = (changes: Parameters<typeof tracking>[0] = {}, capacity = 3) =>
  new Scene({ capacity, targetTracking: [tracking(changes)] });

describe("Target tracking of Application Auto Scaling", () => {
  it("adds 2 instances where 1.5 more are needed.", () => {
    const scene = one();
    assert.equal(scene.minute(75), 5);
    assert.equal(scene.why, "scaleOut tracking");
  });

  it("removes 1 instance where 1.5 could go.", () => {
    const scene = one();
    assert.equal(scene.minute(25), 2);
    assert.equal(scene.why, "scaleIn tracking");
  });

  it("scales out in proportion to the metric in one go.", () => {
    assert.equal(one().minute(500), 30);
  });

  it("neither adds nor removes anything for an error of rounding at the target.", () => {
    const scene = one();
    assert.equal(scene.minute(50 * (1 + 1e-15)), 3);
    assert.equal(scene.why, "none");
    assert.equal(scene.minute((200 / 3) * (1 + 1e-15)), 4);
  });

  it("leaves capacity alone between the lower threshold and the target.", () => {
    const scene = one({}, 10);
    assert.deepEqual([scene.minute(50), scene.minute(45), scene.minute(44)], [10, 10, 9]);
  });

  it("scales out after 3 datapoints above the target and in after 15 below 90 % of it.", () => {
    const alarm = alarmShapeOf("SageMakerVariantInvocationsPerInstance");
    const scene = one({ alarm }, 4);
    assert.deepEqual(scene.minutes(3, 100), [4, 4, 8]);
    assert.deepEqual(scene.minutes(14, 25), Array(14).fill(8));
    assert.equal(scene.minute(25), 4);
  });

  it("starts to count again after one datapoint on the other side.", () => {
    const scene = one({ alarm: alarmShapeOf("") }, 4);
    assert.deepEqual(
      [100, 100, 49, 100, 100].map((value) => scene.minute(value)),
      Array(5).fill(4),
    );
    assert.equal(scene.minute(100), 8);
  });

  it("acts again each minute that its alarm stays in ALARM.", () => {
    assert.deepEqual(one({}, 1).minutes(3, 100), [2, 4, 8]);
  });

  it("acts once a minute on a metric of ten seconds, and after three of them.", () => {
    const { shape } = alarmProfileOf("SageMakerVariantConcurrentRequestsPerModelHighResolution");
    const scene = one({ alarm: shape }, 1);
    assert.deepEqual(
      scene.controller.metrics.map(({ periodSeconds }) => periodSeconds),
      [10],
    );
    const capacities = Array.from({ length: 10 }, () => {
      scene.nowSeconds += 10;
      scene.controller.deliver(0, 100, scene.nowSeconds);
      return scene.decide();
    });
    assert.deepEqual(capacities, [1, 1, 2, 2, 2, 2, 2, 2, 4, 4]);
  });

  it("is as slow to scale in on a metric of ten seconds as on one of a minute.", () => {
    const { shape } = alarmProfileOf("ConcurrentRequestsPerModel");
    assert.equal(shape.scaleInDatapoints * shape.periodSeconds, 15 * 60);
  });

  it("asks for its metric by the period and the delay of its alarms.", () => {
    const alarm = { ...quick, periodSeconds: 20, metricDelaySeconds: 40 };
    assert.deepEqual(one({ alarm }).controller.metrics, [
      {
        metric: "requestsPerInstance",
        factor: 1,
        statistic: "Sum",
        periodSeconds: 20,
        delaySeconds: 40,
      },
    ]);
  });

  it("stays inside its bounds and says that it is at one.", () => {
    const scene = new Scene({
      capacity: 3,
      minCapacity: 2,
      maxCapacity: 6,
      targetTracking: [tracking()],
    });
    assert.deepEqual(scene.minutes(2, 500), [6, 6]);
    assert.equal(scene.why, "atMaximum tracking");
    assert.deepEqual(scene.minutes(2, 0), [2, 2]);
    assert.equal(scene.why, "atMinimum tracking");
  });

  it("says nothing of a bound when the answer is the capacity that there is.", () => {
    const scene = new Scene({ capacity: 1, targetTracking: [tracking()] });
    assert.equal(scene.minute(30), 1);
    assert.equal(scene.why, "none");
  });

  it("never scales in with scale-in disabled.", () => {
    const scene = one({ disableScaleIn: true }, 8);
    assert.deepEqual(scene.minutes(3, 0), [8, 8, 8]);
    assert.equal(scene.minute(100), 16);
  });

  it("takes real zeros for data and scales in to a minimum of zero.", () => {
    const scene = new Scene({ capacity: 3, minCapacity: 0, targetTracking: [tracking()] });
    assert.equal(scene.minute(0), 0);
    assert.equal(scene.why, "toZero tracking");
  });

  it("stays at zero while its metric has no data, and says so.", () => {
    const scene = new Scene({ capacity: 0, minCapacity: 0, targetTracking: [tracking()] });
    assert.deepEqual(scene.minutes(5, NaN), [0, 0, 0, 0, 0]);
    assert.equal(scene.why, "holdNoData tracking");
  });

  it("leaves zero once a backlog that has data exceeds the target.", () => {
    const scene = new Scene({ capacity: 0, minCapacity: 0, targetTracking: [tracking()] });
    assert.deepEqual([scene.minute(49), scene.minute(51)], [0, 2]);
    assert.equal(scene.why, "wake tracking");
  });

  it("scales neither way without datapoints, although its alarm looks at older ones.", () => {
    const scene = one({ alarm: { ...quick, scaleOutDatapoints: 3, scaleInDatapoints: 3 } });
    assert.deepEqual(
      [100, 100, NaN].map((value) => scene.minute(value)),
      [3, 3, 3],
    );
    assert.deepEqual(scene.minutes(4, NaN), [3, 3, 3, 3]);
    assert.equal(scene.why, "holdNoData tracking");
    const high = one();
    assert.deepEqual([high.minute(100), high.minute(NaN)], [6, 6]);
    assert.equal(high.why, "holdNoData tracking");
    const low = one({}, 8);
    assert.equal(low.minute(25), 4);
    assert.deepEqual(low.minutes(6, NaN), Array(6).fill(4));
    assert.equal(low.why, "holdNoData tracking");
    assert.equal(low.minute(25), 2);
  });

  it("sets capacity by the latest datapoint, or by the mean of those that breached.", () => {
    const alarm = { ...quick, scaleOutDatapoints: 3 };
    const by = (metricValue: "last" | "meanOfBreaching") => {
      const targetTracking = [tracking({ alarm })];
      const scene = new Scene({ capacity: 10, targetTracking, assumptions: { metricValue } });
      return [60, 80, 100].map((value) => scene.minute(value)).at(-1);
    };
    assert.deepEqual([by("last"), by("meanOfBreaching")], [20, 16]);
  });

  it("removes at most the assumed share of the capacity at once, but one at least.", () => {
    const targetTracking = [tracking()];
    const assumptions = { maxScaleInFraction: 0.25 };
    const scene = new Scene({ capacity: 9, targetTracking, assumptions });
    assert.deepEqual(scene.minutes(8, 1), [7, 6, 5, 4, 3, 2, 1, 1]);
  });

  it("holds every change while the instances of the last one start, if so assumed.", () => {
    const targetTracking = [tracking()];
    const scene = new Scene({
      capacity: 2,
      targetTracking,
      assumptions: { oneUpdateAtATime: true },
    });
    scene.isSlow = true;
    assert.deepEqual([scene.minute(100), scene.minute(100), scene.minute(10)], [4, 4, 4]);
    assert.equal(scene.why, "holdUpdateInProgress tracking");
    scene.ready();
    assert.equal(scene.minute(100), 8);
  });

  it("adds to instances that still start, where updates may overlap.", () => {
    const scene = one({}, 2);
    scene.isSlow = true;
    assert.deepEqual(scene.minutes(3, 100), [4, 8, 16]);
  });

  it("keeps its reason to hold while the alarm lasts, and drops it with the alarm.", () => {
    const scene = new Scene({ capacity: 4, maxCapacity: 4, targetTracking: [tracking()] });
    scene.minute(100);
    scene.nowSeconds += 10;
    scene.decide();
    assert.equal(scene.why, "atMaximum tracking");
    scene.minute(50);
    assert.equal(scene.why, "none");
  });

  it("tells a change only in the step in which it happens.", () => {
    const scene = one();
    scene.minute(100);
    scene.nowSeconds += 10;
    scene.decide();
    assert.equal(scene.why, "none");
  });

  it("suspends scale-out and scale-in each by itself.", () => {
    const targetTracking = [tracking()];
    const out = new Scene({ capacity: 4, targetTracking, scaleOutSuspended: true });
    assert.equal(out.minute(100), 4);
    assert.equal(out.why, "holdSuspended tracking");
    assert.equal(out.minute(25), 2);
    const scaleIn = new Scene({ capacity: 4, targetTracking, scaleInSuspended: true });
    assert.equal(scaleIn.minute(25), 4);
    assert.equal(scaleIn.why, "holdSuspended tracking");
    assert.equal(scaleIn.minute(100), 8);
  });

  it("brings capacity inside the bounds when the target is registered.", () => {
    const low = new Scene({ capacity: 1, minCapacity: 3, targetTracking: [tracking()] });
    assert.equal(low.decide(), 3);
    assert.equal(low.why, "bounds");
    const high = new Scene({ capacity: 9, maxCapacity: 3, targetTracking: [tracking()] });
    assert.equal(high.decide(), 3);
  });
});
