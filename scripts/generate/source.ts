import type { Borrowed } from "./borrow";
import type { Groups, Rules } from "../../scaling/contract/rules";

/** The contract as a person writes it: see the files under contract/. */
export interface Source {
  readonly package: SourcePackage;
  readonly types: Readonly<Record<string, SourceObject>>;
  readonly enums: Readonly<Record<string, SourceEnum>>;
  readonly components: Readonly<Record<string, SourceComponent>>;
  readonly functions: Readonly<Record<string, SourceFunction>>;
}

export interface SourcePackage {
  readonly name: string;
  readonly displayName: string;
  readonly version: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly homepage: string;
  readonly repository: string;
  readonly license: string;
  readonly publisher: string;
  readonly logoUrl?: string;
  readonly pluginDownloadURL?: string;
  readonly language: Readonly<Record<string, object>>;
}

/** Exactly one of `type`, `ref`, `items` and `values` says what the value is. */
export interface SourceShape extends Rules {
  readonly type?: "string" | "number" | "integer" | "boolean";
  readonly ref?: string;
  readonly items?: SourceShape;
  readonly values?: SourceShape;
  /** The value may come from another resource and be unknown in preview. */
  readonly input?: boolean;
}

export interface SourceProperty extends SourceShape {
  readonly description: string;
  readonly required?: boolean;
  readonly secret?: boolean;
  /** Why, and what to use instead. */
  readonly deprecated?: string;
}

export type SourceProperties = Readonly<Record<string, SourceProperty>>;

export interface SourceObject extends Groups {
  readonly description: string;
  readonly properties: SourceProperties;
  /** Written out when the contract is read; nobody after that sees it. */
  readonly borrows?: readonly Borrowed[];
}

export interface SourceComponent extends SourceObject {
  readonly outputs: SourceProperties;
  readonly deprecated?: string;
}

export interface SourceFunction extends Groups {
  readonly description: string;
  readonly inputs: SourceProperties;
  readonly outputs: SourceProperties;
  readonly deprecated?: string;
}

export interface SourceEnum {
  readonly description: string;
  readonly values: readonly SourceEnumValue[];
}

export interface SourceEnumValue {
  readonly value: string | number;
  /** The constant's name in SDKs; derived from the value when left out. */
  readonly name?: string;
  readonly description: string;
  readonly deprecated?: string;
}
