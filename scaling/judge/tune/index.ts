export { evaluateTask, TuneProblem } from "./evaluate";
export { Score } from "./pareto";
export { spaceFor, SpaceLimits, TunePoint, TuneSpace, withPoint } from "./point";
export { TunedPoint, TuneOptions, TuneResult, TuneSearch, TuneTask } from "./search";
export { splitScenario } from "./split";
