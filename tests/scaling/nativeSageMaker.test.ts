import { strict as assert } from "node:assert";
import { declare } from "../../scaling/check/declare";
import { target } from "../../scaling/check/fixtures";
import { Declaration, InputObject } from "../../scaling/model/input";
import { rules } from "../../scaling/rules";
import { judgeExample } from "./ruleExamples";

const configuration = (variant: InputObject, inputs: InputObject = {}): Declaration =>
  declare("aws-native:sagemaker:EndpointConfig", "config", {
    endpointConfigName: "reco-config",
    productionVariants: [{ variantName: "blue", modelName: "reco-model", ...variant }],
    ...inputs,
  });

const endpoint = (inputs: InputObject = {}): Declaration =>
  declare("aws-native:sagemaker:Endpoint", "endpoint", {
    endpointName: "reco",
    endpointConfigName: "reco-config",
    ...inputs,
  });

const model = (inputs: InputObject = {}): Declaration =>
  declare("aws-native:sagemaker:Model", "model", { modelName: "reco-model", ...inputs });

function messages(id: string, declarations: readonly Declaration[]): readonly string[] {
  const rule = rules.find((each) => each.id === id)!;
  return judgeExample(rule, { name: id, declare: declarations }).map(({ message }) => message);
}

function assertOne(id: string, declarations: readonly Declaration[], text: string): void {
  const found = messages(id, declarations);
  assert.equal(found.length, 1);
  assert.ok(found[0]!.includes(text), found[0]);
}

describe("resources of the native provider", () => {
  const small = { instanceType: "ml.t2.medium", initialInstanceCount: 1 };

  it("are linked by the names that they have there", () => {
    const program = [configuration(small), endpoint(), target()];
    assertOne("sagemaker-no-burstable-autoscaling", program, 'instanceType is "ml.t2.medium"');
    assertOne("sagemaker-initial-count-in-bounds", program, "from 2 to 10");
    assert.deepEqual(messages("sagemaker-variant-name-matches", program), []);
    assertOne(
      "sagemaker-variant-name-matches",
      [configuration({ ...small, variantName: "green" }), endpoint(), target()],
      'a variant of the endpoint: "green"',
    );
  });

  it("are judged under the property names that they have there", () => {
    assertOne("sagemaker-endpoint-config-kms", [configuration(small)], "kmsKeyId is not set");
    assert.deepEqual(
      messages("sagemaker-endpoint-config-kms", [configuration(small, { kmsKeyId: "alias/own" })]),
      [],
    );
    assertOne("sagemaker-model-isolation", [model()], "enableNetworkIsolation is not set");
  });

  it("may have what the classic provider lacks", () => {
    const managedInstanceScaling = {
      status: "ENABLED",
      minInstanceCount: 0,
      maxInstanceCount: 4,
      scaleInPolicy: { strategy: "CONSOLIDATION", cooldownInMinutes: 1441 },
    };
    const variant = { modelName: undefined, instanceType: "ml.g5.xlarge", managedInstanceScaling };
    assertOne("sagemaker-mis-bounds", [configuration(variant)], "cooldownInMinutes is 1441");
    const kept = endpoint({ retainAllVariantProperties: true });
    const program = [configuration({ ...small, instanceType: "ml.m5.large" }), kept, target()];
    assert.deepEqual(messages("sagemaker-endpoint-update-keeps-capacity", program), []);
  });

  it("belong to the model that they name", () => {
    const program = [
      model({ vpcConfig: { subnets: ["subnet-1"], securityGroupIds: ["sg-1"] } }),
      configuration({ instanceType: "ml.m5.large", initialInstanceCount: 2 }),
    ];
    assertOne("sagemaker-model-vpc-two-subnets", program, "vpcConfig.subnets is 1");
  });
});
