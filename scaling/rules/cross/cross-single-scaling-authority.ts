import { defineRule, Outcome, violation } from "../../check/rule";
import type { ScalingModel } from "../../link/scalingModel";
import { placedIn } from "../../link/ec2Links";
import { ScalingPlan } from "../../model/ec2";
import { Field, isKnown, shownValueOf, knownTo } from "../../model/field";
import { ScalableTarget } from "../../model/fragments";
import { VerticalPodAutoscaler } from "../../model/kubernetes";
import { nameOf } from "../../model/input";
import { bad, good, unknown } from "./_singleAuthorityExamples";
import { thingOf, thingOfInstruction } from "./_scaledThing";

export default defineRule({
  id: "cross-single-scaling-authority",
  area: "cross",
  title: "Each scaled thing is declared to its scaler once",
  severity: "high",
  level: "mandatory",
  rationale:
    "A second declaration of the same target does not add to the first: it overwrites its bounds, and removing either of them " +
    "takes scaling away from both. A scaling plan registers what it scales in the same way. Two vertical autoscalers of one workload evict its pods for what each of them wants.",
  fix: "Keep one declaration, with all bounds and policies on it, and remove the other.",
  whenNotToUse:
    "While a target moves from one resource to another in two deployments; use an exemption with a last day.",
  sources: [
    {
      title:
        "RegisterScalableTarget: a target is one service, resource and dimension, and is updated",
      url: "https://docs.aws.amazon.com/autoscaling/application/APIReference/API_RegisterScalableTarget.html",
    },
    {
      title: "ScalingInstruction: one for each resource",
      url: "https://docs.aws.amazon.com/autoscaling/plans/APIReference/API_ScalingInstruction.html",
    },
    {
      title: "VerticalPodAutoscaler, known limitations: several of the same pod",
      url: "https://github.com/kubernetes/autoscaler/blob/master/vertical-pod-autoscaler/docs/known-limitations.md",
    },
  ],
  on: ["target", "scalingPlan", "verticalPodAutoscaler"],
  examples: { good, bad, unknown },
  checkInStack: (subject, model) => {
    if (subject.kind === "verticalPodAutoscaler") return resizedTwice(subject, model);
    return subject.kind === "target"
      ? declaredTwice(subject, thingOf(subject, model), subject.resourceId, model)
      : placedIn(subject).flatMap((placed) => {
          const thing = thingOfInstruction(placed, model);
          return declaredTwice(subject, thing, placed.instruction.resourceId, model);
        });
  },
});

type Registering = ScalableTarget | ScalingPlan;

/** What one plan names twice is for the rule about plans. */
function declaredTwice(
  subject: Registering,
  thing: unknown,
  field: Field<string>,
  model: ScalingModel,
): readonly Outcome[] {
  const others = (byThing(model).get(thing) ?? []).filter((each) => each !== subject);
  if (others.length === 0) return [];
  const names = others
    .map(({ source }) => JSON.stringify(nameOf(source.urn)))
    .sort()
    .join(" and ");
  const kind = others.every((each) => each.kind === "target") ? "target" : "target or plan";
  return [violation(field, `what no other ${kind} is of; ${names} is of the same`)];
}

function byThing(model: ScalingModel): ReadonlyMap<unknown, readonly Registering[]> {
  return model.derived("targets and plans by what they scale", () => {
    const groups = new Map<unknown, Registering[]>();
    const add = (thing: unknown, each: Registering) => {
      const group = groups.get(thing);
      if (thing === undefined || group?.includes(each)) return;
      if (group) group.push(each);
      else groups.set(thing, [each]);
    };
    for (const target of model.all("target")) add(thingOf(target, model), target);
    for (const placed of model.all("scalingPlan").flatMap(placedIn)) {
      add(thingOfInstruction(placed, model), placed.plan);
    }
    return groups;
  });
}

function resizedTwice(vpa: VerticalPodAutoscaler, model: ScalingModel): readonly Outcome[] {
  if (!acts(vpa)) return [];
  const scaled = model.kubernetes.targetOf(vpa);
  if (scaled.state !== "linked") return [];
  const others = model.kubernetes
    .vpasOf(scaled.to)
    .linked.filter((each) => each !== vpa && acts(each));
  if (others.length === 0) return [];
  const names = others.map(({ name }) => JSON.stringify(shownValueOf(name) ?? "")).join(" and ");
  const allowed = `a target that no other vertical autoscaler acts on; ${names} does`;
  return [violation(vpa.target.name, allowed)];
}

/** One that is off only recommends. */
function acts({ updateMode, isPatch }: VerticalPodAutoscaler): boolean {
  if (isPatch || updateMode.state === "unknown") return false;
  return !isKnown(updateMode) || knownTo(updateMode, (mode) => mode !== "Off");
}
