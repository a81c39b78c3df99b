import { configuration, endpoint, inferenceComponent, urn } from "../../check/fixtures";
import { defineRule, violation } from "../../check/rule";
import { ScalingModel } from "../../link/scalingModel";
import { isAbsent, isKnown, knownTo, show } from "../../model/field";
import { ScalableTarget, Variant } from "../../model/fragments";
import { InputObject, UNKNOWN } from "../../model/input";
import { componentTarget, componentVariant, renamed } from "./_examples";

const on = (managed: InputObject, inputs?: InputObject) => [
  configuration([componentVariant(managed, inputs)]),
  endpoint(),
  inferenceComponent(),
  componentTarget(),
];

export default defineRule({
  id: "sagemaker-ic-zero-releases-instances",
  area: "sagemaker",
  title: "Copies that may fall to zero run on instances that may fall to zero",
  severity: "low",
  level: "advisory",
  rationale:
    "Instances are paid for, copies are not. An inference component without copies on a variant that " +
    "keeps its instances is slow to answer again and has saved nothing.",
  fix: "Enable managedInstanceScaling with minInstanceCount 0 on the variant, or keep at least one copy.",
  whenNotToUse:
    "Where a component at zero makes room for others on the same instances, which stay in use.",
  sources: [
    {
      title: "Scale an endpoint to zero instances: before you begin",
      url: "https://docs.aws.amazon.com/sagemaker/latest/dg/endpoint-auto-scaling-zero-instances.html",
    },
  ],
  on: ["target"],
  examples: {
    good: [
      { name: "both at zero", declare: on({}) },
      {
        name: "at least one copy",
        declare: [...on({ minInstanceCount: 1 }).slice(0, 3), componentTarget({ minCapacity: 1 })],
      },
      {
        name: "several components share the instances",
        declare: [
          ...on({ minInstanceCount: 1 }),
          renamed(inferenceComponent({ inferenceComponentName: "other" }), "other"),
        ],
      },
    ],
    bad: [
      {
        name: "instances stay",
        declare: on({ minInstanceCount: 1 }),
        finds: ["minCapacity is 0", 'minInstanceCount of variant "blue", which is 1'],
      },
      {
        name: "managed instance scaling switched off",
        declare: on({ status: "DISABLED" }),
        finds: ["minCapacity is 0", 'managed instance scaling of variant "blue", which is off'],
      },
      {
        name: "no managed instance scaling",
        declare: on({}, { managedInstanceScaling: undefined }),
        finds: ["minCapacity is 0", 'managed instance scaling of variant "blue", which is off'],
      },
    ],
    unknown: [
      { name: "minimum of the instances not known", declare: on({ minInstanceCount: UNKNOWN }) },
      { name: "status not known", declare: on({ status: UNKNOWN, minInstanceCount: 1 }) },
      {
        name: "endpoint of the component not known",
        declare: [
          configuration([componentVariant({ minInstanceCount: 1 })]),
          endpoint({ name: undefined }),
          renamed(endpoint({ name: undefined }), "other"),
          inferenceComponent({ endpointName: UNKNOWN }),
          componentTarget(),
        ],
      },
      {
        name: "component not known",
        declare: [
          ...on({ minInstanceCount: 1 }).slice(0, 3),
          componentTarget(
            { resourceId: UNKNOWN, minCapacity: UNKNOWN },
            { from: { resourceId: [urn("inferenceComponent", "llm")] } },
          ),
        ],
      },
      {
        name: "variants not known",
        declare: [configuration(UNKNOWN), endpoint(), inferenceComponent(), componentTarget()],
      },
    ],
  },
  checkInStack: (target, model) => {
    if (!knownTo(target.minCapacity, (min) => min === 0)) return [];
    const variant = variantAlone(target, model);
    const kept = variant === undefined ? undefined : whatKeeps(variant);
    return kept === undefined ? [] : [violation(target.minCapacity, `0 only with ${kept}`)];
  },
});

/** The variant below the target's component, if no other component shares it. */
function variantAlone(target: ScalableTarget, model: ScalingModel): Variant | undefined {
  const component = model.inferenceComponentOf(target);
  if (component.state !== "linked") return undefined;
  const host = model.hostOf(component.to);
  const under = model.sagemaker.variantUnder(component.to);
  if (host.state !== "linked" || under.state !== "linked") return undefined;
  const { linked, undecided } = model.componentsOn(host.to);
  return linked.length + undecided.length > 1 ? undefined : under.to.variant;
}

function whatKeeps({ name, managedInstanceScaling: managed }: Variant): string | undefined {
  const off = `managed instance scaling of variant ${show(name)}, which is off`;
  if (managed === undefined || knownTo(managed.status, (status) => status === "DISABLED"))
    return off;
  if (!isKnown(managed.status)) return undefined;
  const { minInstanceCount: min } = managed;
  if (!isAbsent(min) && !knownTo(min, (least) => least > 0)) return undefined;
  return `0 as minInstanceCount of variant ${show(name)}, which is ${show(min)}`;
}
