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
export function heldWords(breach: Breach): readonly string[] {
  const {
    heldBy,
    unavailableSeconds,
    deployingInstances: busy = 0,
    ejectedInstances: ejected = 0,
  } = breach;
  const waits = heldBy.map(
    ({ reason, seconds }) => `scaling waited ${seconds} s for ${reasons[reason]}`,
  );
  return [
    ...(busy > 0 ? [`a deployment kept ${counted(busy)} out of service`] : []),
    ...(ejected > 0 ? [`outlier detection kept ${counted(ejected)} out of the traffic`] : []),
    ...waits,
    ...(unavailableSeconds > 0 ? [`instances could not be had for ${unavailableSeconds} s`] : []),
  ];
}

function counted(instances: number): string {
  return instances === 1 ? "1 instance" : `${instances} instances`;
}
