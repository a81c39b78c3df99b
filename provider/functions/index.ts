import { InvocationsTargetInputs } from "../../scaling/contract/generated/types";
import { invocationsTarget } from "./invocationsTarget";

/** What the plugin needs to know of a function. */
export interface FunctionKind {
  readonly name: string;
  readonly call: (inputs: never) => object;
}

/** The functions by their token. */
export const functions: ReadonlyMap<string, FunctionKind> = new Map([
  [
    "mlscale:index:invocationsTarget",
    {
      name: "invocationsTarget",
      call: (inputs: InvocationsTargetInputs) => invocationsTarget(inputs),
    },
  ],
]);
