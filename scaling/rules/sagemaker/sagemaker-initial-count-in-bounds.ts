import { configuration, endpoint, target, variant } from "../../check/fixtures";
import { defineRule, Outcome, violation } from "../../check/rule";
import { allVariants } from "../../link/variants";
import { Field, isKnown, show } from "../../model/field";
import { ScalableTarget } from "../../model/fragments";
import { UNKNOWN } from "../../model/input";
import { asyncConfiguration, openTarget, renamed } from "./_examples";
import { instanceTargetsOf } from "./_variants";

export default defineRule({
  id: "sagemaker-initial-count-in-bounds",
  area: "sagemaker",
  title: "A variant starts inside the bounds of its scalable target",
  severity: "high",
  level: "mandatory",
  rationale:
    "A new configuration starts every variant at initialInstanceCount, and scaling moves it into the " +
    "bounds only afterwards. A start below minCapacity is an endpoint too small for its load at every " +
    "deployment, and one above maxCapacity pays for instances that are then torn down.",
  fix: "Set initialInstanceCount from minCapacity to maxCapacity of the variant's target.",
  whenNotToUse: "Never: a start outside the bounds is undone as soon as scaling acts.",
  sources: [
    {
      title: "RegisterScalableTarget, MinCapacity and MaxCapacity",
      url: "https://docs.aws.amazon.com/autoscaling/application/APIReference/API_RegisterScalableTarget.html",
    },
    {
      title: "ProductionVariant, InitialInstanceCount",
      url: "https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariant.html",
    },
  ],
  on: ["endpointConfiguration"],
  examples: {
    good: [
      { name: "at the minimum", declare: [configuration(), endpoint(), target()] },
      {
        name: "at the maximum",
        declare: [configuration(), endpoint(), target({ maxCapacity: 2 })],
      },
      {
        name: "asynchronous endpoint that starts with one and may fall to none",
        declare: [asyncConfiguration(), endpoint(), target({ minCapacity: 0 })],
      },
      {
        name: "no target",
        declare: [configuration([variant({ initialInstanceCount: 30 })]), endpoint()],
      },
    ],
    bad: [
      {
        name: "below the minimum",
        declare: [configuration([variant({ initialInstanceCount: 1 })]), endpoint(), target()],
        finds: ["initialInstanceCount is 1", "from 2 to 10"],
      },
      {
        name: "above the maximum",
        declare: [configuration([variant({ initialInstanceCount: 12 })]), endpoint(), target()],
        finds: ["initialInstanceCount is 12", "from 2 to 10"],
      },
      {
        name: "only variant of an endpoint whose name is not known yet",
        declare: [
          configuration([variant({ initialInstanceCount: 1 })]),
          endpoint({ name: undefined }),
          openTarget(),
        ],
        finds: ["initialInstanceCount is 1", "from 2 to 10"],
      },
      {
        name: "below the minimum while the maximum is not known",
        declare: [
          configuration([variant({ initialInstanceCount: 1 })]),
          endpoint(),
          target({ maxCapacity: UNKNOWN }),
        ],
        finds: ["initialInstanceCount is 1", "at least 2"],
      },
    ],
    unknown: [
      {
        name: "one of several variants, and which is not known",
        declare: [
          configuration([
            variant({ initialInstanceCount: 1 }),
            variant({ variantName: "green", initialInstanceCount: 1 }),
          ]),
          endpoint({ name: undefined }),
          openTarget(),
        ],
      },
      {
        name: "bounds not known",
        declare: [
          configuration(),
          endpoint(),
          target({ minCapacity: UNKNOWN, maxCapacity: UNKNOWN }),
        ],
      },
      {
        name: "count not known",
        declare: [
          configuration([variant({ initialInstanceCount: UNKNOWN })]),
          endpoint(),
          target(),
        ],
      },
      {
        name: "configuration not known",
        declare: [
          configuration([variant({ initialInstanceCount: 1 })], { name: undefined }),
          endpoint({ endpointConfigName: UNKNOWN }),
          renamed(configuration([variant()], { name: undefined }), "other-config"),
          target(),
        ],
      },
      {
        name: "dimension not known",
        declare: [
          configuration([variant({ initialInstanceCount: 1 })]),
          endpoint(),
          target({ scalableDimension: UNKNOWN }),
        ],
      },
    ],
  },
  checkInStack: (configuration, model) =>
    allVariants(configuration).flatMap((variant) =>
      instanceTargetsOf(model, variant).flatMap((target) =>
        outside(variant.initialInstanceCount, target),
      ),
    ),
});

function outside(count: Field<number>, { minCapacity, maxCapacity }: ScalableTarget): Outcome[] {
  if (!isKnown(count)) return [];
  const isBelow = isKnown(minCapacity) && count.value < minCapacity.value;
  const isAbove = isKnown(maxCapacity) && count.value > maxCapacity.value;
  if (!isBelow && !isAbove) return [];
  return [
    violation(count, `${range(minCapacity, maxCapacity)}, the bounds of the variant's target`),
  ];
}

function range(min: Field<number>, max: Field<number>): string {
  if (!isKnown(max)) return `at least ${show(min)}`;
  return isKnown(min) ? `from ${show(min)} to ${show(max)}` : `at most ${show(max)}`;
}
