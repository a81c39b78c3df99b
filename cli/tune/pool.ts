import { Worker } from "node:worker_threads";
import { evaluateTask, TuneProblem, TuneResult, TuneTask } from "../../scaling/judge/tune";
import { TuneWork, tuneWork } from "./work";

/** Simulates the tasks of a round, wherever. */
export interface Pool {
  readonly evaluate: (
    tasks: readonly TuneTask[],
    tell: (done: number) => void,
  ) => Promise<readonly TuneResult[]>;
  readonly close: () => Promise<void>;
}

/** Threads that run this same bundle; none for one worker, and none from sources, which are not built. */
export function poolOf(problem: TuneProblem, workers: number): Pool {
  return workers > 1 && !__filename.endsWith(".ts")
    ? new Threads(problem, workers)
    : alone(problem);
}

function alone(problem: TuneProblem): Pool {
  return {
    evaluate: (tasks, tell) =>
      Promise.resolve(
        tasks.map((task, index) => {
          tell(index);
          return evaluateTask(problem, task);
        }),
      ),
    close: () => Promise.resolve(),
  };
}

/** What a thread has on its hands beside the task it works on, so that it never waits for the next. */
const ahead = 1;

/** A round under way. */
interface Round {
  readonly tasks: readonly TuneTask[];
  readonly results: TuneResult[];
  next: number;
  readonly tell: (done: number) => void;
  readonly finish: (results: readonly TuneResult[]) => void;
  readonly fail: (error: unknown) => void;
}

class Threads implements Pool {
  private readonly workers: readonly Worker[];
  private round: Round | undefined;

  constructor(problem: TuneProblem, count: number) {
    const work: TuneWork = { kind: tuneWork, problem };
    this.workers = Array.from({ length: count }, () => {
      const worker = new Worker(__filename, { workerData: work });
      worker.on("message", (result: TuneResult) => this.take(worker, result));
      worker.on("error", (error) => this.round?.fail(error));
      return worker;
    });
  }

  evaluate(
    tasks: readonly TuneTask[],
    tell: (done: number) => void,
  ): Promise<readonly TuneResult[]> {
    if (tasks.length === 0) return Promise.resolve([]);
    return new Promise((finish, fail) => {
      this.round = { tasks, results: [], next: 0, tell, finish, fail };
      for (let given = 0; given <= ahead; given++) this.workers.forEach((each) => this.give(each));
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.terminate()));
  }

  private give(worker: Worker): void {
    const { round } = this;
    if (round && round.next < round.tasks.length) worker.postMessage(round.tasks[round.next++]);
  }

  private take(worker: Worker, result: TuneResult): void {
    const round = this.round!;
    round.results.push(result);
    round.tell(round.results.length);
    if (round.results.length === round.tasks.length) round.finish(round.results);
    else this.give(worker);
  }
}
