import { declare } from "../../check/declare";
import { configuration, endpoint, target, urn, variant } from "../../check/fixtures";
import { defineRule, Outcome, RuleSettings, violation } from "../../check/rule";
import { ScalingModel } from "../../link/scalingModel";
import { Field, isKnown, knownTo, show } from "../../model/field";
import { EndpointConfiguration, ScalableTarget } from "../../model/fragments";
import { Input, UNKNOWN } from "../../model/input";
import { allVariants } from "../../link/variants";
import { openTarget, renamed } from "./_examples";
import { instanceTargetsOf } from "./_variants";

const one = configuration([variant({ initialInstanceCount: 1 })]);

const nativeEndpoint = (retainAllVariantProperties: Input) =>
  declare("aws-native:sagemaker:Endpoint", "reco", {
    endpointName: "reco",
    endpointConfigName: "reco-config",
    retainAllVariantProperties,
  });

export default defineRule({
  id: "sagemaker-endpoint-update-keeps-capacity",
  area: "sagemaker",
  title: "An update of the endpoint does not reset a scaled variant to far less than it may need",
  severity: "medium",
  level: "advisory",
  rationale:
    "A new configuration resets every variant to initialInstanceCount, whatever scaling had reached, and " +
    "scaling is blocked while the update runs; the provider cannot ask SageMaker to keep the counts. A " +
    "deployment at a peak then serves the peak with the initial instances.",
  fix:
    "Set initialInstanceCount to at least minCapacity and to a fair share of maxCapacity, or use the " +
    "native provider's endpoint with retainAllVariantProperties.",
  whenNotToUse: "For endpoints that are deployed only when there is little load.",
  sources: [
    {
      title: "UpdateEndpoint, RetainAllVariantProperties",
      url: "https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateEndpoint.html",
    },
    {
      title: "Update endpoints that use auto scaling",
      url: "https://docs.aws.amazon.com/sagemaker/latest/dg/endpoint-scaling-update.html",
    },
    {
      title: "The provider lacks the setting",
      url: "https://github.com/hashicorp/terraform-provider-aws/issues/48990",
    },
  ],
  on: ["endpointConfiguration"],
  knobs: {
    maxResetFactor: {
      type: "number",
      minimum: 1,
      default: 10,
      description: "How many times larger than the initial count maxCapacity may be.",
    },
  },
  examples: {
    good: [
      { name: "two of ten", declare: [configuration(), endpoint(), target()] },
      {
        name: "one of ten, the least that the knob allows",
        declare: [one, endpoint(), target({ minCapacity: 1 })],
      },
      { name: "not scaled", declare: [one, endpoint()] },
      {
        name: "counts are kept",
        declare: [one, nativeEndpoint(true), target({ maxCapacity: 40 })],
      },
    ],
    bad: [
      {
        name: "below the minimum",
        declare: [one, endpoint(), target()],
        finds: [
          "initialInstanceCount is 1",
          "at least minCapacity of the variant's target, which is 2",
        ],
      },
      {
        name: "one of forty",
        declare: [one, endpoint(), target({ minCapacity: 1, maxCapacity: 40 })],
        finds: ["initialInstanceCount is 1", "at least 4", "maxCapacity 40"],
      },
      {
        name: "counts are not kept",
        declare: [one, nativeEndpoint(false), target()],
        finds: ["initialInstanceCount is 1"],
      },
      {
        name: "one of two endpoints keeps its counts",
        declare: [
          one,
          renamed(nativeEndpoint(true), "native"),
          endpoint({ name: "reco2" }),
          target(),
          renamed(target({ resourceId: "endpoint/reco2/variant/blue" }), "reco2-target"),
        ],
        finds: ["initialInstanceCount is 1"],
      },
      {
        name: "new endpoint whose name is not known yet",
        declare: [one, endpoint({ name: undefined }), openTarget()],
        finds: ["initialInstanceCount is 1"],
      },
    ],
    unknown: [
      { name: "kept or not is not known", declare: [one, nativeEndpoint(UNKNOWN), target()] },
      {
        name: "count not known",
        declare: [
          configuration([variant({ initialInstanceCount: UNKNOWN })]),
          endpoint(),
          target(),
        ],
      },
      {
        name: "bounds not known",
        declare: [one, endpoint(), target({ minCapacity: UNKNOWN, maxCapacity: UNKNOWN })],
      },
      {
        name: "configuration not known",
        declare: [
          configuration([variant({ initialInstanceCount: 1 })], { name: undefined }),
          renamed(configuration([variant()], { name: undefined }), "other-config"),
          endpoint({ endpointConfigName: UNKNOWN }),
          target(),
        ],
      },
      {
        name: "variants not known",
        declare: [
          configuration(UNKNOWN),
          endpoint(
            { endpointConfigName: UNKNOWN },
            { from: { endpointConfigName: [urn("configuration", "reco-config")] } },
          ),
          target(),
        ],
      },
    ],
  },
  checkInStack: (configuration, model, settings) => {
    if (!mayReset(configuration, model)) return [];
    return allVariants(configuration).flatMap((variant) =>
      instanceTargetsOf(model, variant).flatMap((target) =>
        tooSmall(variant.initialInstanceCount, target, settings),
      ),
    );
  },
});

function mayReset(configuration: EndpointConfiguration, model: ScalingModel): boolean {
  const { linked } = model.endpointsOf(configuration);
  return linked.some(
    ({ retainsVariantProperties: retains }) =>
      retains.state === "absent" || knownTo(retains, (value) => !value),
  );
}

function tooSmall(
  count: Field<number>,
  { minCapacity, maxCapacity }: ScalableTarget,
  settings: RuleSettings,
): readonly Outcome[] {
  if (!isKnown(count)) return [];
  if (isKnown(minCapacity) && count.value < minCapacity.value) {
    const least = show(minCapacity);
    return [violation(count, `at least minCapacity of the variant's target, which is ${least}`)];
  }
  const factor = settings.number("maxResetFactor");
  if (!isKnown(maxCapacity) || count.value * factor >= maxCapacity.value) return [];
  const share = maxCapacity.secret
    ? "a share"
    : `at least ${Math.ceil(maxCapacity.value / factor)}`;
  return [violation(count, `${share} for a target with maxCapacity ${show(maxCapacity)}`)];
}
