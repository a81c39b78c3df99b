import { HoldingReason } from "./tally/shortage";
import { Breach } from "./verdict";

/** Why a scaler did not do what its metric asked for, as the end of "scaling waited 60 s for ...". */
const reasons: Readonly<Record<HoldingReason, string>> = {
  holdCooldown: "a cooldown to end",
  holdStabilization: "the stabilization window",
  holdTolerance: "the metric to leave the tolerance",
  holdRateLimit: "the scaling rules, which limit each step",
  holdWarmup: "instances to warm up",
  holdOtherPolicy: "another policy",
  holdUpdateInProgress: "an update of capacity under way",
  holdNoData: "data of its metric",
  holdSuspended: "scaling to be resumed",
};

/** What else than detection, decision and start kept capacity back, longest first; in words. */
export function heldWords({ heldBy, unavailableSeconds }: Breach): readonly string[] {
  const waits = heldBy.map(
    ({ reason, seconds }) => `scaling waited ${seconds} s for ${reasons[reason]}`,
  );
  if (unavailableSeconds === 0) return waits;
  return [...waits, `instances could not be had for ${unavailableSeconds} s`];
}
