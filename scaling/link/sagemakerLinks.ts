import { isAbsent, isKnown } from "../model/field";
import { Endpoint, InferenceComponent, Model, ScalableTarget, Variant } from "../model/fragments";
import { invert, Link, NameIndex, Referrers, resolve } from "./link";
import type { ScalingModel } from "./scalingModel";
import { allVariants, anyVariant, findVariant, PlacedVariant } from "./variants";

/** The links between variants, inference components, models and the targets that scale them. */
export class SageMakerLinks {
  private variantTargets?: (variant: Variant) => Referrers<ScalableTarget>;
  private endpointTargets?: (endpoint: Endpoint) => Referrers<ScalableTarget>;
  private componentTargets?: (component: InferenceComponent) => Referrers<ScalableTarget>;
  private modelVariants?: (model: Model) => Referrers<PlacedVariant>;

  constructor(private readonly model: ScalingModel) {}

  /** Targets that scale a variant, in whatever dimension. */
  targetsOfVariant(variant: Variant): Referrers<ScalableTarget> {
    this.variantTargets ??= invert(this.model.all("target"), (target) =>
      mapLink(this.model.variantOf(target), (placed) => placed.variant),
    );
    return this.variantTargets(variant);
  }

  /** Targets that scale some variant of an endpoint. */
  targetsOn(endpoint: Endpoint): Referrers<ScalableTarget> {
    this.endpointTargets ??= invert(this.model.all("target"), (target) =>
      this.model.endpointOf(target),
    );
    return this.endpointTargets(endpoint);
  }

  /** Targets that scale the copies of an inference component. */
  targetsOfComponent(component: InferenceComponent): Referrers<ScalableTarget> {
    this.componentTargets ??= invert(this.model.all("target"), (target) =>
      this.model.inferenceComponentOf(target),
    );
    return this.componentTargets(component);
  }

  /** The variant whose instances an inference component runs on. */
  variantUnder(component: InferenceComponent): Link<PlacedVariant> {
    const host = this.model.hostOf(component);
    if (host.state !== "linked") return withoutCandidates(host);
    const configuration = this.model.configurationOf(host.to);
    if (configuration.state !== "linked") return withoutCandidates(configuration);
    return isKnown(component.variantName)
      ? findVariant(configuration.to, component.variantName.value)
      : anyVariant(configuration.to);
  }

  /** Variants that serve a model. */
  variantsOfModel(model: Model): Referrers<PlacedVariant> {
    this.modelVariants ??= this.invertModels();
    return this.modelVariants(model);
  }

  private invertModels(): (model: Model) => Referrers<PlacedVariant> {
    const models = new NameIndex(this.model.all("model"), (model) => [model.name]);
    const placed = this.model
      .all("endpointConfiguration")
      .flatMap((configuration) =>
        allVariants(configuration).map((variant) => ({ configuration, variant })),
      );
    return invert(placed, ({ configuration, variant }): Link<Model> => {
      if (isAbsent(variant.modelName)) return { state: "missing" };
      return resolve(this.model.graph, {
        from: configuration,
        properties: ["productionVariants", "shadowProductionVariants"],
        name: [variant.modelName],
        among: models,
        closed: isKnown(variant.modelName),
      });
    });
  }
}

function mapLink<A, B>(link: Link<A>, to: (a: A) => B): Link<B> {
  if (link.state === "linked") return { ...link, to: to(link.to) };
  if (link.state === "undecided") return { ...link, candidates: link.candidates.map(to) };
  return link;
}

function withoutCandidates<A, B>(link: Exclude<Link<A>, { state: "linked" }>): Link<B> {
  return link.state === "missing" ? link : { state: "undecided", candidates: [] };
}
