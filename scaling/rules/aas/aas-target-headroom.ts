import { schedule, target, trackingPolicy, stepPolicy, urn } from "../../check/fixtures";
import { defineRule, violation } from "../../check/rule";
import { ScalingModel } from "../../link/scalingModel";
import { isKnown, show, valueOf } from "../../model/field";
import { ScalableTarget } from "../../model/fragments";
import { UNKNOWN } from "../../model/input";

const fixed = target({ minCapacity: 3, maxCapacity: 3 });

export default defineRule({
  id: "aas-target-headroom",
  area: "aas",
  title: "A target with scaling policies has room between minCapacity and maxCapacity",
  severity: "medium",
  level: "advisory",
  rationale:
    "A policy moves capacity only between the two bounds. If they are equal, the alarms fire, the load " +
    "grows, and nothing is ever added.",
  fix: "Raise maxCapacity above minCapacity, or remove the policies of a fleet that is meant to be fixed.",
  whenNotToUse: "For fleets that are frozen for a while and keep their policies for later.",
  sources: [
    {
      title: "RegisterScalableTarget: policies scale out to MaxCapacity and in to MinCapacity",
      url: "https://docs.aws.amazon.com/autoscaling/application/APIReference/API_RegisterScalableTarget.html",
    },
  ],
  on: ["target"],
  knobs: {
    minSpread: {
      type: "integer",
      default: 1,
      minimum: 0,
      description: "Least difference between maxCapacity and minCapacity.",
    },
  },
  examples: {
    good: [
      { name: "two to ten", declare: [target(), trackingPolicy()] },
      { name: "fixed, without policies", declare: [fixed] },
      {
        name: "fixed at rest, opened by a schedule",
        declare: [fixed, trackingPolicy(), schedule()],
      },
      {
        name: "just the room that was agreed",
        settings: { minSpread: 4 },
        declare: [target({ minCapacity: 2, maxCapacity: 6 }), trackingPolicy()],
      },
      {
        name: "opened by one for a part of the time",
        declare: [fixed, trackingPolicy(), schedule({ scalableTargetAction: { maxCapacity: 4 } })],
      },
    ],
    bad: [
      {
        name: "fixed at three with a policy",
        declare: [fixed, trackingPolicy()],
        finds: ["maxCapacity is 3", "at least 4, since minCapacity is 3"],
      },
      {
        name: "fixed, linked by dependency only",
        declare: [
          target({ resourceId: UNKNOWN, minCapacity: 1, maxCapacity: 1 }),
          stepPolicy(
            {},
            { resourceId: UNKNOWN },
            { from: { resourceId: [urn("target", "reco-target")] } },
          ),
        ],
        finds: ["maxCapacity is 1"],
      },
      {
        name: "a schedule that only moves the fixed size",
        declare: [
          fixed,
          trackingPolicy(),
          schedule({ scalableTargetAction: { minCapacity: 5, maxCapacity: 5 } }),
        ],
        finds: ["maxCapacity is 3"],
      },
      {
        name: "less room than agreed",
        settings: { minSpread: 4 },
        declare: [target({ minCapacity: 2, maxCapacity: 5 }), trackingPolicy()],
        finds: ["maxCapacity is 5", "at least 6"],
      },
    ],
    unknown: [
      { name: "maximum unknown", declare: [target({ maxCapacity: UNKNOWN }), trackingPolicy()] },
      {
        name: "policy that may belong to another target",
        declare: [fixed, trackingPolicy({}, { resourceId: UNKNOWN })],
      },
      {
        name: "schedule whose bounds are unknown",
        declare: [
          fixed,
          trackingPolicy(),
          schedule({ scalableTargetAction: { minCapacity: 1, maxCapacity: UNKNOWN } }),
        ],
      },
      {
        name: "schedule that may belong to this target",
        declare: [fixed, trackingPolicy(), schedule({ resourceId: UNKNOWN })],
      },
    ],
  },
  checkInStack: (target, model, settings) => {
    const spread = settings.number("minSpread");
    const { minCapacity: min, maxCapacity: max } = target;
    if (!isKnown(min) || !isKnown(max) || min.value > max.value) return [];
    if (max.value - min.value >= spread) return [];
    if (model.policiesOf(target).linked.length === 0) return [];
    if (mayBeOpened(target, model, spread)) return [];
    const least = min.secret ? `minCapacity + ${spread}` : `${min.value + spread}`;
    return [
      violation(
        max,
        `at least ${least}, since minCapacity is ${show(min)}`,
        `set maxCapacity to ${least} or more, or remove the policies if the size is meant to be fixed`,
      ),
    ];
  },
});

/** Whether a schedule gives the policies room for a part of the time. */
function mayBeOpened(target: ScalableTarget, model: ScalingModel, spread: number): boolean {
  const { linked, undecided } = model.schedulesOf(target);
  if (undecided.length > 0) return true;
  return linked.some((action) => {
    const max = valueOf(
      action.maxCapacity.state === "absent" ? target.maxCapacity : action.maxCapacity,
    );
    const min = valueOf(
      action.minCapacity.state === "absent" ? target.minCapacity : action.minCapacity,
    );
    return max === undefined || min === undefined || max - min >= spread;
  });
}
