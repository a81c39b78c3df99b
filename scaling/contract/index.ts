/** Declarations as the contract describes them, whatever face they come through. */
export { defaults } from "./generated/defaults";
export { withoutNulls } from "./nulls";
export { reason } from "./problem";
export type { Problem } from "./problem";
export { prune } from "./prune";
export { checkShape } from "./shape";
export type { IsOutput } from "./snapshot";
