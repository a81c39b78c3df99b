export { evaluateTask, TuneProblem } from "./evaluate";
export { Score } from "./pareto";
export { groupSpaceFor, spaceFor, SpaceLimits, TunePoint, TuneSpace } from "./point";
export { TunedPoint, TuneOptions, TuneResult, TuneSearch, TuneTask } from "./search";
export { splitScenario } from "./split";
export { TunedSpec, withPoint } from "./withPoint";
