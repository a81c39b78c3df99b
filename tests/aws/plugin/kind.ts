// STAND-IN for tests and the offline demo, never shipped: how one resource type is described.
import type { Failure } from "../../plugin-kit/check";
import type { Props, Value } from "../../plugin-kit/values";

/** One call of an AWS API: service and operation by botocore's names. */
export interface Call {
  service: string;
  operation: string;
  params: Props;
}

export interface Context {
  urn: string;
  region: string;
  accountId: string;
}

/** Makes the values that the provider itself invents at creation; unknown until then. */
export type Invent = (prefix: string) => string;

/** What was there before an update. */
export interface Before {
  /** The state as last seen, with the resource's `id`. */
  state: Props;
  /** Whether the update changes an input, in whole or in part. */
  changed(name: string): boolean;
}

export interface ResourceKind {
  /** The input that is auto-named where the program gives none. */
  autoNamed?: string;
  /** The longest auto-name that the provider makes; no limit that matters where absent. */
  nameLimit?: number;
  /** Values the real provider fills in at Check, by path: `productionVariants[].weight`. */
  defaults: Record<string, Value>;
  /** Inputs whose change replaces the resource. "untagged": all of them except `tags`. */
  replaceOn: readonly string[] | "untagged";
  /** Blocks whose coming or going replaces the resource, though changes inside do not. */
  replaceOnPresence?: readonly string[];
  /**
   * Outputs that AWS makes, unknown until the resource exists. Those that a program may give keep
   * their value when it no longer does, which is no change.
   */
  computed: readonly string[];
  /** What the provider's own schema refuses at Check. */
  check?(inputs: Props): Failure[];
  /** `inputs` with what the provider invents where the program left it out. */
  complete?(inputs: Props, invent: Invent): Props;
  id(inputs: Props, outputs: Props): string;
  /** The computed outputs, from the answer to the call that created the resource. */
  outputs(inputs: Props, response: Props, context: Context): Props;
  /** Outputs that an update gives another value; unknown in a preview of it. */
  renewed?(news: Props, before: Before): Props;
  /** Absent: the resource is no call of any API. */
  api?: Api;
}

export type Calls = Call | readonly Call[];

export interface Api {
  /** Pulumi's member names that are not the API's with a small first letter. */
  names: Record<string, string>;
  /** Parts of paths that Pulumi writes in another way than `names` yields. */
  paths?: Record<string, string>;
  /** How the service tags what exists already; absent: the type has no tags. */
  tagging?: Tagging;
  /** What the provider refuses before its first call, though no preview shows it. */
  refuse?(inputs: Props): string | undefined;
  create(inputs: Props): Call;
  /** The calls that the provider makes after `create`, in their order. */
  settle?(inputs: Props, outputs: Props): readonly Call[];
  /** The calls for a change of anything but tags; absent: nothing else can change in place. */
  update?(inputs: Props, before: Before): Calls;
  remove(state: Props): Calls;
  describe(state: Props): Call;
  /** Properties as AWS now has them, from the answer to `describe`; undefined: it is gone. */
  read(response: Props, state: Props): Props | undefined;
  /** The provider describes what it made or changed, and keeps the answer. */
  readsBack?: true;
}

export interface Tagging {
  service: string;
  add: string;
  remove: string;
  /** The members by which both calls name the resource, from its state with the `id`. */
  of(state: Props): Props;
  form: "list" | "map";
  /** The member that names the tags to remove; `TagKeys` where absent. */
  gone?(keys: readonly string[]): Props;
}

/** Tagging by a member that takes the resource's ARN. */
export function byArn(member: string): Tagging["of"] {
  return (state) => ({ [member]: state["arn"] });
}

export const SAGEMAKER_TAGGING: Tagging = {
  service: "sagemaker",
  add: "AddTags",
  remove: "DeleteTags",
  of: byArn("ResourceArn"),
  form: "list",
};
