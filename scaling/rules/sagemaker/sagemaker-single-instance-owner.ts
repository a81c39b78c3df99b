import { configuration, endpoint, target, triple } from "../../check/fixtures";
import { defineRule, violation } from "../../check/rule";
import { show } from "../../model/field";
import { UNKNOWN } from "../../model/input";
import { componentTarget, componentVariant, openTarget } from "./_examples";
import { isInstanceTarget, managesInstances } from "./_variants";

export default defineRule({
  id: "sagemaker-single-instance-owner",
  area: "sagemaker",
  title:
    "Either managed instance scaling or a scalable target sets a variant's instances, not both",
  severity: "medium",
  level: "advisory",
  rationale:
    "Managed instance scaling adds instances when inference components need room, and a target adds and " +
    "removes them by a metric. With both, each undoes the other's decisions, and copies of components " +
    "are moved for nothing.",
  fix:
    "Scale the copies of the inference components (dimension " +
    "sagemaker:inference-component:DesiredCopyCount) and leave the instances to managed instance scaling.",
  whenNotToUse: "Where the target is there only for a migration from one to the other.",
  sources: [
    {
      title: "ProductionVariantManagedInstanceScaling",
      url: "https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariantManagedInstanceScaling.html",
    },
    {
      title: "Automatic scaling of SageMaker models",
      url: "https://docs.aws.amazon.com/sagemaker/latest/dg/endpoint-auto-scaling.html",
    },
  ],
  on: ["target"],
  examples: {
    good: [
      {
        name: "managed instances, target on the copies",
        declare: [configuration([componentVariant()]), endpoint(), componentTarget()],
      },
      {
        name: "managed instance scaling switched off",
        declare: [configuration([componentVariant({ status: "DISABLED" })]), endpoint(), target()],
      },
      { name: "target alone", declare: [configuration(), endpoint(), target()] },
    ],
    bad: [
      {
        name: "both",
        declare: [configuration([componentVariant()]), endpoint(), target()],
        finds: [
          'scalableDimension is "sagemaker:variant:DesiredInstanceCount"',
          'managed instance scaling of variant "blue" is enabled',
        ],
      },
      {
        name: "both, on an endpoint whose name is not known yet",
        declare: [configuration([componentVariant()]), endpoint({ name: undefined }), openTarget()],
        finds: ['scalableDimension is "sagemaker:variant:DesiredInstanceCount"'],
      },
    ],
    unknown: [
      {
        name: "status not known",
        declare: [configuration([componentVariant({ status: UNKNOWN })]), endpoint(), target()],
      },
      {
        name: "dimension not known",
        declare: [
          configuration([componentVariant()]),
          endpoint(),
          target({ ...triple, scalableDimension: UNKNOWN }),
        ],
      },
      {
        name: "endpoint of another program",
        declare: [configuration([componentVariant()]), target()],
      },
      { name: "variants not known", declare: [configuration(UNKNOWN), endpoint(), target()] },
    ],
  },
  checkInStack: (target, model) => {
    const link = model.variantOf(target);
    if (link.state !== "linked" || !isInstanceTarget(target)) return [];
    if (managesInstances(link.to.variant) !== true) return [];
    const name = show(link.to.variant.name);
    const allowed = `no instance target while managed instance scaling of variant ${name} is enabled`;
    return [violation(target.scalableDimension, allowed)];
  },
});
