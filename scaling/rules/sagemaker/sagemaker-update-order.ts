import { declare } from "../../check/declare";
import { configuration, endpoint, inferenceComponent, target, urn } from "../../check/fixtures";
import { defineRule, violation } from "../../check/rule";
import { ScalingModel } from "../../link/scalingModel";
import { Endpoint, InferenceComponent, ScalableTarget } from "../../model/fragments";
import { UNKNOWN } from "../../model/input";
import { componentTarget, openTarget } from "./_examples";

const onEndpoint = { from: { resourceId: [urn("endpoint", "reco")] } };

export default defineRule({
  id: "sagemaker-update-order",
  area: "sagemaker",
  title: "A target depends on the endpoint or component that it scales, not only on its name",
  severity: "medium",
  level: "advisory",
  rationale:
    "A resource id written as plain text tells Pulumi nothing, so the target may be registered before the " +
    "endpoint exists and is not removed before it. Updates that need the target out of the way - a new " +
    "instance type, a removed variant - then fail.",
  fix:
    "Build resourceId from the endpoint's (or component's) output, as in " +
    "`endpoint/${endpoint.name}/variant/blue`, or add the endpoint to dependsOn.",
  whenNotToUse: "Never within one program; between programs there is nothing to depend on.",
  sources: [
    {
      title: "Update endpoints that use auto scaling: deregister first",
      url: "https://docs.aws.amazon.com/sagemaker/latest/dg/endpoint-scaling-update.html",
    },
    {
      title: "Endpoint update fails while the target is registered",
      url: "https://github.com/hashicorp/terraform-provider-aws/issues/14337",
    },
  ],
  on: ["target"],
  examples: {
    good: [
      { name: "id from the endpoint", declare: [endpoint(), target({}, onEndpoint)] },
      {
        name: "id from the inference component",
        declare: [
          inferenceComponent(),
          componentTarget({}, { from: { resourceId: [urn("inferenceComponent", "llm")] } }),
        ],
      },
      {
        name: "by way of another resource",
        declare: [
          endpoint(),
          declare(
            "aws:ssm/parameter:Parameter",
            "id",
            {},
            { from: { value: [urn("endpoint", "reco")] } },
          ),
          target(
            {},
            {
              from: {
                resourceId: ["urn:pulumi:example::example::aws:ssm/parameter:Parameter::id"],
              },
            },
          ),
        ],
      },
      { name: "endpoint of another program", declare: [configuration(), target()] },
    ],
    bad: [
      {
        name: "literal id",
        declare: [endpoint(), target()],
        finds: ['resourceId is "endpoint/reco/variant/blue"', "an output of the endpoint"],
      },
      {
        name: "literal id of an inference component",
        declare: [inferenceComponent(), componentTarget()],
        finds: ['resourceId is "inference-component/llm"', "an output of the inference component"],
      },
      {
        name: "depends on the configuration alone",
        declare: [
          configuration(),
          endpoint(),
          target({}, { from: { resourceId: [urn("configuration", "reco-config")] } }),
        ],
        finds: ["an output of the endpoint"],
      },
    ],
    unknown: [
      {
        name: "id known only after deployment",
        declare: [endpoint({ name: undefined }), openTarget()],
      },
      {
        name: "endpoint's name known only after deployment",
        declare: [endpoint({ name: undefined }), target()],
      },
      { name: "nothing known", declare: [endpoint(), target({ resourceId: UNKNOWN })] },
    ],
  },
  checkInStack: (target, model) => {
    const scaled = scaledBy(target, model);
    if (scaled === undefined) return [];
    if (model.graph.dependsOn(target.source, scaled.source.urn)) return [];
    const what = scaled.kind === "endpoint" ? "the endpoint" : "the inference component";
    const allowed = `the same text made from an output of ${what}, or with ${what} in dependsOn`;
    return [violation(target.resourceId, allowed)];
  },
});

function scaledBy(
  target: ScalableTarget,
  model: ScalingModel,
): Endpoint | InferenceComponent | undefined {
  for (const link of [model.endpointOf(target), model.inferenceComponentOf(target)]) {
    if (link.state === "linked") return link.to;
  }
  return undefined;
}
