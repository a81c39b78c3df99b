import { inferenceComponent, target, urn } from "../../check/fixtures";
import { matchesGlob } from "../../check/glob";
import { defineRule, Outcome, RuleSettings, undecided, violation } from "../../check/rule";
import { ScalingModel } from "../../link/scalingModel";
import { isKnown, knownTo, show, valueOf } from "../../model/field";
import { InferenceComponent, ScalableTarget } from "../../model/fragments";
import { parseResourceId } from "../../link/resourceId";
import { UNKNOWN } from "../../model/input";
import { componentTarget, renamed } from "./_examples";
import { listNames } from "./_variants";

export default defineRule({
  id: "sagemaker-ic-target-exists",
  area: "sagemaker",
  title: "A target on copies names an inference component that starts inside its bounds",
  severity: "high",
  level: "mandatory",
  rationale:
    "A target is bound to its inference component by nothing but the text inference-component/<name>, so " +
    "a name that differs is refused only once everything else is deployed. A copyCount outside the " +
    "bounds is undone as soon as scaling acts, and set again by every deployment.",
  fix:
    "Build the resource id from the component's name as the resource has it, keep copyCount within the " +
    "target's bounds, or list the resource id in external if another program declares the component.",
  whenNotToUse:
    "In programs that scale components of other programs beside their own: list those in external.",
  sources: [
    {
      title: "SageMaker and Application Auto Scaling: inference components",
      url: "https://docs.aws.amazon.com/autoscaling/application/userguide/services-that-can-integrate-sagemaker.html",
    },
    {
      title: "InferenceComponentRuntimeConfig, CopyCount",
      url: "https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_InferenceComponentRuntimeConfig.html",
    },
  ],
  on: ["target", "inferenceComponent"],
  knobs: {
    external: {
      type: "array",
      items: { type: "string" },
      default: [],
      description: "Globs over resource ids of inference components that another program declares.",
    },
  },
  examples: {
    good: [
      { name: "names agree", declare: [inferenceComponent(), componentTarget()] },
      {
        name: "as many copies as the bounds allow",
        declare: [inferenceComponent(), componentTarget({ minCapacity: 1, maxCapacity: 1 })],
      },
      { name: "program that declares no component at all", declare: [componentTarget()] },
      {
        name: "component of another program beside an own one",
        settings: { external: ["inference-component/shared-*"] },
        declare: [
          inferenceComponent(),
          componentTarget({ resourceId: "inference-component/shared-llm" }),
        ],
      },
      { name: "target on a variant", declare: [inferenceComponent(), target()] },
    ],
    bad: [
      {
        name: "name differs",
        declare: [
          inferenceComponent(),
          componentTarget({ resourceId: "inference-component/llm2" }),
        ],
        finds: ['resourceId is "inference-component/llm2"', 'declared here: "llm"'],
      },
      {
        name: "too many copies",
        declare: [inferenceComponent({ runtimeConfig: { copyCount: 5 } }), componentTarget()],
        finds: ["runtimeConfig.copyCount is 5", "at most maxCapacity of its target, which is 4"],
      },
      {
        name: "too few copies",
        declare: [inferenceComponent(), componentTarget({ minCapacity: 2 })],
        finds: ["runtimeConfig.copyCount is 1", "at least minCapacity of its target, which is 2"],
      },
    ],
    unknown: [
      {
        name: "component's name known only after deployment",
        declare: [
          inferenceComponent({ inferenceComponentName: undefined }),
          componentTarget(
            { resourceId: UNKNOWN },
            { from: { resourceId: [urn("inferenceComponent", "llm")] } },
          ),
        ],
      },
      {
        name: "resource id not known, and two components",
        declare: [
          inferenceComponent(),
          renamed(inferenceComponent({ inferenceComponentName: "other" }), "other"),
          componentTarget({ resourceId: UNKNOWN, minCapacity: 2 }),
        ],
      },
      {
        name: "literal id beside a component whose name is not known",
        declare: [inferenceComponent({ inferenceComponentName: UNKNOWN }), componentTarget()],
      },
      {
        name: "bounds or copies not known",
        declare: [
          inferenceComponent({ runtimeConfig: UNKNOWN }),
          componentTarget({ minCapacity: UNKNOWN, maxCapacity: UNKNOWN }),
        ],
      },
      {
        name: "dimension not known",
        declare: [
          inferenceComponent(),
          componentTarget({ resourceId: UNKNOWN, scalableDimension: UNKNOWN }),
        ],
      },
    ],
  },
  checkInStack: (subject, model, settings) =>
    subject.kind === "target"
      ? existence(subject as ScalableTarget, model, settings)
      : copies(subject as InferenceComponent, model),
});

function existence(
  target: ScalableTarget,
  model: ScalingModel,
  settings: RuleSettings,
): readonly Outcome[] {
  const { resourceId } = target;
  const components = model.all("inferenceComponent");
  if (components.length === 0 || !isOnComponent(target)) return [];
  const globs = settings.list("external");
  if (knownTo(resourceId, (id) => globs.some((glob) => matchesGlob(glob, id)))) return [];
  const link = model.inferenceComponentOf(target);
  if (link.state === "linked") return [];
  if (link.state === "undecided") {
    return [undecided(resourceId.path, "the component's name is known only after deployment")];
  }
  const names = listNames(components.map(({ name }) => name));
  return [
    violation(resourceId, `the id of an inference component that is declared here: ${names}`),
  ];
}

function isOnComponent({ resourceId, scalableDimension }: ScalableTarget): boolean {
  if (isKnown(resourceId)) {
    return parseResourceId(resourceId.value)?.form === "inferenceComponent";
  }
  return valueOf(scalableDimension)?.startsWith("sagemaker:inference-component:") ?? false;
}

function copies(component: InferenceComponent, model: ScalingModel): readonly Outcome[] {
  const { copyCount } = component;
  if (!isKnown(copyCount)) return [];
  return model.sagemaker.targetsOfComponent(component).linked.flatMap((target) => {
    const { minCapacity: min, maxCapacity: max } = target;
    if (isKnown(min) && copyCount.value < min.value) {
      return [violation(copyCount, `at least minCapacity of its target, which is ${show(min)}`)];
    }
    if (isKnown(max) && copyCount.value > max.value) {
      return [violation(copyCount, `at most maxCapacity of its target, which is ${show(max)}`)];
    }
    return [];
  });
}
