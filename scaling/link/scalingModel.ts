import { GroupPolicy } from "../model/ec2";
import { isKnown, known, notKnown, valueOf } from "../model/field";
import {
  Alarm,
  Endpoint,
  EndpointConfiguration,
  Fragment,
  FragmentBase,
  FragmentOf,
  InferenceComponent,
  Kind,
  ScalableTarget,
  ScalableTriple,
  ScalingPolicy,
  ScheduledAction,
} from "../model/fragments";
import { Declaration } from "../model/input";
import { read } from "../read";
import { alarmsByPolicy } from "./alarms";
import { Ec2Links } from "./ec2Links";
import { ResourceGraph } from "./graph";
import { IamLinks } from "./iamLinks";
import { KubernetesLinks } from "./kubernetesLinks";
import { invert, Link, Name, NameIndex, Referrers, resolve } from "./link";
import { dimensions, parseResourceId } from "./resourceId";
import { MeshLinks } from "./meshLinks";
import { SageMakerLinks } from "./sagemakerLinks";
import { anyVariant, findVariant, onlyVariant, PlacedVariant } from "./variants";

export type { PlacedVariant } from "./variants";

const variantDimensions = [dimensions.instanceCount, dimensions.provisionedConcurrency];
const componentDimensions = [dimensions.copyCount];

type Scaler = ScalingPolicy | ScheduledAction;

/**
 * The whole program as scaling sees it: fragments, and which of them belong together. Links are
 * resolved on first use and kept, since many rules ask for the same ones.
 */
export class ScalingModel {
  private readonly byKind = new Map<Kind, Fragment[]>();
  private readonly links = new Map<string, WeakMap<object, unknown>>();
  private readonly tables = new Map<string, unknown>();
  /** What belongs to which variant, component and model. */
  readonly sagemaker = new SageMakerLinks(this);
  /** What scales, feeds and deploys to which Auto Scaling group. */
  readonly ec2 = new Ec2Links(this);
  /** Who may do what. */
  readonly iam = new IamLinks(this);
  /** What scales, selects and bounds which object in which cluster. */
  readonly kubernetes = new KubernetesLinks(this);
  /** What answers for what a mesh sends requests to. */
  readonly mesh = new MeshLinks(this);

  constructor(
    readonly graph: ResourceGraph,
    fragments: readonly Fragment[],
  ) {
    for (const fragment of fragments) {
      const group = this.byKind.get(fragment.kind);
      if (group) group.push(fragment);
      else this.byKind.set(fragment.kind, [fragment]);
    }
  }

  static of(declarations: readonly Declaration[]): ScalingModel {
    return new ScalingModel(new ResourceGraph(declarations), declarations.flatMap(read));
  }

  all<K extends Kind>(kind: K): readonly FragmentOf<K>[] {
    return (this.byKind.get(kind) ?? []) as FragmentOf<K>[];
  }

  /** The target that a policy or scheduled action scales. */
  targetOf(scaler: Scaler): Link<ScalableTarget> {
    return this.once("target", scaler, () => {
      const around = this.targetAround(scaler);
      if (around) return { state: "linked", to: around, by: "name" };
      return resolve(this.graph, {
        from: scaler,
        properties: ["resourceId", "scalingTargetId"],
        name: tripleOf(scaler),
        among: this.index("target", tripleOf),
        closed: this.isClosed(scaler),
      });
    });
  }

  policiesOf(target: ScalableTarget): Referrers<ScalingPolicy> {
    const table = () => invert(this.all("policy"), (policy) => this.targetOf(policy));
    return this.table("policies", table)(target);
  }

  schedulesOf(target: ScalableTarget): Referrers<ScheduledAction> {
    const table = () => invert(this.all("schedule"), (schedule) => this.targetOf(schedule));
    return this.table("schedules", table)(target);
  }

  /** The endpoint whose variant a target scales. */
  endpointOf(target: ScalableTarget): Link<Endpoint> {
    return this.once("endpoint", target, () => {
      const id = parsed(target);
      if (scalesAnother(target, variantDimensions)) return { state: "missing" };
      if (id !== undefined && id.form !== "variant") return { state: "missing" };
      return resolve(this.graph, {
        from: target,
        properties: ["resourceId"],
        name: [id === undefined ? notKnown("") : known(id.endpointName, "")],
        among: this.index("endpoint", (endpoint) => [endpoint.name]),
        closed: isKnown(target.resourceId),
      });
    });
  }

  configurationOf(endpoint: Endpoint): Link<EndpointConfiguration> {
    return this.once("configuration", endpoint, () =>
      resolve(this.graph, {
        from: endpoint,
        properties: ["endpointConfigName"],
        name: [endpoint.endpointConfigName],
        among: this.index("endpointConfiguration", (configuration) => [configuration.name]),
        closed: isKnown(endpoint.endpointConfigName),
      }),
    );
  }

  /** Endpoint configuration behind a target, by way of its endpoint. */
  configurationBehind(target: ScalableTarget): Link<EndpointConfiguration> {
    const endpoint = this.endpointOf(target);
    if (endpoint.state === "linked") return this.configurationOf(endpoint.to);
    return endpoint.state === "missing" ? endpoint : { state: "undecided", candidates: [] };
  }

  /**
   * The variant that a target scales. "missing" with a linked configuration means that the
   * configuration has no variant of that name.
   */
  variantOf(target: ScalableTarget): Link<PlacedVariant> {
    const id = parsed(target);
    const behind = this.configurationBehind(target);
    if (behind.state === "missing") return behind;
    if (behind.state === "undecided") return { state: "undecided", candidates: [] };
    if (id?.form === "variant") return findVariant(behind.to, id.variantName);
    return isKnown(target.scalableDimension) ? onlyVariant(behind.to) : anyVariant(behind.to);
  }

  /** Targets of the variants that an endpoint configuration declares. */
  targetsOf(configuration: EndpointConfiguration): Referrers<ScalableTarget> {
    const table = () => invert(this.all("target"), (target) => this.configurationBehind(target));
    return this.table("targets", table)(configuration);
  }

  /** Endpoints that use a configuration. */
  endpointsOf(configuration: EndpointConfiguration): Referrers<Endpoint> {
    const table = () => invert(this.all("endpoint"), (endpoint) => this.configurationOf(endpoint));
    return this.table("endpoints", table)(configuration);
  }

  /** The inference component whose copies a target scales. */
  inferenceComponentOf(target: ScalableTarget): Link<InferenceComponent> {
    return this.once("inferenceComponent", target, () => {
      const id = parsed(target);
      if (scalesAnother(target, componentDimensions)) return { state: "missing" };
      if (id !== undefined && id.form !== "inferenceComponent") return { state: "missing" };
      return resolve(this.graph, {
        from: target,
        properties: ["resourceId"],
        name: [id === undefined ? notKnown("") : known(id.name, "")],
        among: this.index("inferenceComponent", (component) => [component.name]),
        closed: isKnown(target.resourceId),
      });
    });
  }

  /** The endpoint that hosts an inference component. */
  hostOf(component: InferenceComponent): Link<Endpoint> {
    return this.once("host", component, () =>
      resolve(this.graph, {
        from: component,
        properties: ["endpointName"],
        name: [component.endpointName],
        among: this.index("endpoint", (endpoint) => [endpoint.name]),
        closed: isKnown(component.endpointName),
      }),
    );
  }

  /** Inference components that an endpoint hosts. */
  componentsOn(endpoint: Endpoint): Referrers<InferenceComponent> {
    const components = this.all("inferenceComponent");
    const table = () => invert(components, (component) => this.hostOf(component));
    return this.table("components", table)(endpoint);
  }

  /** The alarms that trigger a policy. */
  alarmsOf(policy: ScalingPolicy | GroupPolicy): Referrers<Alarm> {
    const table = () =>
      alarmsByPolicy(this.graph, this.all("alarm"), [
        ...this.all("policy"),
        ...this.all("groupPolicy"),
      ]);
    return this.table("alarms", table)(policy);
  }

  /**
   * A target outside the program can be ruled out if its name is known in full (the rules then ask
   * whether it is listed as external), or if it belongs to an endpoint that does not exist yet.
   */
  private isClosed(scaler: Scaler): boolean {
    if (isKnown(scaler.resourceId)) return true;
    const dependencies = this.graph.dependenciesOf(scaler.source, ["resourceId"]);
    const created = this.all("endpoint").filter((endpoint) =>
      dependencies.has(endpoint.source.urn),
    );
    return created.some((endpoint) => endpoint.name.state === "unknown");
  }

  /** A native scheduled action lies inside its target and can belong to no other. */
  private targetAround(scaler: Scaler): ScalableTarget | undefined {
    if (scaler.kind === "policy" || scaler.path === "") return undefined;
    return this.all("target").find((target) => target.source === scaler.source);
  }

  private index<K extends Kind>(
    kind: K,
    nameOf: (fragment: FragmentOf<K>) => Name,
  ): NameIndex<FragmentOf<K>> {
    return this.table(`index ${kind}`, () => new NameIndex(this.all(kind), nameOf));
  }

  /** What a rule derives from the whole program, made once for all its subjects. */
  derived<T>(name: string, build: () => T): T {
    return this.table(`derived ${name}`, build);
  }

  private table<T>(name: string, build: () => T): T {
    if (!this.tables.has(name)) this.tables.set(name, build());
    return this.tables.get(name) as T;
  }

  private once<T>(name: string, key: FragmentBase, compute: () => T): T {
    const cache = this.links.get(name) ?? new WeakMap<object, unknown>();
    this.links.set(name, cache);
    if (!cache.has(key)) cache.set(key, compute());
    return cache.get(key) as T;
  }
}

function parsed(target: ScalableTarget): ReturnType<typeof parseResourceId> {
  const resourceId = valueOf(target.resourceId);
  return resourceId === undefined ? undefined : parseResourceId(resourceId);
}

function tripleOf(of: ScalableTriple): Name {
  return [of.serviceNamespace, of.scalableDimension, of.resourceId];
}

/** A target of another service or dimension, whatever its resource id will be. */
function scalesAnother(target: ScalableTarget, own: readonly string[]): boolean {
  const { serviceNamespace, scalableDimension } = target;
  if (isKnown(serviceNamespace) && serviceNamespace.value !== "sagemaker") return true;
  return isKnown(scalableDimension) && !own.includes(scalableDimension.value);
}
