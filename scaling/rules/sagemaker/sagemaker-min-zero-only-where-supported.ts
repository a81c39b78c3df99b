import { configuration, concurrencyTriple, endpoint, schedule, target } from "../../check/fixtures";
import { defineRule, Outcome, undecided, violation } from "../../check/rule";
import { ScalingModel } from "../../link/scalingModel";
import { isAbsent, isUnknown, knownTo } from "../../model/field";
import { ScalableTarget, ScheduledAction } from "../../model/fragments";
import { UNKNOWN } from "../../model/input";
import {
  asyncConfiguration,
  componentTarget,
  componentVariant,
  openTarget,
  renamed,
} from "./_examples";
import { isInstanceTarget } from "./_variants";

export default defineRule({
  id: "sagemaker-min-zero-only-where-supported",
  area: "sagemaker",
  title: "Only asynchronous endpoints and inference components scale to zero",
  severity: "high",
  level: "mandatory",
  rationale:
    "The instances of a real-time variant cannot go to zero: nothing would be left to answer a request, " +
    "and SageMaker keeps at least one. Who wants to pay nothing at night needs an asynchronous endpoint, " +
    "which queues, or inference components on managed instances.",
  fix:
    "Set minCapacity to at least 1, or make the endpoint asynchronous, or host the model as an " +
    "inference component with managedInstanceScaling.minInstanceCount 0.",
  whenNotToUse: "Never: the service does not scale such a variant to zero.",
  sources: [
    {
      title: "Scale an endpoint to zero instances: only with inference components",
      url: "https://docs.aws.amazon.com/sagemaker/latest/dg/endpoint-auto-scaling-zero-instances.html",
    },
    {
      title: "Autoscale an asynchronous endpoint",
      url: "https://docs.aws.amazon.com/sagemaker/latest/dg/async-inference-autoscale.html",
    },
    {
      title: "Register a model: the minimum is at least 1",
      url: "https://docs.aws.amazon.com/sagemaker/latest/dg/endpoint-auto-scaling-add-policy.html",
    },
  ],
  on: ["target", "schedule"],
  examples: {
    good: [
      { name: "at least two", declare: [configuration(), endpoint(), target()] },
      {
        name: "asynchronous endpoint",
        declare: [asyncConfiguration(), endpoint(), target({ minCapacity: 0 })],
      },
      {
        name: "copies of an inference component",
        declare: [configuration([componentVariant()]), endpoint(), componentTarget()],
      },
      {
        name: "provisioned concurrency",
        declare: [target({ ...concurrencyTriple, minCapacity: 0 })],
      },
    ],
    bad: [
      {
        name: "real-time variant",
        declare: [configuration(), endpoint(), target({ minCapacity: 0 })],
        finds: ["minCapacity is 0", "at least 1"],
      },
      {
        name: "real-time variant at night",
        declare: [
          configuration(),
          endpoint(),
          target(),
          schedule({ scalableTargetAction: { minCapacity: 0, maxCapacity: 10 } }),
        ],
        finds: ["scalableTargetAction.minCapacity is 0", "at least 1"],
      },
      {
        name: "instances below inference components",
        declare: [configuration([componentVariant()]), endpoint(), target({ minCapacity: 0 })],
        finds: ["minCapacity is 0", "at least 1"],
      },
      {
        name: "new endpoint whose name is not known",
        declare: [configuration(), endpoint({ name: undefined }), openTarget({ minCapacity: 0 })],
        finds: ["minCapacity is 0"],
      },
    ],
    unknown: [
      {
        name: "asynchronous or not is not known",
        declare: [
          configuration(undefined, { asyncInferenceConfig: UNKNOWN }),
          endpoint(),
          target({ minCapacity: 0 }),
        ],
      },
      { name: "endpoint of another program", declare: [target({ minCapacity: 0 })] },
      {
        name: "configuration not known",
        declare: [
          configuration(undefined, { name: undefined }),
          renamed(asyncConfiguration({ name: undefined }), "async-config"),
          endpoint({ endpointConfigName: UNKNOWN }),
          target({ minCapacity: 0 }),
        ],
      },
      {
        name: "minimum or dimension not known",
        declare: [
          configuration(),
          endpoint(),
          target({ minCapacity: UNKNOWN }),
          renamed(target({ minCapacity: 0, scalableDimension: UNKNOWN }), "other-target"),
        ],
      },
      {
        name: "schedule whose target is not known",
        declare: [
          configuration(),
          endpoint(),
          target(),
          schedule({ resourceId: UNKNOWN, scalableTargetAction: { minCapacity: 0 } }),
        ],
      },
    ],
  },
  checkInStack: (subject, model) => {
    const target = targetOf(subject, model);
    if (!target || !isInstanceTarget(target) || !knownTo(subject.minCapacity, isZero)) return [];
    return decide(subject, target, model);
  },
});

const isZero = (capacity: number): boolean => capacity === 0;

function targetOf(
  subject: ScalableTarget | ScheduledAction,
  model: ScalingModel,
): ScalableTarget | undefined {
  if (subject.kind === "target") return subject;
  const link = model.targetOf(subject);
  return link.state === "linked" ? link.to : undefined;
}

function decide(
  { minCapacity }: ScalableTarget | ScheduledAction,
  target: ScalableTarget,
  model: ScalingModel,
): readonly Outcome[] {
  const configuration = model.configurationBehind(target);
  const why = "whether the endpoint is asynchronous is declared elsewhere or not known yet";
  if (configuration.state !== "linked") return [undecided(minCapacity.path, why)];
  const { asyncInference } = configuration.to;
  if (isUnknown(asyncInference)) return [undecided(minCapacity.path, why)];
  if (!isAbsent(asyncInference)) return [];
  return [violation(minCapacity, "at least 1 for a variant of a real-time endpoint")];
}
