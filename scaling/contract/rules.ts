/** What the contract says about one value, beside its type. */
export interface Rules {
  readonly unit?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  /** The pattern in words. */
  readonly patternHint?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  /** The property that no two items of a list may share. */
  readonly uniqueBy?: string;
  readonly default?: unknown;
  /** The default in words, where it is not a constant. */
  readonly defaultText?: string;
  readonly source?: string | readonly string[];
  readonly example?: unknown;
}

/** What the contract says about the presence of several properties of one object. */
export interface Groups {
  readonly exactlyOneOf?: readonly (readonly string[])[];
  readonly atMostOneOf?: readonly (readonly string[])[];
  readonly atLeastOneOf?: readonly (readonly string[])[];
  /** If the key is present, the others must be too. */
  readonly requires?: Readonly<Record<string, readonly string[]>>;
}

/** The JSON schema of one value, as the generated validators carry it. */
export interface ShapeSchema extends Rules, Groups {
  readonly $id?: string;
  /** The name of a type or enum of the contract. */
  readonly $ref?: string;
  readonly type?: "string" | "number" | "integer" | "boolean" | "array" | "object";
  readonly enum?: readonly (string | number)[];
  readonly properties?: Readonly<Record<string, ShapeSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false | ShapeSchema;
  readonly items?: ShapeSchema;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  /** The value may come from another resource and be unknown in preview. */
  readonly input?: true;
  /** The value is never shown. */
  readonly secret?: true;
}
