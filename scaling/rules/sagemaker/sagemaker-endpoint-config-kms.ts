import { configuration } from "../../check/fixtures";
import { defineRule, violation } from "../../check/rule";
import { isAbsent, valueOf } from "../../model/field";
import { UNKNOWN } from "../../model/input";
import { serverlessVariant } from "./_examples";
import { isServerless } from "./_variants";

const kmsKeyArn = "arn:aws:kms:eu-west-1:123456789012:key/example";

export default defineRule({
  id: "sagemaker-endpoint-config-kms",
  area: "sagemaker",
  title: "Endpoint configurations encrypt their storage volumes with a key of one's own",
  severity: "medium",
  level: "disabled",
  rationale:
    "The volume of a hosting instance holds the model and whatever the container writes. With a " +
    "customer-managed key the organisation decides who can read it, and can take that back.",
  fix: "Set kmsKeyArn (kmsKeyId with the native provider) on the endpoint configuration.",
  whenNotToUse:
    "Where AWS-managed keys are enough, or all instances have local storage, which has its own key in " +
    "hardware.",
  sources: [
    {
      title: "CreateEndpointConfig, KmsKeyId",
      url: "https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpointConfig.html",
    },
    {
      title: "AWS Config rule sagemaker-endpoint-configuration-kms-key-configured",
      url: "https://docs.aws.amazon.com/config/latest/developerguide/sagemaker-endpoint-configuration-kms-key-configured.html",
    },
  ],
  on: ["endpointConfiguration"],
  examples: {
    good: [
      { name: "key set", declare: [configuration(undefined, { kmsKeyArn })] },
      { name: "serverless, which has no volume", declare: [configuration([serverlessVariant()])] },
    ],
    bad: [
      { name: "no key", declare: [configuration()], finds: ["kmsKeyArn is not set", "the ARN"] },
    ],
    unknown: [
      { name: "key not known", declare: [configuration(undefined, { kmsKeyArn: UNKNOWN })] },
      { name: "variants not known", declare: [configuration(UNKNOWN)] },
      {
        name: "serverless or not is not known",
        declare: [configuration([{ variantName: "blue", serverlessConfig: UNKNOWN }])],
      },
    ],
  },
  check: ({ kmsKeyArn, variants }) => {
    const hasVolume = (valueOf(variants) ?? []).some((variant) => isServerless(variant) === false);
    if (!isAbsent(kmsKeyArn) || !hasVolume) return [];
    return [violation(kmsKeyArn, "the ARN or id of a KMS key")];
  },
});
