import { strict as assert } from "node:assert";
import {
  alarmProfileOf,
  alarmProfiles,
  alarmShapeOf,
  assumptionsOf,
  defaultProfile,
} from "../../../scaling/control/alarmShapes";

describe("The alarms that AWS makes for target tracking", () => {
  it("are 3 and 15 minutes and 90 % for SageMaker variants and for metrics not listed.", () => {
    for (const metric of ["SageMakerVariantInvocationsPerInstance", "", "AnyOther"]) {
      const { periodSeconds, scaleOutDatapoints, scaleInDatapoints, scaleInThresholdFraction } =
        alarmShapeOf(metric);
      assert.deepEqual(
        [periodSeconds, scaleOutDatapoints, scaleInDatapoints, scaleInThresholdFraction],
        [60, 3, 15, 0.9],
      );
    }
  });

  it("look at ten seconds for high-resolution metrics.", () => {
    const metric = "SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution";
    assert.equal(alarmShapeOf(metric).periodSeconds, 10);
  });

  it("are those that users exported: 50 and 45 %, 30 and 18, 100 and 100.", () => {
    const thresholds = (metric: string, target: number) => {
      const { scaleOutDatapoints, scaleInThresholdFraction: fraction } = alarmShapeOf(metric);
      return [scaleOutDatapoints, target * fraction];
    };
    assert.deepEqual(thresholds("ECSServiceAverageCPUUtilization", 50), [3, 45]);
    assert.deepEqual(thresholds("DynamoDBReadCapacityUtilization", 30), [2, 18]);
    assert.deepEqual(thresholds("CapacityProviderReservation", 100), [1, 100]);
  });

  it("have a source each, and a metric in one profile only.", () => {
    const metrics = alarmProfiles.flatMap((profile) => profile.metrics);
    assert.equal(new Set(metrics).size, metrics.length);
    for (const { name, source, shape, metrics: named } of alarmProfiles) {
      assert.ok(source.length > 20, name);
      assert.ok(shape.scaleInDatapoints >= shape.scaleOutDatapoints, name);
      for (const metric of named) assert.equal(alarmProfileOf(metric).name, name);
    }
    assert.equal(alarmProfiles[0], defaultProfile);
  });

  it("are followed one update at a time on SageMaker only.", () => {
    assert.equal(assumptionsOf("sagemaker").oneUpdateAtATime, true);
    assert.equal(assumptionsOf("ecs").oneUpdateAtATime, false);
  });
});
