import { declare } from "../../check/declare";
import { types } from "../../check/fixtures";
import { defineRule, violation } from "../../check/rule";
import { isUnknown, knownTo } from "../../model/field";
import { Input, UNKNOWN } from "../../model/input";

const model = (enableNetworkIsolation?: Input) =>
  declare(types.model, "reco-model", { enableNetworkIsolation });

export default defineRule({
  id: "sagemaker-model-isolation",
  area: "sagemaker",
  title: "Model containers run without network access",
  severity: "medium",
  level: "disabled",
  rationale:
    "An isolated container can make no network calls, so a model or library that was tampered with " +
    "cannot send requests away. Isolation costs nothing to a model that only computes.",
  fix: "Set enableNetworkIsolation to true.",
  whenNotToUse: "For containers that call other services, or fetch their weights themselves.",
  sources: [
    {
      title: "Run training and inference containers in internet-free mode",
      url: "https://docs.aws.amazon.com/sagemaker/latest/dg/mkt-algo-model-internet-free.html",
    },
    {
      title: "Security Hub control SageMaker.5",
      url: "https://docs.aws.amazon.com/securityhub/latest/userguide/sagemaker-controls.html",
    },
  ],
  on: ["model"],
  examples: {
    good: [{ name: "isolated", declare: [model(true)] }],
    bad: [
      {
        name: "left out",
        declare: [model()],
        finds: ["enableNetworkIsolation is not set", "true"],
      },
      { name: "off", declare: [model(false)], finds: ["enableNetworkIsolation is false", "true"] },
    ],
    unknown: [{ name: "not known", declare: [model(UNKNOWN)] }],
  },
  check: ({ networkIsolation }) => {
    const isFine = isUnknown(networkIsolation) || knownTo(networkIsolation, (isolated) => isolated);
    return isFine ? [] : [violation(networkIsolation, "true")];
  },
});
