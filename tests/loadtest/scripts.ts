import { Objectives, Service } from "../../scaling/contract/generated/types";
import { Load } from "../../scaling/load";
import { LoadPlan, planOf, RequestTarget, runLimits, scriptOf } from "../../scaling/loadtest";

export const service: Service = {
  requestsPerSecondPerInstance: 40,
  serviceTimeSeconds: 0.1,
  serviceTimeVariation: 0,
  timeoutSeconds: 30,
};

export interface MadeScript {
  readonly text: string;
  readonly plan: LoadPlan;
}

/** A script with short intervals, as short tests need. */
export function scriptFor(
  load: Load,
  target: RequestTarget,
  objectives: Objectives = {},
  parts = 1,
  mostUsers?: number,
): MadeScript {
  const plan = planOf(load);
  const limits = runLimits(objectives, service);
  const script = scriptOf({
    plan,
    target,
    limits,
    service,
    parts,
    ...(mostUsers === undefined ? {} : { mostUsers }),
    intervalSeconds: 1,
    toolVersion: "0.0.0",
  });
  return { text: script.text, plan };
}
