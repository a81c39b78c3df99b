import { schedule, stepPolicy, target, trackingPolicy } from "../../check/fixtures";
import { defineRule, violation } from "../../check/rule";
import { ScalingModel } from "../../link/scalingModel";
import { isAbsent, isKnown, knownTo } from "../../model/field";
import { ScalableTarget, ScalingPolicy } from "../../model/fragments";
import { UNKNOWN } from "../../model/input";
import { directionOf } from "./_cooldowns";

const outOnly = trackingPolicy({ disableScaleIn: true });
const removal = { stepAdjustments: [{ metricIntervalUpperBound: "0", scalingAdjustment: -1 }] };

export default defineRule({
  id: "aas-scale-in-reachable",
  area: "aas",
  title: "Where scale-in is disabled, something else can take capacity away",
  severity: "medium",
  level: "advisory",
  rationale:
    "disableScaleIn leaves the removal of capacity to another policy or to a schedule. If there is none, the " +
    "fleet keeps the size of its busiest minute, and its cost, for good.",
  fix: "Add a step policy or a scheduled action that lowers capacity, or let the policy scale in.",
  whenNotToUse: "Where people or another system take capacity away by hand.",
  sources: [
    {
      title: "TargetTrackingScalingPolicyConfiguration: DisableScaleIn",
      url: "https://docs.aws.amazon.com/autoscaling/application/APIReference/API_TargetTrackingScalingPolicyConfiguration.html",
    },
  ],
  on: ["policy"],
  examples: {
    good: [
      { name: "scale-in enabled", declare: [target(), trackingPolicy()] },
      { name: "a step policy removes", declare: [target(), outOnly, stepPolicy(removal)] },
      {
        name: "another tracking policy scales in",
        declare: [target(), outOnly, trackingPolicy({}, {}, {}, "memory")],
      },
      {
        name: "a schedule lowers the maximum",
        declare: [
          target(),
          outOnly,
          schedule({ scalableTargetAction: { minCapacity: 2, maxCapacity: 4 } }),
        ],
      },
      {
        name: "an exact step",
        declare: [target(), outOnly, stepPolicy({ adjustmentType: "ExactCapacity" })],
      },
      {
        name: "one step policy for both ways",
        declare: [
          target(),
          outOnly,
          stepPolicy({
            stepAdjustments: [
              { metricIntervalUpperBound: "0", scalingAdjustment: -1 },
              { metricIntervalLowerBound: "0", scalingAdjustment: 1 },
            ],
          }),
        ],
      },
    ],
    bad: [
      {
        name: "only out",
        declare: [target(), outOnly],
        finds: [
          "disableScaleIn is true",
          "false, or another policy or schedule that lowers capacity",
        ],
      },
      {
        name: "the other policy only adds",
        declare: [target(), outOnly, stepPolicy()],
        finds: ["disableScaleIn is true"],
      },
      {
        name: "a schedule that only raises the minimum",
        declare: [target(), outOnly, schedule({ scalableTargetAction: { minCapacity: 4 } })],
        finds: ["disableScaleIn is true"],
      },
      {
        name: "a schedule that leaves the maximum",
        declare: [target(), outOnly, schedule()],
        finds: ["disableScaleIn is true"],
      },
    ],
    unknown: [
      { name: "flag unknown", declare: [target(), trackingPolicy({ disableScaleIn: UNKNOWN })] },
      {
        name: "policy that may remove",
        declare: [target(), outOnly, stepPolicy(removal, { resourceId: UNKNOWN })],
      },
      {
        name: "steps unknown",
        declare: [target(), outOnly, stepPolicy({ stepAdjustments: UNKNOWN })],
      },
      {
        name: "schedule unknown",
        declare: [target(), outOnly, schedule({ scalableTargetAction: UNKNOWN })],
      },
      { name: "target of another program", declare: [outOnly] },
      {
        name: "other policy's flag unknown",
        declare: [target(), outOnly, trackingPolicy({ disableScaleIn: UNKNOWN }, {}, {}, "memory")],
      },
      {
        name: "amount of the other policy's step unknown",
        declare: [
          target(),
          outOnly,
          stepPolicy({
            stepAdjustments: [{ metricIntervalLowerBound: "0", scalingAdjustment: UNKNOWN }],
          }),
        ],
      },
    ],
  },
  checkInStack: (policy, model) => {
    const disabled = policy.targetTracking?.disableScaleIn;
    if (disabled === undefined || !knownTo(disabled, (it) => it)) return [];
    const target = model.targetOf(policy);
    if (target.state !== "linked" || canShrink(target.to, model)) return [];
    return [
      violation(disabled, "false, or another policy or schedule that lowers capacity; none does"),
    ];
  },
});

function canShrink(target: ScalableTarget, model: ScalingModel): boolean {
  const policies = model.policiesOf(target);
  const schedules = model.schedulesOf(target);
  if (policies.undecided.length > 0 || schedules.undecided.length > 0) return true;
  if (policies.linked.some(mayScaleIn)) return true;
  return schedules.linked.some(({ maxCapacity: max }) => {
    if (isAbsent(max)) return false;
    return !isKnown(max) || !knownTo(target.maxCapacity, (standing) => max.value >= standing);
  });
}

function mayScaleIn({ targetTracking, stepScaling }: ScalingPolicy): boolean {
  const tracks = targetTracking && !knownTo(targetTracking.disableScaleIn, (disabled) => disabled);
  return tracks === true || (stepScaling !== undefined && directionOf(stepScaling) !== "scaleOut");
}
