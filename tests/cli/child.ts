import { buildSync } from "esbuild";
import { ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const repository = join(__dirname, "..", "..");

export interface ChildResult {
  /** Exit code, or the name of the signal that ended the process. */
  readonly end: number | string;
  readonly stdout: string;
  readonly stderr: string;
  /** Processor time: unlike time on a clock it does not grow when others are busy. */
  readonly seconds: number;
  /** Largest resident memory. */
  readonly memoryMib: number;
}

/** Writes to file descriptor 3 what the process took. */
const meter = `process.on("exit", () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  require("fs").writeSync(3, [maxRSS, userCPUTime + systemCPUTime].join(" "));
});
`;

/** The command as it ships - one bundle, started by its launcher - in a folder like the repository. */
export class Installation {
  readonly folder = mkdtempSync(join(tmpdir(), "mlscale-built-"));
  readonly launcher = join(this.folder, "cli", "mlscale.js");
  private readonly meter = join(this.folder, "meter.js");

  constructor() {
    const files = {
      launcher: join(repository, "cli", "mlscale.js"),
      main: join(repository, "cli", "main.ts"),
    };
    buildSync({
      entryPoints: [files.main],
      bundle: true,
      platform: "node",
      target: "node20",
      outfile: join(this.folder, "bin", "cli.js"),
    });
    buildSync({ entryPoints: [files.launcher], outfile: this.launcher });
    writeFileSync(this.meter, meter);
  }

  /** The process itself, for tests that talk to it while it runs. */
  start(
    args: readonly string[],
    folder: string,
    more: { environment?: object; preload?: string } = {},
  ): ChildProcess {
    const preload = [this.meter, ...(more.preload ? [more.preload] : [])].flatMap((file) => [
      "-r",
      file,
    ]);
    return spawn(process.execPath, [...preload, this.launcher, ...args], {
      cwd: folder,
      env: { PATH: process.env["PATH"], ...more.environment },
      stdio: ["pipe", "pipe", "pipe", "pipe"],
    });
  }

  async run(
    args: readonly string[],
    folder: string,
    more: { environment?: object; preload?: string; stdin?: string | Buffer } = {},
  ): Promise<ChildResult> {
    const child = this.start(args, folder, more);
    child.stdin!.on("error", () => undefined); // it may refuse before it has read everything
    child.stdin!.end(more.stdin ?? "");
    return finish(child);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Waits for the end of a process and collects what it said. */
export function finish(child: ChildProcess): Promise<ChildResult> {
  const texts = ["", "", "", ""];
  for (const index of [1, 2, 3]) {
    child.stdio[index]!.on("data", (data: Buffer) => (texts[index] += data.toString("utf8")));
  }
  return new Promise((resolve) => {
    child.on("close", (code, signal) => {
      const [kib = 0, microseconds = 0] = texts[3]!.split(" ").map(Number);
      resolve({
        end: code ?? signal ?? "nothing",
        stdout: texts[1]!,
        stderr: texts[2]!,
        seconds: microseconds / 1e6,
        memoryMib: kib / 1024,
      });
    });
  });
}
