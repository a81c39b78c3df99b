import { ModelServiceArgs } from "../../contract/generated/types";
import { metricsOf } from "../../plan/modelService/metrics";
import { triggersOf } from "../../plan/modelService/triggers";
import { impliedSignal } from "../../simulate/fromManifest";
import { Problem } from "../../contract/problem";
import { said } from "../problems";

/** Metrics whose meaning a simulation has to be told. */
export function checkSignals({ autoscaling, reliability }: ModelServiceArgs): readonly Problem[] {
  if (reliability === undefined) return [];
  const open = autoscaling.keda
    ? triggersOf(autoscaling).filter(
        ({ own }) => own && !own.declared.signal && !impliedSignal(own.declared.type),
      )
    : metricsOf(autoscaling).filter(({ custom }) => custom && !custom.signal);
  return open.map(({ path }) =>
    said(
      `${path}.signal`,
      "no signal, while reliability is declared",
      "RequestsPerSecond, Concurrency, Backlog or Latency: what the metric means, for the simulation",
      "give signal, or drop reliability",
    ),
  );
}
