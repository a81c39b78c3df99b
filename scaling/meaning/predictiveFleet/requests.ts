import { PredictiveFleetArgs } from "../../contract/generated/types";
import { Problem } from "../../contract/problem";
import { said } from "../problems";

const reason = "so that the metrics of its requests and hosts can be named";

/** What counts requests or hosts of a target group must know both ends of it. */
export function checkRequestMetrics(args: PredictiveFleetArgs): readonly Problem[] {
  return usesOfRequests(args).flatMap(({ path, use }) => missingEnds(args, path, use));
}

/** The problems of something that needs the load balancer and its first target group. */
export function missingEnds(
  { loadBalancerArn, targetGroupArns }: PredictiveFleetArgs,
  path: string,
  use: string,
): readonly Problem[] {
  const isEmpty = Array.isArray(targetGroupArns) && targetGroupArns.length === 0;
  const missing = [
    ...(loadBalancerArn === undefined ? ["loadBalancerArn"] : []),
    ...(targetGroupArns === undefined || isEmpty ? ["targetGroupArns"] : []),
  ];
  if (missing.length === 0) return [];
  const names = missing.join(" and ");
  return [said(path, `${use} without ${names}`, `it with ${names}, ${reason}`, `give ${names}`)];
}

interface Use {
  readonly path: string;
  readonly use: string;
}

function usesOfRequests({ targetTracking, stepScaling, predictive }: PredictiveFleetArgs): Use[] {
  const { pair, load, scaling } = predictive ?? {};
  const metrics = [
    ...(targetTracking ?? []).map(({ metric }, index) => ({
      path: `targetTracking[${index}].metric`,
      use: metric,
    })),
    ...(stepScaling ?? []).map(({ alarm }, index) => ({
      path: `stepScaling[${index}].alarm.metric`,
      use: alarm.metric,
    })),
    { path: "predictive.pair", use: pair },
    { path: "predictive.load", use: load },
    { path: "predictive.scaling", use: scaling },
  ];
  return metrics.flatMap(({ path, use }) => (use?.startsWith("Alb") ? [{ path, use }] : []));
}
