// STAND-IN for tests and the offline demo, never shipped: how one resource type is described.
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

export interface ResourceKind {
  /** The input that is auto-named where the program gives none. */
  autoNamed?: string;
  /** Values the real provider fills in at Check, by path: `productionVariants[].weight`. */
  defaults: Record<string, Value>;
  /** Inputs whose change replaces the resource. "untagged": all of them except `tags`. */
  replaceOn: readonly string[] | "untagged";
  /** Blocks whose coming or going replaces the resource, though changes inside do not. */
  replaceOnPresence?: readonly string[];
  /** Outputs that AWS makes, unknown until the resource exists. */
  computed: readonly string[];
  /** `inputs` with what the provider invents where the program left it out. */
  complete?(inputs: Props, invent: Invent): Props;
  id(inputs: Props, outputs: Props): string;
  /** The computed outputs, from the answer to the call that created the resource. */
  outputs(inputs: Props, response: Props, context: Context): Props;
  /** Absent: the resource is no call of any API. */
  api?: Api;
}

export interface Api {
  /** Pulumi's member names that are not the API's with a small first letter. */
  names: Record<string, string>;
  /** How the service tags what exists already; absent: the type has no tags. */
  tagging?: Tagging;
  create(inputs: Props): Call;
  /** The call for a change of anything but tags; absent: nothing else can change in place. */
  update?(inputs: Props): Call;
  remove(state: Props): Call;
  describe(state: Props): Call;
  /** Properties as AWS now has them, from the answer to `describe`; undefined: it is gone. */
  read(response: Props, state: Props): Props | undefined;
}

export interface Tagging {
  service: string;
  add: string;
  remove: string;
  arnMember: string;
  form: "list" | "map";
}

export const SAGEMAKER_TAGGING: Tagging = {
  service: "sagemaker",
  add: "AddTags",
  remove: "DeleteTags",
  arnMember: "ResourceArn",
  form: "list",
};
