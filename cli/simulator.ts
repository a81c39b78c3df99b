import { isMainThread, workerData } from "node:worker_threads";
import { answerTasks } from "./tune/worker";
import { isTuneWork } from "./tune/work";

/** All that simulates, in a bundle of its own: what only checks must not wait for it to load. */
export { parseSignals } from "./sources/manifests";
export { compare } from "./verbs/compare";
export { compareRun } from "./verbs/compareRun";
export { k6 } from "./verbs/k6";
export { report } from "./verbs/report";
export { schedule } from "./verbs/schedule";
export { simulate } from "./verbs/simulate";
export { tune } from "./verbs/tune";

/** A thread of `tune` runs this same bundle. */
const work: unknown = workerData;
if (!isMainThread && isTuneWork(work)) answerTasks(work);
