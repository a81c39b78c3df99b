import {
  InvocationsTargetInputs,
  RecommendScalingInputs,
  SimulateInputs,
  SynthesizeScheduleInputs,
} from "../../scaling/contract/generated/types";
import { Problem } from "../../scaling/contract/problem";
import { recommendScaling } from "../../scaling/judge/recommend";
import { synthesizeSchedule } from "../../scaling/judge/synthesizeSchedule";
import { checkRecommendScaling, checkSynthesizeSchedule } from "../../scaling/meaning/search";
import { checkSimulate } from "../../scaling/meaning/simulate";
import { invocationsTarget } from "./invocationsTarget";
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
  {
    name: "recommendScaling",
    check: (inputs: RecommendScalingInputs) => checkRecommendScaling(inputs),
    call: (inputs: RecommendScalingInputs) => recommendScaling(inputs),
  },
  {
    name: "synthesizeSchedule",
    check: (inputs: SynthesizeScheduleInputs) => checkSynthesizeSchedule(inputs),
    call: (inputs: SynthesizeScheduleInputs) => synthesizeSchedule(inputs),
  },
];

/** The functions by their token. */
export const functions: ReadonlyMap<string, FunctionKind> = new Map(
  kinds.map((kind) => [`mlscale:index:${kind.name}`, kind]),
);
