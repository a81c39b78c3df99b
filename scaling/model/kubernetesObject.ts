import { Field } from "./field";
import { FragmentBase } from "./fragments";

/** Texts by key, as labels, annotations and the metadata of triggers. */
export type Texts = Field<Readonly<Record<string, Field<string>>>>;

/** Amounts by resource: cores of `cpu`, bytes of `memory`, pieces of anything else. */
export type Amounts = Field<Readonly<Record<string, Field<number>>>>;

/** What every object of Kubernetes has, whatever its kind. */
export interface KubernetesObject extends FragmentBase {
  /** Path of the object inside its declaration; "" unless it is an item of a List. */
  readonly path: string;
  readonly objectKind: string;
  /** As `apps/v1`; `v1` in the core group. */
  readonly apiVersion: string;
  /** The API group without its version; "" is the core group. */
  readonly group: string;
  /** As declared: absent means the namespace of the provider, which the links know. */
  readonly namespace: Field<string>;
  /** The name in the cluster: declared, else that of the last deployment, else not known yet. */
  readonly name: Field<string>;
  /** The provider chooses the name, with a suffix that nobody can write down beforehand. */
  readonly autoNamed: boolean;
  /** It changes some fields of an object that is declared elsewhere: what it leaves out is unknown. */
  readonly isPatch: boolean;
  readonly labels: Texts;
  readonly annotations: Texts;
}

/** An object of a kind that no reader knows: it may be scaled, but says nothing else to us. */
export interface CustomObject extends KubernetesObject {
  readonly kind: "customObject";
}

/** What may install objects that the program does not list, so that nothing is surely missing. */
export interface OpaqueBundle extends KubernetesObject {
  readonly kind: "opaqueBundle";
  /** The chart, file or folder that it installs. */
  readonly content: Field<string>;
  /** Its objects become resources of their own once the deployment can render them. */
  readonly listsObjects: boolean;
}

/** A number of pods, or a percentage of them. */
export interface IntOrPercent {
  readonly amount: number;
  readonly percent: boolean;
}

export interface LabelRequirement {
  readonly path: string;
  readonly key: Field<string>;
  readonly operator: Field<string>;
  readonly values: Field<readonly Field<string>[]>;
}

export interface LabelSelector {
  readonly path: string;
  readonly matchLabels: Texts;
  readonly matchExpressions: Field<readonly LabelRequirement[]>;
}

/** Which object a scaler means. */
export interface ScaleTargetRef {
  readonly path: string;
  /** KEDA assumes `apps/v1` and `Deployment` where they are left out; the path tells what was. */
  readonly apiVersion: Field<string>;
  readonly objectKind: Field<string>;
  readonly name: Field<string>;
}
