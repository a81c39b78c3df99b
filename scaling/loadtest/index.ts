export { runLimits, RunLimits } from "./limits";
export { Part, partsOf } from "./parts";
export { LoadPlan, PlanOptions, planOf } from "./plan";
export { Script, ScriptOptions, scriptOf } from "./script";
export {
  Body,
  HttpTarget,
  RequestTarget,
  SageMakerTarget,
  TargetProblem,
  targetProblems,
} from "./target";
export { CapacityFit, Fit, fitOf } from "./fit/capacity";
export { Estimate } from "./fit/estimate";
export { FleetSize, fixedFleet, recordedFleet } from "./fit/fleetSize";
export { Replay, replay } from "./fit/replay";
export { measuredFigures, MeasuredFigures, MeasuredPoint, timelineOf } from "./compare/measured";
export { RecordedRun, totalsOf } from "./results/recordedRun";
export { RunLines } from "./results/runLines";
export { runOfSummaries, RunSummary, runSummarySchema, whyNotOneRun } from "./results/summary";
