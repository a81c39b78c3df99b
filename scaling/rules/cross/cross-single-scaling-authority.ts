import { defineRule, Outcome, violation } from "../../check/rule";
import type { ScalingModel } from "../../link/scalingModel";
import { isKnown, shownValueOf, knownTo } from "../../model/field";
import { ScalableTarget } from "../../model/fragments";
import { VerticalPodAutoscaler } from "../../model/kubernetes";
import { nameOf } from "../../model/input";
import { bad, good, unknown } from "./_singleAuthorityExamples";
import { thingOf } from "./_scaledThing";

export default defineRule({
  id: "cross-single-scaling-authority",
  area: "cross",
  title: "Each scaled thing is declared to its scaler once",
  severity: "high",
  level: "mandatory",
  rationale:
    "A second declaration of the same target does not add to the first: it overwrites its bounds, and removing either of them " +
    "takes scaling away from both. Two vertical autoscalers of one workload evict its pods for what each of them wants.",
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
      title: "VerticalPodAutoscaler, known limitations: several of the same pod",
      url: "https://github.com/kubernetes/autoscaler/blob/master/vertical-pod-autoscaler/docs/known-limitations.md",
    },
  ],
  on: ["target", "verticalPodAutoscaler"],
  examples: { good, bad, unknown },
  checkInStack: (subject, model) =>
    subject.kind === "target" ? registeredTwice(subject, model) : resizedTwice(subject, model),
});

function registeredTwice(target: ScalableTarget, model: ScalingModel): readonly Outcome[] {
  const others = (byThing(model).get(thingOf(target, model)) ?? []).filter(
    (each) => each !== target,
  );
  if (others.length === 0) return [];
  const names = others.map(({ source }) => JSON.stringify(nameOf(source.urn))).join(" and ");
  return [violation(target.resourceId, `what no other target is of; ${names} is of the same`)];
}

function byThing(model: ScalingModel): ReadonlyMap<unknown, readonly ScalableTarget[]> {
  return model.derived("targets by what they scale", () => {
    const groups = new Map<unknown, ScalableTarget[]>();
    for (const target of model.all("target")) {
      const thing = thingOf(target, model);
      if (thing === undefined) continue;
      const group = groups.get(thing);
      if (group) group.push(target);
      else groups.set(thing, [target]);
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
