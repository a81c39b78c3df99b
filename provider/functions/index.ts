import { InvocationsTargetInputs, SimulateInputs } from "../../scaling/contract/generated/types";
import { Problem } from "../../scaling/contract/problem";
import { invocationsTarget } from "./invocationsTarget";
import { checkSimulate } from "../../scaling/meaning/simulate";
import { simulate } from "./simulate";

/** What the plugin needs to know of a function. */
export interface FunctionKind {
  readonly name: string;
  /** What is wrong with inputs of the right shape. */
  readonly check: (inputs: never) => readonly Problem[];
  readonly call: (inputs: never) => object;
}

const kinds: readonly FunctionKind[] = [
  {
    name: "invocationsTarget",
    check: () => [],
    call: (inputs: InvocationsTargetInputs) => invocationsTarget(inputs),
  },
  {
    name: "simulate",
    check: (inputs: SimulateInputs) => checkSimulate(inputs),
    call: (inputs: SimulateInputs) => simulate(inputs),
  },
];

/** The functions by their token. */
export const functions: ReadonlyMap<string, FunctionKind> = new Map(
  kinds.map((kind) => [`mlscale:index:${kind.name}`, kind]),
);
