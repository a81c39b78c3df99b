import { declare } from "../../check/declare";
import { schedule, target, trackingPolicy, urn } from "../../check/fixtures";
import { defineRule, violation } from "../../check/rule";
import { ScalingModel } from "../../link/scalingModel";
import { isKnown } from "../../model/field";
import { ScalableTarget } from "../../model/fragments";
import { UNKNOWN } from "../../model/input";
import { Reader } from "../../read/reader";

const planType = "aws:autoscalingplans/scalingPlan:ScalingPlan";

function plan(resourceId: string): ReturnType<typeof declare> {
  return declare(planType, "plan", { scalingInstructions: [{ resourceId }] });
}

export default defineRule({
  id: "aas-target-has-policy",
  area: "aas",
  title: "Every scalable target has a policy, a schedule or a plan that scales it",
  severity: "medium",
  level: "advisory",
  rationale:
    "A registered target by itself changes nothing: it only says what may be scaled and how far. Without a " +
    "policy the fleet stays at its initial count whatever the load, which looks like autoscaling and is not.",
  fix: "Add a scaling policy or a scheduled action with the triple of this target, or remove the target.",
  whenNotToUse:
    "Where another program or a person adds the policies to targets that this one registers.",
  sources: [
    {
      title: "Application Auto Scaling: register a target, then add policies or schedules",
      url: "https://docs.aws.amazon.com/autoscaling/application/userguide/what-is-application-auto-scaling.html",
    },
  ],
  on: ["target"],
  examples: {
    good: [
      { name: "target tracking", declare: [target(), trackingPolicy()] },
      { name: "only a schedule", declare: [target(), schedule()] },
      { name: "a scaling plan", declare: [target(), plan("endpoint/reco/variant/blue")] },
      {
        name: "schedule inside a native target",
        declare: [
          declare("aws-native:applicationautoscaling:ScalableTarget", "native", {
            resourceId: "endpoint/reco/variant/blue",
            scheduledActions: [{ schedule: "rate(1 day)", scheduledActionName: "daily" }],
          }),
        ],
      },
      {
        name: "a plan for several",
        declare: [
          target(),
          declare(planType, "plan", {
            scalingInstructions: [
              { resourceId: "endpoint/other/variant/blue" },
              { resourceId: "endpoint/reco/variant/blue" },
            ],
          }),
        ],
      },
    ],
    bad: [
      {
        name: "nothing scales it",
        declare: [target()],
        finds: ['resourceId is "endpoint/reco/variant/blue"', "a policy, scheduled action or plan"],
      },
      {
        name: "the policy is for another variant",
        declare: [target(), trackingPolicy({}, { resourceId: "endpoint/reco/variant/green" })],
        finds: ['resourceId is "endpoint/reco/variant/blue"'],
      },
      {
        name: "id not known yet, and no policy anywhere",
        declare: [target({ resourceId: UNKNOWN })],
        finds: ["resourceId is not known yet"],
      },
      {
        name: "a plan for another endpoint",
        declare: [target(), plan("endpoint/other/variant/blue")],
        finds: ["a policy, scheduled action or plan"],
      },
      {
        name: "a plan without an instruction for it",
        declare: [
          target(),
          declare(planType, "plan", { scalingInstructions: [{ serviceNamespace: "ecs" }] }),
        ],
        finds: ["a policy, scheduled action or plan"],
      },
    ],
    unknown: [
      {
        name: "policy that may be meant for it",
        declare: [target(), trackingPolicy({}, { resourceId: UNKNOWN })],
      },
      {
        name: "both ids from the new endpoint",
        declare: [
          target({ resourceId: UNKNOWN }),
          schedule(
            { resourceId: UNKNOWN },
            { from: { resourceId: [urn("target", "reco-target")] } },
          ),
        ],
      },
      {
        name: "a plan whose instructions are not known",
        declare: [target(), declare(planType, "plan", { scalingInstructions: UNKNOWN })],
      },
      {
        name: "a plan for an endpoint that is not known",
        declare: [
          target(),
          declare(planType, "plan", { scalingInstructions: [{ resourceId: UNKNOWN }] }),
        ],
      },
    ],
  },
  checkInStack: (target, model) => {
    const policies = model.policiesOf(target);
    const schedules = model.schedulesOf(target);
    const scalers = [policies.linked, policies.undecided, schedules.linked, schedules.undecided];
    if (scalers.some((some) => some.length > 0) || mayBePlanned(target, model)) return [];
    const allowed =
      "a policy, scheduled action or plan declared for this resource id; there is none";
    return [violation(target.resourceId, allowed)];
  },
});

/** Whether a legacy scaling plan names the target, or may do so. */
function mayBePlanned(target: ScalableTarget, model: ScalingModel): boolean {
  const plans = model.derived("scaling plans", () =>
    model.graph.declarations.filter(({ type }) => type === planType),
  );
  return plans.some(({ inputs }) => {
    const instructions = Reader.of(inputs).at("scalingInstructions").items();
    if (!isKnown(instructions)) return instructions.state === "unknown";
    return instructions.value.some((instruction) => {
      const planned = instruction.at("resourceId").string();
      if (!isKnown(planned)) return planned.state === "unknown";
      const own = target.resourceId;
      return !isKnown(own) || own.value === planned.value;
    });
  });
}
