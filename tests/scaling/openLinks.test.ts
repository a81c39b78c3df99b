import { strict as assert } from "node:assert";
import {
  configuration,
  endpoint,
  inferenceComponent,
  stepPolicy,
  target,
} from "../../scaling/check/fixtures";
import { Declaration, UNKNOWN } from "../../scaling/model/input";
import { rules } from "../../scaling/rules";
import {
  asyncConfiguration,
  backlogAlarm,
  componentTarget,
  openTarget,
} from "../../scaling/rules/sagemaker/_examples";
import { judgeExample } from "./ruleExamples";

function verdictsOf(id: string, declare: readonly Declaration[]): readonly string[] {
  const rule = rules.find((each) => each.id === id)!;
  return judgeExample(rule, { name: id, declare }).map(({ verdict, path }) => `${verdict} ${path}`);
}

describe("a rule says that a link is open", () => {
  it("when only the deployment decides which variant a target scales", () => {
    const found = verdictsOf("sagemaker-variant-name-matches", [
      configuration(),
      endpoint({ name: undefined }),
      openTarget(),
    ]);
    assert.deepEqual(found, ["indeterminate resourceId"]);
  });

  it("when the variants of a target's endpoint are not known", () => {
    const found = verdictsOf("sagemaker-variant-name-matches", [
      configuration(UNKNOWN),
      endpoint(),
      target(),
    ]);
    assert.deepEqual(found, ["indeterminate resourceId"]);
  });

  it("when a minimum of zero belongs to an endpoint of another program", () => {
    const found = verdictsOf("sagemaker-min-zero-only-where-supported", [
      target({ minCapacity: 0 }),
    ]);
    assert.deepEqual(found, ["indeterminate minCapacity"]);
  });

  it("when the alarm that may wake a target has a metric that is not known", () => {
    const found = verdictsOf("sagemaker-scale-from-zero-wired", [
      asyncConfiguration(),
      endpoint(),
      target({ minCapacity: 0 }),
      stepPolicy(),
      backlogAlarm({ metricName: UNKNOWN }),
    ]);
    assert.deepEqual(found, ["indeterminate minCapacity"]);
  });

  it("when only the deployment decides which component a target scales", () => {
    const found = verdictsOf("sagemaker-ic-target-exists", [
      inferenceComponent({ inferenceComponentName: undefined }),
      componentTarget(),
    ]);
    assert.deepEqual(found, ["indeterminate resourceId"]);
  });

  it("and never on a program in which everything is known", () => {
    const known = [configuration(), endpoint(), target()];
    for (const { id } of rules) {
      const open = verdictsOf(id, known).filter((text) => text.startsWith("indeterminate"));
      assert.deepEqual(open, [], id);
    }
  });
});
