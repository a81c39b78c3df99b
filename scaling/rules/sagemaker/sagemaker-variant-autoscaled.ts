import { configuration, endpoint, target, triple, urn, variant } from "../../check/fixtures";
import { matchesGlob } from "../../check/glob";
import { defineRule, violation } from "../../check/rule";
import { ScalingModel } from "../../link/scalingModel";
import { isKnown, knownTo, valueOf } from "../../model/field";
import { Endpoint, Variant } from "../../model/fragments";
import { UNKNOWN } from "../../model/input";
import { componentVariant, openTarget, renamed, serverlessVariant } from "./_examples";
import { isInstanceTarget, isServerless, listNames, managesInstances } from "./_variants";

export default defineRule({
  id: "sagemaker-variant-autoscaled",
  area: "sagemaker",
  title: "Every instance-backed production variant has a scalable target",
  severity: "medium",
  level: "advisory",
  rationale:
    "A variant without a target keeps the number of instances that it was created with, whatever the load. " +
    "Where some variants scale and one does not, that one drops its share of the traffic at every peak.",
  fix:
    "Register a scalable target for the variant, or enable managed instance scaling if it hosts " +
    "inference components.",
  whenNotToUse:
    "For endpoints that are meant to have a fixed size, or whose targets another program registers.",
  sources: [
    {
      title: "Automatic scaling of SageMaker models",
      url: "https://docs.aws.amazon.com/sagemaker/latest/dg/endpoint-auto-scaling.html",
    },
  ],
  on: ["endpoint"],
  knobs: {
    exemptInstanceTypes: {
      type: "array",
      items: { type: "string" },
      default: ["ml.t2.*", "ml.t3.*", "ml.t4g.*"],
      description: "Globs over instance types that need no target; burstable ones can have none.",
    },
  },
  examples: {
    good: [
      { name: "one variant, one target", declare: [configuration(), endpoint(), target()] },
      {
        name: "serverless",
        declare: [configuration([serverlessVariant()]), endpoint()],
      },
      {
        name: "inference components on managed instances",
        declare: [configuration([componentVariant()]), endpoint()],
      },
      {
        name: "burstable instances, which cannot be scaled",
        declare: [configuration([variant({ instanceType: "ml.t2.medium" })]), endpoint()],
      },
    ],
    bad: [
      {
        name: "no target",
        declare: [configuration(), endpoint()],
        finds: ['endpointConfigName is "reco-config"', 'no target: "blue"'],
      },
      {
        name: "one of two",
        declare: [
          configuration([variant(), variant({ variantName: "green" })]),
          endpoint(),
          target(),
        ],
        finds: ['no target: "green"'],
      },
      {
        name: "configuration of two endpoints, one of which is scaled",
        declare: [
          configuration(),
          endpoint(),
          target(),
          renamed(endpoint({ name: "reco2" }), "reco2"),
        ],
        finds: ['no target: "blue"'],
      },
      {
        name: "a target, but for provisioned concurrency",
        declare: [
          configuration(),
          endpoint(),
          target({ scalableDimension: "sagemaker:variant:DesiredProvisionedConcurrency" }),
        ],
        finds: ['no target: "blue"'],
      },
      {
        name: "components on instances that nothing scales",
        declare: [configuration([componentVariant({ status: "DISABLED" })]), endpoint()],
        finds: ['no target: "blue"'],
      },
    ],
    unknown: [
      {
        name: "target of a new endpoint",
        declare: [configuration(), endpoint({ name: undefined }), openTarget()],
      },
      {
        name: "target that may be for either variant",
        declare: [
          configuration([variant(), variant({ variantName: "green" })]),
          endpoint({ name: undefined }),
          openTarget(),
        ],
      },
      {
        name: "target of which nothing is known",
        declare: [
          configuration(),
          endpoint(),
          target({ resourceId: UNKNOWN, scalableDimension: UNKNOWN }),
        ],
      },
      {
        name: "configuration not known",
        declare: [configuration(UNKNOWN), endpoint({ endpointConfigName: UNKNOWN })],
      },
      {
        name: "serverless or not is not known",
        declare: [
          configuration([variant({ serverlessConfig: UNKNOWN })]),
          endpoint(
            { endpointConfigName: UNKNOWN },
            { from: { endpointConfigName: [urn("configuration", "reco-config")] } },
          ),
        ],
      },
      {
        name: "managed scaling not known",
        declare: [
          configuration([variant({ managedInstanceScaling: UNKNOWN })]),
          endpoint(),
          target({ ...triple, resourceId: "endpoint/other/variant/blue" }),
        ],
      },
    ],
  },
  checkInStack: (endpoint, model, settings) => {
    const configuration = model.configurationOf(endpoint);
    if (configuration.state !== "linked") return [];
    const exempt = settings.list("exemptInstanceTypes");
    const bare = (valueOf(configuration.to.variants) ?? [])
      .filter((variant) => isForScaling(variant, exempt))
      .filter((variant) => !mayHaveTarget(variant, endpoint, model));
    if (bare.length === 0) return [];
    const names = listNames(bare.map(({ name }) => name));
    const allowed = `a configuration whose variants all have a scalable target; no target: ${names}`;
    return [violation(endpoint.endpointConfigName, allowed)];
  },
});

function isForScaling(variant: Variant, exempt: readonly string[]): boolean {
  if (isServerless(variant) !== false || managesInstances(variant) !== false) return false;
  return !knownTo(variant.instanceType, (type) => exempt.some((glob) => matchesGlob(glob, type)));
}

function mayHaveTarget(variant: Variant, endpoint: Endpoint, model: ScalingModel): boolean {
  const { linked, undecided } = model.sagemaker.targetsOfVariant(variant);
  const here = linked.filter((target) => {
    const link = model.endpointOf(target);
    return link.state === "linked" && link.to === endpoint;
  });
  return [...here, ...undecided].some(
    (target) => isInstanceTarget(target) || !isKnown(target.scalableDimension),
  );
}
