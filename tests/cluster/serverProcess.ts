import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";

const running = new Set<ChildProcess>();
process.once("exit", () => running.forEach((child) => child.kill("SIGKILL")));

const TAIL_LINES = 25;

/**
 * A program that runs until it is stopped. Its output goes to a file. It holds the other end of a
 * pipe of this process, and ends with it even if this process is killed.
 */
export class ServerProcess {
  private readonly child: ChildProcess;
  private readonly ended: Promise<void>;
  private stopping = false;
  private how: string | undefined;

  constructor(
    readonly name: string,
    command: string,
    args: readonly string[],
    private readonly log: string,
  ) {
    const output = openSync(log, "w");
    this.child = spawn(command, args, {
      stdio: ["pipe", output, output],
      env: { ...process.env, GOMAXPROCS: "2" },
    });
    closeSync(output);
    running.add(this.child);
    // A program that ended does not read: what it does not read is no fault of this process.
    this.child.stdin?.on("error", () => undefined);
    this.ended = new Promise((resolve) => {
      const end = (how: string): void => {
        running.delete(this.child);
        this.how ??= how;
        resolve();
      };
      this.child.once("error", (error) => end(error.message));
      this.child.once("exit", (code, signal) => end(`code ${code ?? signal}`));
    });
  }

  /** Throws, with the end of its output, if the program ended although nobody asked it to. */
  assertRunning(): void {
    if (this.how !== undefined && !this.stopping) {
      throw new Error(`${this.name} ended with ${this.how}:\n${this.tail()}`);
    }
  }

  /** The last lines of the program's output. */
  tail(): string {
    return readFileSync(this.log, "utf8").trimEnd().split("\n").slice(-TAIL_LINES).join("\n");
  }

  /** Memory in MiB now; undefined where the system does not tell it. */
  residentMiB(): number | undefined {
    try {
      const status = readFileSync(`/proc/${this.child.pid}/status`, "utf8");
      return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024);
    } catch {
      return undefined;
    }
  }

  /** Ends it at once: nothing that it holds is kept. */
  stop(): Promise<void> {
    this.stopping = true;
    if (this.how === undefined) this.child.kill("SIGKILL");
    return this.ended;
  }
}
