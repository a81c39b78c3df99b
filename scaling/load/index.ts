export { compileLoad, CompileOptions, defaultStartSeconds, loadStartSeconds } from "./compile";
export * from "./declaration";
export { loadDurationSeconds } from "./duration";
export { loadProblems, LoadProblem } from "./problems";
export { Series, seriesSeconds, totalRequests } from "./series";
