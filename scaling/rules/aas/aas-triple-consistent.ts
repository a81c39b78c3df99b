import {
  componentTriple,
  concurrencyTriple,
  schedule,
  target,
  trackingPolicy,
} from "../../check/fixtures";
import { defineRule, Outcome, RuleSettings, violation } from "../../check/rule";
import { dimensions, parseResourceId, sagemakerName } from "../../link/resourceId";
import { isKnown, Known } from "../../model/field";
import { ScalableTriple } from "../../model/fragments";
import { UNKNOWN } from "../../model/input";
import { namespaceOfDimension, scalableDimensions } from "./_dimensions";

const variantForm = "endpoint/<endpoint name>/variant/<variant name>";
const componentForm = "inference-component/<name>";

/** The form that the resource id of each SageMaker dimension has. */
const forms: Readonly<Record<string, string>> = {
  [dimensions.instanceCount]: variantForm,
  [dimensions.provisionedConcurrency]: variantForm,
  [dimensions.copyCount]: componentForm,
};

export default defineRule({
  id: "aas-triple-consistent",
  area: "aas",
  title: "Namespace, dimension and resource id belong together",
  severity: "critical",
  level: "mandatory",
  rationale:
    "The three texts together name what is scaled, and the service compares them letter by letter. An ARN in " +
    "the place of a name, or a dimension of another service, is refused only at deployment, or names nothing.",
  fix: "Build resourceId from the endpoint's and the variant's name, and take a dimension of the same service.",
  whenNotToUse: "Never: the service refuses such targets.",
  sources: [
    {
      title: "RegisterScalableTarget: resource ids and scalable dimensions",
      url: "https://docs.aws.amazon.com/autoscaling/application/APIReference/API_RegisterScalableTarget.html",
    },
    {
      title: "CreateEndpoint: pattern and length of names",
      url: "https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpoint.html",
    },
  ],
  on: ["target", "policy", "schedule"],
  knobs: {
    extraDimensions: {
      type: "array",
      items: { type: "string" },
      default: [],
      description: "Scalable dimensions that the service has added since this version.",
    },
  },
  examples: {
    good: [
      { name: "instances of a variant", declare: [target(), trackingPolicy(), schedule()] },
      { name: "copies of a component", declare: [target(componentTriple)] },
      { name: "provisioned concurrency", declare: [target(concurrencyTriple)] },
      {
        name: "another service",
        declare: [
          target({
            serviceNamespace: "ecs",
            resourceId: "service/models/reco",
            scalableDimension: "ecs:service:DesiredCount",
          }),
        ],
      },
      {
        name: "a service that is new",
        declare: [
          target({
            serviceNamespace: "quantum",
            resourceId: "qubit/1",
            scalableDimension: "quantum:register:Qubits",
          }),
        ],
      },
      {
        name: "a dimension that is new",
        settings: { extraDimensions: ["sagemaker:variant:DesiredThroughput"] },
        declare: [target({ scalableDimension: "sagemaker:variant:DesiredThroughput" })],
      },
      {
        name: "names as long as they may be",
        declare: [target({ resourceId: `endpoint/${"a".repeat(63)}/variant/${"b".repeat(63)}` })],
      },
    ],
    bad: [
      {
        name: "dimension of another service",
        declare: [target({ scalableDimension: "ecs:service:DesiredCount" })],
        finds: ['serviceNamespace is "sagemaker"', '"ecs", as in scalableDimension'],
      },
      {
        name: "namespace misspelt",
        declare: [target({ serviceNamespace: "SageMaker" })],
        finds: ['serviceNamespace is "SageMaker"', '"sagemaker", as in scalableDimension'],
      },
      {
        name: "dimension misspelt",
        declare: [target({ scalableDimension: "sagemaker:variant:DesiredInstances" })],
        finds: [
          'scalableDimension is "sagemaker:variant:DesiredInstances"',
          "sagemaker:variant:DesiredInstanceCount",
        ],
      },
      {
        name: "the endpoint's ARN as resource id",
        declare: [target({ resourceId: "arn:aws:sagemaker:eu-west-1:123456789012:endpoint/reco" })],
        finds: ["resourceId is", "endpoint/<endpoint name>/variant/<variant name>"],
      },
      {
        name: "the ARN inside the resource id",
        declare: [
          trackingPolicy(
            {},
            {
              resourceId:
                "endpoint/arn:aws:sagemaker:eu-west-1:123456789012:endpoint/reco/variant/blue",
            },
          ),
        ],
        finds: ["endpoint/<endpoint name>/variant/<variant name>"],
      },
      {
        name: "variant left out",
        declare: [schedule({ resourceId: "endpoint/reco" })],
        finds: ['resourceId is "endpoint/reco"', "variant/<variant name>"],
      },
      {
        name: "copies counted on a variant",
        declare: [target({ scalableDimension: componentTriple.scalableDimension })],
        finds: ['"endpoint/reco/variant/blue"', "inference-component/<name>"],
      },
      {
        name: "a name that SageMaker does not allow",
        declare: [target({ resourceId: "endpoint/reco/variant/blue_1" })],
        finds: ["letters, digits and dashes", "at most 63"],
      },
      {
        name: "a name that is too long",
        declare: [
          target({
            resourceId: `inference-component/${"a-".repeat(31)}bc`,
            ...{ scalableDimension: componentTriple.scalableDimension },
          }),
        ],
        finds: ["at most 63"],
      },
    ],
    unknown: [
      { name: "resource id unknown", declare: [target({ resourceId: UNKNOWN })] },
      {
        name: "dimension unknown",
        declare: [target({ scalableDimension: UNKNOWN, resourceId: "x" })],
      },
      { name: "namespace unknown", declare: [target({ serviceNamespace: UNKNOWN })] },
    ],
  },
  check: (of, settings) => [
    ...namespaceAgrees(of),
    ...dimensionExists(of, settings),
    ...resourceIdFits(of),
  ],
});

function namespaceAgrees({ serviceNamespace, scalableDimension }: ScalableTriple): Outcome[] {
  if (!isKnown(serviceNamespace) || !isKnown(scalableDimension)) return [];
  const expected = namespaceOfDimension(scalableDimension.value);
  if (serviceNamespace.value === expected) return [];
  const known = scalableDimensions.some((it) => namespaceOfDimension(it) === expected);
  const allowed = known
    ? `"${expected}", as in scalableDimension`
    : "the service in scalableDimension";
  return [violation(serviceNamespace, allowed, `set serviceNamespace to the dimension's service`)];
}

function dimensionExists({ scalableDimension }: ScalableTriple, settings: RuleSettings): Outcome[] {
  if (!isKnown(scalableDimension)) return [];
  const all = [...scalableDimensions, ...settings.list("extraDimensions")];
  const namespace = namespaceOfDimension(scalableDimension.value);
  const siblings = all.filter((it) => namespaceOfDimension(it) === namespace);
  if (siblings.length === 0 || siblings.includes(scalableDimension.value)) return [];
  return [violation(scalableDimension, `one of ${siblings.join(", ")}`, "correct the dimension")];
}

function resourceIdFits({ resourceId, scalableDimension }: ScalableTriple): Outcome[] {
  if (!isKnown(resourceId) || !isKnown(scalableDimension)) return [];
  if (!Object.hasOwn(forms, scalableDimension.value)) return [];
  const form = forms[scalableDimension.value]!;
  const id = parseResourceId(resourceId.value);
  if (id === undefined) return [malformed(resourceId, form)];
  if ((id.form === "variant") !== (form === variantForm)) return [malformed(resourceId, form)];
  const names = id.form === "variant" ? [id.endpointName, id.variantName] : [id.name];
  if (names.every((name) => name.length <= 63 && sagemakerName.test(name))) return [];
  const allowed = "names of letters, digits and dashes between them, at most 63 characters";
  return [violation(resourceId, `${form} with ${allowed}`)];
}

function malformed(resourceId: Known<string>, form: string): Outcome {
  const isArn = resourceId.value.includes("arn:");
  const fix = isArn ? `build resourceId from names, not from the ARN: ${form}` : `write ${form}`;
  return violation(resourceId, form, fix);
}
