import {
  group,
  groupForecast,
  groupSimple,
  groupSteps,
  groupTracking,
  planInstruction,
  scalingPlan,
} from "../../check/fixturesEc2";
import { defineRule, Outcome, undecided, violation } from "../../check/rule";
import type { ScalingModel } from "../../link/scalingModel";
import { isAbsent, isKnown, isUnknown, knownTo } from "../../model/field";
import { AutoScalingGroup, GroupPolicy } from "../../model/ec2";
import { UNKNOWN } from "../../model/input";
import { isOn, isOfType } from "./_policies";

export default defineRule({
  id: "asg-predictive-has-dynamic",
  area: "asg",
  title: "A forecast that scales has a reactive policy beside it that scales in",
  severity: "high",
  level: "advisory",
  rationale:
    "A predictive policy only ever adds instances: what a forecast started stays until a dynamic policy takes it away. " +
    "It acts once an hour on history, so load that is new today is met by nobody unless something reacts to it.",
  fix: "Add a target tracking policy to the group, on the metric of the forecast or on requests for each instance.",
  whenNotToUse: "Where the reactive policy of the group is declared in another program.",
  sources: [
    {
      title: "How predictive scaling works: it does not scale in",
      url: "https://docs.aws.amazon.com/autoscaling/ec2/userguide/predictive-scaling-policy-overview.html",
    },
  ],
  on: ["groupPolicy"],
  examples: {
    good: [
      { name: "target tracking beside it", declare: [group(), groupForecast(), groupTracking()] },
      { name: "steps beside it", declare: [group(), groupForecast(), groupSteps()] },
      { name: "a simple policy beside it", declare: [group(), groupForecast(), groupSimple()] },
      {
        name: "a forecast to look at",
        declare: [group(), groupForecast({ mode: "ForecastOnly" })],
      },
      {
        name: "a forecast to look at, by default",
        declare: [group(), groupForecast({ mode: undefined })],
      },
      { name: "a forecast that is off", declare: [group(), groupForecast({}, { enabled: false })] },
      { name: "a group of another program", declare: [groupForecast()] },
      {
        name: "tracking by a scaling plan",
        declare: [group(), groupForecast(), scalingPlan()],
      },
      {
        name: "tracking that only adds, and steps",
        declare: [group(), groupForecast(), groupTracking({ disableScaleIn: true }), groupSteps()],
      },
    ],
    bad: [
      {
        name: "a forecast alone",
        declare: [group(), groupForecast()],
        finds: ['mode is "ForecastAndScale"', "a dynamic policy of the group beside it"],
      },
      {
        name: "two forecasts",
        declare: [group(), groupForecast(), groupForecast({}, {}, {}, "second")],
        finds: ["a dynamic policy of the group beside it"],
      },
      {
        name: "the reactive policy is off",
        declare: [group(), groupForecast(), groupTracking({}, { enabled: false })],
        finds: ["a dynamic policy of the group beside it"],
      },
      {
        name: "the reactive policy belongs to another group",
        declare: [
          group(),
          group({}, {}, "other"),
          groupForecast(),
          groupTracking({}, { autoscalingGroupName: "other" }),
        ],
        finds: ["a dynamic policy of the group beside it"],
      },
      {
        name: "nothing scales in",
        declare: [group(), groupForecast(), groupTracking({ disableScaleIn: true })],
        finds: ["a dynamic policy of the group that scales in"],
      },
      {
        name: "a scaling plan that only forecasts",
        declare: [
          group(),
          groupForecast(),
          scalingPlan([planInstruction({ disableDynamicScaling: true })]),
        ],
        finds: ["a dynamic policy of the group beside it"],
      },
    ],
    unknown: [
      { name: "mode not known", declare: [group(), groupForecast({ mode: UNKNOWN })] },
      {
        name: "a policy of which the group is not known",
        declare: [group(), groupForecast(), groupTracking({}, { autoscalingGroupName: UNKNOWN })],
      },
      {
        name: "type of the other policy not known",
        declare: [group(), groupForecast(), groupTracking({}, { policyType: UNKNOWN })],
      },
      {
        name: "whether the other policy is on is not known",
        declare: [group(), groupForecast(), groupTracking({}, { enabled: UNKNOWN })],
      },
      {
        name: "whether tracking scales in is not known",
        declare: [group(), groupForecast(), groupTracking({ disableScaleIn: UNKNOWN })],
      },
      {
        name: "group not known",
        declare: [group(), groupForecast({}, { autoscalingGroupName: UNKNOWN })],
      },
      {
        name: "instructions of a plan not known",
        declare: [group(), groupForecast(), scalingPlan([], { scalingInstructions: UNKNOWN })],
      },
    ],
  },
  checkInStack: (policy, model) => {
    const { mode, presence } = policy.predictive;
    const scales = isKnown(presence) && knownTo(mode, (it) => it === "ForecastAndScale");
    if (!scales || isOn(policy) === false) return [];
    const group = model.ec2.groupOf(policy);
    return group.state === "linked" ? withoutPartner(policy, group.to, model) : [];
  },
});

function withoutPartner(
  policy: GroupPolicy,
  group: AutoScalingGroup,
  model: ScalingModel,
): readonly Outcome[] {
  const { mode } = policy.predictive;
  const { linked, undecided: others } = model.ec2.policiesOf(group);
  const partners = linked.filter((each) => mayReact(each));
  if (partners.some((each) => surelyReacts(each) && mayScaleIn(each))) return [];
  if (planReacts(group, model)) return [];
  const isOpen = [...partners.filter((each) => !surelyReacts(each)), ...others].length > 0;
  if (isOpen) return [undecided(mode.path, "whether a dynamic policy is of the same group")];
  const allowed =
    partners.length > 0
      ? "a dynamic policy of the group that scales in"
      : "a dynamic policy of the group beside it";
  return [violation(mode, `with ${allowed}`)];
}

function mayReact(policy: GroupPolicy): boolean {
  return isOn(policy) !== false && isOfType(policy, "PredictiveScaling") !== true;
}

function surelyReacts(policy: GroupPolicy): boolean {
  return isOn(policy) === true && isOfType(policy, "PredictiveScaling") === false;
}

/** Steps and simple policies may go either way; which one they go is for their alarms. */
function mayScaleIn({ tracking }: GroupPolicy): boolean {
  return isAbsent(tracking.presence) || !knownTo(tracking.disableScaleIn, (off) => off);
}

/** A plan with tracking of its own makes the policy that reacts. */
function planReacts(group: AutoScalingGroup, model: ScalingModel): boolean {
  if (model.all("scalingPlan").some(({ instructions }) => isUnknown(instructions))) return true;
  const { linked, undecided: perhaps } = model.ec2.instructionsOf(group);
  return [...linked, ...perhaps].some(
    ({ instruction }) => !knownTo(instruction.disableDynamicScaling, (off) => off),
  );
}
