import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { RunSummary } from "../../scaling/loadtest";
import { buildK6 } from "../toolchain/k6";
import { run, RunResult } from "../toolchain/run";

export interface K6Options {
  /** Further arguments, before the script. */
  readonly args?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

export interface K6Run extends RunResult {
  /** What the script wrote; undefined if it did not come so far. */
  readonly summary: RunSummary | undefined;
}

/** A folder for scripts and results. */
export class K6Folder {
  readonly path = mkdtempSync(join(tmpdir(), "mlscale-k6-"));

  file(name: string): string {
    return join(this.path, name);
  }

  /** Runs a script as anybody would, without telling anyone that it was run. */
  async run(script: string, { args = [], environment = {} }: K6Options = {}): Promise<K6Run> {
    const k6 = await buildK6();
    const name = `${Math.random().toString(36).slice(2)}`;
    const [source, result] = [this.file(`${name}.js`), this.file(`${name}.json`)];
    writeFileSync(source, script);
    const quiet = ["--quiet", "--no-usage-report", "--no-color", "--address", "127.0.0.1:0"];
    const env = { ...process.env, MLSCALE_RUN: result, ...environment };
    const done = await run(k6, ["run", ...quiet, ...args, source], { env, timeoutSeconds: 120 });
    return { ...done, summary: read(result) };
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

function read(file: string): RunSummary | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as RunSummary;
  } catch {
    return undefined;
  }
}
