import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

/** What a process took from its start to its end: on the clock, and at most of memory. */
export interface ProcessCost {
  readonly seconds: number;
  /** As often as Linux is asked for it; elsewhere it is not measured. */
  readonly peakMemoryMb: number;
}

const lookEveryMs = 10;

/** Runs a command whose output is of no interest; it may end with one of some exit codes. */
export function costOf(
  command: string,
  args: readonly string[],
  accepted: readonly number[],
): Promise<ProcessCost> {
  const started = process.hrtime.bigint();
  const child = spawn(command, args, { stdio: ["ignore", "ignore", "pipe"] });
  let peak = NaN;
  let said = "";
  const watch = setInterval(() => (peak = peakMemoryMbOf(child.pid) ?? peak), lookEveryMs);
  child.stderr.on("data", (text: Buffer) => (said += text.toString("utf8").slice(0, 2000)));
  const ended = new Promise<ProcessCost>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      const seconds = Number(process.hrtime.bigint() - started) / 1e9;
      if (code !== null && accepted.includes(code)) resolve({ seconds, peakMemoryMb: peak });
      else reject(new Error(`${command} ended with ${code}: ${said}`));
    });
  });
  return ended.finally(() => clearInterval(watch));
}

function peakMemoryMbOf(pid: number | undefined): number | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    const kib = /VmHWM:\s+(\d+) kB/.exec(status)?.[1];
    return kib === undefined ? undefined : Number(kib) / 1024;
  } catch {
    return undefined;
  }
}
