import { Field } from "./field";
import type { FragmentBase } from "./fragments";

/** Which launch template is meant: by id or by name, and which version. */
export interface LaunchTemplateReference {
  readonly path: string;
  readonly presence: Field<true>;
  readonly id: Field<string>;
  readonly name: Field<string>;
  /** A number, `$Default` (assumed) or `$Latest`. */
  readonly version: Field<string>;
}

/** What instances are started with, as far as scaling and safety go. */
export interface LaunchSettings {
  readonly imageId: Field<string>;
  readonly instanceType: Field<string>;
  /** `optional` or `required`: whether metadata needs a session token. */
  readonly metadataTokens: Field<string>;
  readonly metadataEndpoint: Field<string>;
  /** One for each network interface that says anything about it. */
  readonly publicAddresses: Field<readonly Field<boolean>[]>;
  readonly detailedMonitoring: Field<boolean>;
  readonly spot: Field<true>;
}

export interface LaunchTemplate extends FragmentBase, LaunchSettings {
  readonly kind: "launchTemplate";
  readonly id: Field<string>;
  readonly name: Field<string>;
}

/** The older form of a launch template. */
export interface LaunchConfiguration extends FragmentBase, LaunchSettings {
  readonly kind: "launchConfiguration";
  readonly name: Field<string>;
}
