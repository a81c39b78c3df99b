import { declare } from "../../check/declare";
import { schedule, target, trackingPolicy } from "../../check/fixtures";
import { hpa, scaledObject } from "../../check/fixturesKubernetes";
import { matchesGlob } from "../../check/glob";
import { defineRule, violation } from "../../check/rule";
import { Declaration, UNKNOWN } from "../../model/input";

const ours = declare("mlscale:index:EndpointScaling", "reco", {});
const theirs = declare("platform:index:Service", "reco", {});
const own = { ...theirs, custom: false };

function within(component: Declaration, child: Declaration): readonly Declaration[] {
  return [component, { ...child, parent: component.urn }];
}

export default defineRule({
  id: "cross-component-only",
  area: "cross",
  title: "Scaling is declared by a component, never by raw resources",
  severity: "low",
  level: "disabled",
  rationale:
    "A component checks bounds, cooldowns and start-up times together and keeps them together when they change. A raw policy " +
    "next to it is outside of these checks, and the next person copies it.",
  fix: "Declare it with mlscale's EndpointScaling, InferenceEndpoint or ModelService, or with a component of your own.",
  whenNotToUse:
    "Wherever raw resources are welcome: the rule is for organizations that want components alone.",
  sources: [
    {
      title: "Pulumi components: a logical group of resources behind inputs of its own",
      url: "https://www.pulumi.com/docs/iac/concepts/components/",
    },
  ],
  on: [
    "target",
    "policy",
    "schedule",
    "horizontalPodAutoscaler",
    "scaledObject",
    "scaledJob",
    "verticalPodAutoscaler",
  ],
  knobs: {
    components: {
      type: "array",
      items: { type: "string" },
      default: ["mlscale:*"],
      description: "Types of the components that may declare scaling, as globs.",
    },
  },
  examples: {
    good: [
      { name: "by a component of mlscale", declare: within(ours, target()) },
      {
        name: "by a component of your own that may",
        settings: { components: ["platform:*"] },
        declare: within(own, hpa()),
      },
    ],
    bad: [
      {
        name: "raw target",
        declare: [target()],
        finds: ["parent is no such component; allowed: a component of type mlscale:*"],
      },
      { name: "raw policy", declare: [trackingPolicy()], finds: ["parent is no such component"] },
      {
        name: "raw scheduled action",
        declare: [schedule()],
        finds: ["parent is no such component"],
      },
      { name: "raw autoscaler", declare: [hpa()], finds: ["parent is no such component"] },
      {
        name: "by a component that may not",
        declare: within(own, scaledObject()),
        finds: ["parent is no such component"],
      },
    ],
    unknown: [{ name: "inputs unknown", declare: within(ours, target({ resourceId: UNKNOWN })) }],
  },
  checkInStack: (subject, model, settings) => {
    const allowed = settings.list("components");
    const around = model.graph.componentOf(subject.source);
    if (around && allowed.some((glob) => matchesGlob(glob, around.type))) return [];
    const parent = { state: "absent", path: "parent" } as const;
    const types = `a component of type ${allowed.join(" or ")}`;
    return [violation(parent, types, undefined, "no such component")];
  },
});
