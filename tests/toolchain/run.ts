import { type ChildProcess, execFileSync, spawn } from "node:child_process";

/** What to run, and how long it may take. */
export interface RunOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Ends the command and everything that it started after so many seconds; default: no limit. */
  readonly timeoutSeconds?: number;
}

/** How a command ended. `code` is 128 or more when a signal ended it. */
export interface RunResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly timedOut: boolean;
}

const SIGNAL_EXIT_CODE = 128;
const GRACE_SECONDS = 8;

const running = new Set<ChildProcess>();
process.once("exit", () => running.forEach((child) => signalAll(treeOf(child), "SIGKILL")));

/** Runs a command to its end and returns what it printed; fails only if it cannot be started. */
export function run(
  command: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<RunResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
    });
    running.add(child);
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
    const limit = endAfter(child, options.timeoutSeconds);
    child.once("error", (error) => {
      limit.clear();
      running.delete(child);
      reject(error);
    });
    child.once("close", (code) => {
      limit.clear();
      running.delete(child);
      resolve({
        code: code ?? SIGNAL_EXIT_CODE,
        stdout: Buffer.concat(stdout).toString("utf8"),
        stderr: Buffer.concat(stderr).toString("utf8"),
        timedOut: limit.reached(),
      });
    });
  });
}

/** As `run`, but a command that fails becomes an error that shows the end of its output. */
export async function runOrFail(
  command: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<string> {
  const result = await run(command, args, options);
  if (result.code === 0) {
    return result.stdout;
  }
  const tail = `${result.stdout}\n${result.stderr}`.trim().split("\n").slice(-30).join("\n");
  throw new Error(`\`${[command, ...args].join(" ")}\` ended with code ${result.code}:\n${tail}`);
}

interface Limit {
  clear(): void;
  reached(): boolean;
}

/** Asks the process and its descendants to end when time is up; what then remains is killed. */
function endAfter(child: ChildProcess, timeoutSeconds: number | undefined): Limit {
  if (timeoutSeconds === undefined) {
    return { clear: () => undefined, reached: () => false };
  }
  let asked: readonly number[] | undefined;
  const killRest = (): void => signalAll(asked ?? [], "SIGKILL");
  const ask = (): void => {
    asked = treeOf(child);
    signalAll(asked, "SIGINT");
  };
  const timers = [
    setTimeout(ask, timeoutSeconds * 1000),
    setTimeout(killRest, (timeoutSeconds + GRACE_SECONDS) * 1000),
  ];
  const clear = (): void => {
    timers.forEach(clearTimeout);
    killRest();
  };
  return { clear, reached: () => asked !== undefined };
}

/** A process and its descendants, also those that lead process groups of their own. */
function treeOf(child: ChildProcess): readonly number[] {
  return child.pid === undefined ? [] : [...descendants(child.pid), child.pid];
}

function signalAll(pids: readonly number[], signal: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, signal);
    } catch {
      // It has ended meanwhile.
    }
  }
}

function descendants(root: number): number[] {
  const table = execFileSync("ps", ["-A", "-o", "pid=,ppid="], { encoding: "utf8" });
  const rows = table.trim().split("\n");
  const pairs = rows.map((row) => row.trim().split(/\s+/).map(Number));
  const found: number[] = [];
  for (let parents = [root]; parents.length > 0;) {
    parents = pairs.filter(([, ppid]) => parents.includes(ppid!)).map(([pid]) => pid!);
    found.push(...parents);
  }
  return found;
}
