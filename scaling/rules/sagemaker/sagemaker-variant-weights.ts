import { configuration, endpoint, target, variant } from "../../check/fixtures";
import { defineRule, Outcome, violation } from "../../check/rule";
import { ScalingModel } from "../../link/scalingModel";
import { Field, knownTo, show, valueOf, withDefault } from "../../model/field";
import { Variant } from "../../model/fragments";
import { UNKNOWN } from "../../model/input";
import { instanceTargetsOf } from "./_variants";

const idle = variant({ variantName: "green", initialVariantWeight: 0 });
const onGreen = { resourceId: "endpoint/reco/variant/green" };

export default defineRule({
  id: "sagemaker-variant-weights",
  area: "sagemaker",
  title: "Weights give traffic to some variant, and a variant without traffic keeps few instances",
  severity: "medium",
  level: "advisory",
  rationale:
    "A variant's share of the traffic is its weight divided by the sum of all weights, so with a sum of " +
    "zero nobody is served. A variant of weight zero gets no requests by weight, and a target that holds " +
    "several instances of it pays for capacity that waits.",
  fix:
    "Give at least one variant a weight above 0, and lower minCapacity to 1 on targets of variants " +
    "without weight until traffic is shifted to them.",
  whenNotToUse:
    "Where callers choose the variant themselves (TargetVariant), or traffic is about to be shifted.",
  sources: [
    {
      title: "ProductionVariant, InitialVariantWeight",
      url: "https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariant.html",
    },
  ],
  on: ["endpointConfiguration"],
  examples: {
    good: [
      { name: "no weights given", declare: [configuration([variant()])] },
      {
        name: "variant in waiting with one instance",
        declare: [
          configuration([variant(), idle]),
          endpoint(),
          target({ ...onGreen, minCapacity: 1 }),
        ],
      },
      { name: "variant in waiting without a target", declare: [configuration([variant(), idle])] },
    ],
    bad: [
      {
        name: "nobody is served",
        declare: [configuration([variant({ initialVariantWeight: 0 }), idle])],
        finds: ["productionVariants[0].initialVariantWeight is 0", "above 0 for some variant"],
      },
      {
        name: "negative",
        declare: [configuration([variant({ initialVariantWeight: -1 })])],
        finds: ["initialVariantWeight is -1", "at least 0"],
      },
      {
        name: "two instances that wait",
        declare: [configuration([variant(), idle]), endpoint(), target(onGreen)],
        finds: ["productionVariants[1].initialVariantWeight is 0", "minCapacity 2"],
      },
    ],
    unknown: [
      {
        name: "one weight not known",
        declare: [configuration([variant({ initialVariantWeight: UNKNOWN }), idle])],
      },
      { name: "variants not known", declare: [configuration(UNKNOWN)] },
      {
        name: "minimum of the target not known",
        declare: [
          configuration([variant(), idle]),
          endpoint(),
          target({ ...onGreen, minCapacity: UNKNOWN }),
        ],
      },
      {
        name: "endpoint not known",
        declare: [
          configuration([variant(), idle], { name: undefined }),
          endpoint({ endpointConfigName: UNKNOWN }),
          target({ resourceId: UNKNOWN }),
        ],
      },
    ],
  },
  check: (configuration) => {
    const weights = (valueOf(configuration.variants) ?? []).map(({ weight }) => weight);
    const negative = weights.filter((weight) => knownTo(weight, (value) => value < 0));
    return [
      ...negative.map((weight) => violation(weight, "at least 0")),
      ...(negative.length === 0 ? servesNobody(weights) : []),
    ];
  },
  checkInStack: (configuration, model) =>
    (valueOf(configuration.variants) ?? []).flatMap((variant) => waiting(variant, model)),
});

/** A weight that is not given counts as 1. */
function servesNobody(weights: readonly Field<number>[]): readonly Outcome[] {
  const [first] = weights;
  const isNobody = weights.every((weight) =>
    knownTo(withDefault(weight, 1), (value) => value === 0),
  );
  return first !== undefined && isNobody ? [violation(first, "above 0 for some variant")] : [];
}

function waiting(variant: Variant, model: ScalingModel): readonly Outcome[] {
  const { weight } = variant;
  if (!knownTo(weight, (value) => value === 0)) return [];
  return instanceTargetsOf(model, variant)
    .filter(({ minCapacity }) => knownTo(minCapacity, (min) => min > 1))
    .map(({ minCapacity }) =>
      violation(weight, `above 0 while the variant's target has minCapacity ${show(minCapacity)}`),
    );
}
