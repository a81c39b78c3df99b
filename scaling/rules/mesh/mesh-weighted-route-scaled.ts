import { defineRule, Outcome, undecided, violation } from "../../check/rule";
import type { ScalingModel } from "../../link/scalingModel";
import { absent, isKnown, Known, knownTo } from "../../model/field";
import { MeshRoute, MeshTarget } from "../../model/mesh";
import { rulesIn } from "./_rules";
import { scalingOfGroup, scalingOfWorkload, ScalingOf } from "./_scalingOf";
import { sources } from "./_sources";
import { bad, good, unknown } from "./_weightedExamples";

export default defineRule({
  id: "mesh-weighted-route-scaled",
  area: "mesh",
  title: "Each target of a weighted route has a scaler of its own",
  severity: "high",
  level: "advisory",
  rationale:
    "Weights move load from one version to another within seconds. A version without a scaler keeps the replicas that it was made with: a canary " +
    "that is raised to half of the traffic meets it with the pods of its first percent.",
  fix: "Give each version a HorizontalPodAutoscaler, a ScaledObject or policies of its group, or use a MeshModelService, which does.",
  whenNotToUse: "For mirrors and tests whose share stays small on purpose.",
  sources: [sources.trafficSplitting, sources.lattice, sources.hpaAlgorithm],
  on: ["meshRoute"],
  examples: { good, bad, unknown },
  checkInStack: (route, model) =>
    rulesIn(route).flatMap(({ targets }) => {
      if (!isKnown(targets) || targets.value.length < 2) return [];
      const surely = targets.value.flatMap((target) => unscaled(route, target, model));
      return [...surely, ...unscaledAmong(route, targets, model)];
    }),
});

/** Of target groups that are made with their listener, all of which get requests. */
function unscaledAmong(
  route: MeshRoute,
  { value, path }: Known<readonly MeshTarget[]>,
  model: ScalingModel,
): Outcome[] {
  if (!value.every(({ weight }) => knownTo(weight, (share) => share > 0))) return [];
  const groups = model.mesh.groupsAmong(route, value);
  return groups.flatMap((group) => judge(scalingOfGroup(group, model), path));
}

/** A target that surely gets requests and whose instances nothing scales. */
function unscaled(route: MeshRoute, target: MeshTarget, model: ScalingModel): Outcome[] {
  const { weight, path } = target;
  if (!isKnown(weight) || weight.value === 0) return [];
  const { workloads } = model.mesh.behind(route, target);
  const groups = model.mesh.groupsBehind(route, target);
  return [
    ...workloads.map((workload) => scalingOfWorkload(workload, model)),
    ...groups.map((group) => scalingOfGroup(group, model)),
  ].flatMap((scaling) => judge(scaling, path));
}

function judge({ state, what }: ScalingOf, path: string): Outcome[] {
  if (state === "scaled") return [];
  if (state === "open") return [undecided(path, "whether something scales it is not known yet")];
  const seen = `${what} without a scaler`;
  return [violation(absent(path), "a target with a scaler of its own", undefined, seen)];
}
