import { matchesGlob } from "../../check/glob";
import { defineRule, Outcome, RuleSettings, undecided, violation } from "../../check/rule";
import { endpoint, schedule, target, trackingPolicy, urn } from "../../check/fixtures";
import { knownTo, shownValueOf } from "../../model/field";
import { ScalableTriple } from "../../model/fragments";
import { UNKNOWN } from "../../model/input";

export default defineRule({
  id: "aas-policy-target-exists",
  area: "aas",
  title: "Every scaling policy and scheduled action refers to a registered scalable target",
  severity: "critical",
  level: "mandatory",
  rationale:
    "A policy acts on the target that has the same namespace, resource id and dimension, to the letter. " +
    "If no such target is registered the service refuses the policy, or the policy scales something " +
    "other than the author meant.",
  fix:
    "Take serviceNamespace, resourceId and scalableDimension from the target resource itself, or list " +
    "the resource id in externalTargets if another program registers it.",
  whenNotToUse:
    "In programs that add policies to targets which other programs own: list those instead.",
  sources: [
    {
      title: "PutScalingPolicy: the scalable target must be registered first",
      url: "https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PutScalingPolicy.html",
    },
  ],
  on: ["policy", "schedule"],
  knobs: {
    externalTargets: {
      type: "array",
      items: { type: "string" },
      default: [],
      description: "Globs over resource ids that another program registers.",
    },
  },
  examples: {
    good: [
      { name: "policy and target agree", declare: [target(), trackingPolicy()] },
      {
        name: "target of another program",
        settings: { externalTargets: ["endpoint/reco/*"] },
        declare: [trackingPolicy(), schedule()],
      },
    ],
    bad: [
      {
        name: "no target at all",
        declare: [trackingPolicy()],
        finds: ['resourceId is "endpoint/reco/variant/blue"', "none is"],
      },
      {
        name: "variant name differs",
        declare: [target({ resourceId: "endpoint/reco/variant/green" }), trackingPolicy()],
        finds: ['resourceId is "endpoint/reco/variant/blue"'],
      },
      {
        name: "policy of a new endpoint that has no target",
        declare: [
          endpoint({ name: undefined }),
          trackingPolicy(
            {},
            { resourceId: UNKNOWN },
            { from: { resourceId: [urn("endpoint", "reco")] } },
          ),
        ],
        finds: ["resourceId is not known yet"],
      },
    ],
    unknown: [
      {
        name: "both ids come from the new endpoint's name",
        declare: [
          endpoint({ name: undefined }),
          target({ resourceId: UNKNOWN }, { from: { resourceId: [urn("endpoint", "reco")] } }),
          trackingPolicy(
            {},
            { resourceId: UNKNOWN },
            { from: { resourceId: [urn("endpoint", "reco")] } },
          ),
        ],
      },
      {
        name: "policy takes its id from the target",
        declare: [
          target({ resourceId: UNKNOWN }),
          trackingPolicy(
            {},
            { resourceId: UNKNOWN },
            { from: { resourceId: [urn("target", "reco-target")] } },
          ),
        ],
      },
    ],
  },
  checkInStack: (scaler, model, settings) => {
    const link = model.targetOf(scaler);
    if (link.state === "linked" || isExternal(scaler, settings)) return [];
    if (link.state === "undecided") {
      return [undecided(scaler.resourceId.path, "the resource id is known only after deployment")];
    }
    return [missing(scaler)];
  },
});

function isExternal(scaler: ScalableTriple, settings: RuleSettings): boolean {
  const globs = settings.list("externalTargets");
  return knownTo(scaler.resourceId, (id) => globs.some((glob) => matchesGlob(glob, id)));
}

function missing(scaler: ScalableTriple): Outcome {
  const dimension = shownValueOf(scaler.scalableDimension) ?? "its dimension";
  return violation(
    scaler.resourceId,
    `the resource id of a scalable target that is declared here for ${dimension}; none is`,
  );
}
