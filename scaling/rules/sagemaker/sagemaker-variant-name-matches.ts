import { configuration, endpoint, target, urn, variant } from "../../check/fixtures";
import { matchesGlob } from "../../check/glob";
import { defineRule, Outcome, undecided, violation } from "../../check/rule";
import { parseResourceId } from "../../link/resourceId";
import { ScalingModel } from "../../link/scalingModel";
import { allVariants } from "../../link/variants";
import { isKnown, knownTo, valueOf } from "../../model/field";
import { ScalableTarget } from "../../model/fragments";
import { UNKNOWN } from "../../model/input";
import { openTarget, renamed } from "./_examples";
import { listNames } from "./_variants";

/** Its targets are for endpoints that exist already, outside the program. */
const scalingOfExisting = "mlscale:index:EndpointScaling";

export default defineRule({
  id: "sagemaker-variant-name-matches",
  area: "sagemaker",
  title: "A target's resource id names an endpoint and one of its variants to the letter",
  severity: "critical",
  level: "mandatory",
  rationale:
    "A target is bound to its variant by nothing but the text endpoint/<endpoint>/variant/<variant>. " +
    "A name that differs - often that of the endpoint configuration, or of a variant since renamed - " +
    "makes the registration fail after the endpoint is already running, or leaves it unscaled.",
  fix:
    "Build the resource id from the endpoint's name and the variant's name as the resources have them, " +
    "or list it in external if another program declares the endpoint.",
  whenNotToUse:
    "In programs that scale endpoints of other programs beside their own: list those in external.",
  sources: [
    {
      title: "Register a model: the resource id of a variant",
      url: "https://docs.aws.amazon.com/sagemaker/latest/dg/endpoint-auto-scaling-add-policy.html",
    },
  ],
  on: ["target"],
  knobs: {
    external: {
      type: "array",
      items: { type: "string" },
      default: [],
      description: "Globs over resource ids of endpoints that another program declares.",
    },
  },
  examples: {
    good: [
      { name: "names agree", declare: [configuration(), endpoint(), target()] },
      {
        name: "target on a shadow variant",
        declare: [
          configuration([variant({ variantName: "green" })], {
            shadowProductionVariants: [variant()],
          }),
          endpoint(),
          target(),
        ],
      },
      { name: "program that declares no endpoint at all", declare: [target()] },
      {
        name: "endpoint of another program beside an own one",
        settings: { external: ["endpoint/shared/*"] },
        declare: [endpoint(), target({ resourceId: "endpoint/shared/variant/blue" })],
      },
      {
        name: "configuration of another program",
        declare: [endpoint({ endpointConfigName: "shared-config" }), target()],
      },
      {
        name: "id from an ARN, which aas-triple-consistent reports",
        declare: [
          configuration(),
          endpoint(),
          target({
            resourceId: "arn:aws:sagemaker:eu-west-1:123456789012:endpoint/reco/variant/blue",
          }),
        ],
      },
    ],
    bad: [
      {
        name: "variant that the configuration does not have",
        declare: [configuration([variant({ variantName: "green" })]), endpoint(), target()],
        finds: ['resourceId is "endpoint/reco/variant/blue"', 'a variant of the endpoint: "green"'],
      },
      {
        name: "one name among many",
        declare: [
          configuration(
            [1, 2, 3, 4, 5, 6, 7, 8].map((number) => variant({ variantName: `v${number}` })),
          ),
          endpoint(),
          target(),
        ],
        finds: ['"v5", "v6" and 2 more'],
      },
      {
        name: "name of the configuration in place of the endpoint's",
        declare: [
          configuration(),
          endpoint(),
          target({ resourceId: "endpoint/reco-config/variant/blue" }),
        ],
        finds: ['"endpoint/reco-config/variant/blue"', "not of the configuration"],
      },
      {
        name: "endpoint that nobody declares",
        declare: [endpoint(), target({ resourceId: "endpoint/recco/variant/blue" })],
        finds: ['"endpoint/recco/variant/blue"', 'an endpoint that is declared here: "reco"'],
      },
    ],
    unknown: [
      {
        name: "endpoint's name known only after deployment",
        declare: [configuration(), endpoint({ name: undefined }), openTarget()],
      },
      {
        name: "literal id beside an endpoint whose name is not known",
        declare: [configuration(), endpoint({ name: undefined }), target()],
      },
      {
        name: "configuration's name not known",
        declare: [
          configuration([variant({ variantName: "green" })], { name: undefined }),
          renamed(configuration([variant()], { name: undefined }), "other-config"),
          endpoint({ endpointConfigName: UNKNOWN }),
          target(),
        ],
      },
      {
        name: "variant's name not known",
        declare: [configuration([variant({ variantName: UNKNOWN })]), endpoint(), target()],
      },
      {
        name: "all variants not known",
        declare: [
          configuration(UNKNOWN),
          endpoint(
            { endpointConfigName: UNKNOWN },
            { from: { endpointConfigName: [urn("configuration", "reco-config")] } },
          ),
          target(),
        ],
      },
    ],
  },
  checkInStack: (target, model, settings) => {
    if (isExternal(target, settings.list("external")) || isMalformed(target)) return [];
    const endpoint = model.endpointOf(target);
    if (endpoint.state === "missing") return withoutEndpoint(target, model);
    const configuration = model.configurationBehind(target);
    if (configuration.state === "missing") return [];
    if (!isKnown(target.resourceId)) return [open(target, "the resource id is")];
    const variant = model.variantOf(target);
    if (variant.state === "linked") return [];
    if (variant.state === "undecided") return [open(target, "the endpoint's variants are")];
    if (configuration.state !== "linked") return [];
    const names = listNames(allVariants(configuration.to).map(({ name }) => name));
    return [violation(target.resourceId, `the id of a variant of the endpoint: ${names}`)];
  },
});

function isExternal({ resourceId }: ScalableTarget, globs: readonly string[]): boolean {
  return knownTo(resourceId, (id) => globs.some((glob) => matchesGlob(glob, id)));
}

/** An id in no known form names nothing, now or after deployment. */
function isMalformed({ resourceId }: ScalableTarget): boolean {
  return knownTo(resourceId, (id) => parseResourceId(id) === undefined);
}

function open(target: ScalableTarget, what: string): Outcome {
  return undecided(target.resourceId.path, `${what} known only after deployment`);
}

/** An endpoint elsewhere is fine; a configuration's name in its place, or a name unlike all, is not. */
function withoutEndpoint(target: ScalableTarget, model: ScalingModel): readonly Outcome[] {
  const id = parseResourceId(valueOf(target.resourceId) ?? "");
  if (id?.form !== "variant") return [];
  if (model.all("endpointConfiguration").some(({ name }) => valueOf(name) === id.endpointName)) {
    const allowed = "the id of a variant under the name of its endpoint, not of the configuration";
    return [violation(target.resourceId, allowed)];
  }
  const endpoints = model.all("endpoint");
  const component = model.graph.componentOf(target.source)?.type;
  if (endpoints.length === 0 || component === scalingOfExisting) return [];
  const names = listNames(endpoints.map(({ name }) => name));
  return [violation(target.resourceId, `the id of an endpoint that is declared here: ${names}`)];
}
