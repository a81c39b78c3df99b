import { PredictiveFleetArgs, PredictivePolicy } from "../../contract/generated/types";
import { pairParts } from "../../plan/predictiveFleet/fleetMetrics";
import { Problem } from "../../contract/problem";
import { problem, said, when } from "../problems";
import { checkQueries } from "./queries";

/** The forecast: its partner, its metrics and its numbers. */
export function checkPredictive(args: PredictiveFleetArgs): readonly Problem[] {
  const { predictive } = args;
  if (predictive === undefined) return [];
  return [
    ...partner(args),
    ...together(predictive),
    ...percent(predictive),
    ...buffer(predictive),
    ...custom(predictive),
    ...history(args, predictive),
  ];
}

/** A forecast never scales in, and knows nothing that did not happen before. */
function partner({
  targetTracking = [],
  stepScaling = [],
}: PredictiveFleetArgs): readonly Problem[] {
  return when(targetTracking.length + stepScaling.length === 0, () =>
    said(
      "predictive",
      "a forecast alone, which never scales in",
      "it beside targetTracking or stepScaling",
      "add a targetTracking with the same metric and target",
    ),
  );
}

function together({ load, scaling }: PredictivePolicy): readonly Problem[] {
  const fits = Object.values(pairParts).find((pair) => pair.load === load)?.scaling;
  return when(fits !== undefined && scaling !== undefined && fits !== scaling, () =>
    problem(
      "predictive.scaling",
      scaling,
      `${fits}, which grows with the load ${load}`,
      "use it, or another load",
    ),
  );
}

function percent({ pair, scaling, target }: PredictivePolicy): readonly Problem[] {
  const isCpu = pair === "CpuUtilization" || scaling === "AverageCpuUtilization";
  return when(isCpu && target > 100, () =>
    problem("predictive.target", target, "at most 100 percent of all cores", "write a percentage"),
  );
}

const hourSeconds = 3600;

function buffer({ schedulingBufferSeconds: seconds }: PredictivePolicy): readonly Problem[] {
  return when(seconds !== undefined && seconds >= hourSeconds, () =>
    problem(
      "predictive.schedulingBufferSeconds",
      seconds,
      "less than 3600, since a forecast is of hours",
      "lower it; a start that takes longer needs a warm pool or a schedule",
    ),
  );
}

function custom({ custom: declared }: PredictivePolicy): readonly Problem[] {
  if (declared === undefined) return [];
  return (["load", "scaling", "capacity"] as const).flatMap((name) => {
    const queries = declared[name];
    return queries ? checkQueries(queries, `predictive.custom.${name}`) : [];
  });
}

/** What EC2 keeps under one group's name is gone when the other one serves. */
function history({ rollout }: PredictiveFleetArgs, { load }: PredictivePolicy): readonly Problem[] {
  const isOfGroup = load !== undefined && load !== "AlbTargetGroupRequestCount";
  return when(rollout?.blueGreen !== undefined && isOfGroup, () =>
    problem(
      "predictive.load",
      load,
      "pair with blueGreen, which sums over both groups, or the requests of the target group",
      "write pair, so that the forecast keeps its history when the color turns",
    ),
  );
}
