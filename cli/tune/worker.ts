import { parentPort } from "node:worker_threads";
import { evaluateTask, TuneTask } from "../../scaling/judge/tune";
import { TuneWork } from "./work";

/** Answers each task with its result, until the thread is ended. */
export function answerTasks({ problem }: TuneWork): void {
  parentPort!.on("message", (task: TuneTask) => {
    parentPort!.postMessage(evaluateTask(problem, task));
  });
}
