/**
 * What a program declares: plain data in which any part may be unknown (decided only by a deployment)
 * or secret. Every source - engine, state file, preview, component arguments - is decoded into this
 * form, so that nothing after it has to know where a declaration came from.
 */

/** A value that only the deployment decides. */
export class Unknown {
  static readonly value = new Unknown();
  private constructor() {}
}

/** The one unknown value. */
export const UNKNOWN = Unknown.value;

/** A value that may be judged but never shown. */
export class Secret {
  constructor(readonly value: Input) {}
}

export type Input =
  undefined | null | boolean | number | string | Unknown | Secret | readonly Input[] | InputObject;

export interface InputObject {
  readonly [key: string]: Input;
}

/** One declared resource with all that is known about its place in the program. */
export interface Declaration {
  readonly urn: string;
  readonly type: string;
  readonly inputs: InputObject;
  /** Outputs of the last deployment; empty or absent in most previews. */
  readonly outputs?: InputObject;
  readonly parent?: string;
  readonly provider?: string;
  readonly dependencies: readonly string[];
  /** Top-level input -> URNs of the resources that its value came from. */
  readonly propertyDependencies: Readonly<Record<string, readonly string[]>>;
  readonly ignoreChanges: readonly string[];
  readonly protect: boolean;
  /** False for component resources, which exist only in the program. */
  readonly custom: boolean;
}

/** The name part of a URN, whatever characters the name has. */
export function nameOf(urn: string): string {
  const parts = urn.split("::");
  return parts.length > 3 ? parts.slice(3).join("::") : urn;
}

/** The stack part of a URN. */
export function stackOf(urn: string): string | undefined {
  return /^urn:pulumi:([^:]+)::/.exec(urn)?.[1];
}
