import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { main } from "../../cli/main";

export interface Result {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder of its own for one test, with the command run inside it, in this process. */
export class Sandbox {
  readonly folder = mkdtempSync(join(tmpdir(), "mlscale-cli-"));
  environment: Record<string, string> = {};
  today = "2026-11-22";

  write(name: string, content: string | Buffer | object): string {
    const isPlain = typeof content === "string" || Buffer.isBuffer(content);
    writeFileSync(
      join(this.folder, name),
      isPlain ? content : JSON.stringify(content, undefined, 4),
    );
    return name;
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  /** Runs the command in a folder, by default that of the sandbox. */
  async run(
    args: readonly string[],
    stdin: string | Buffer = "",
    folder = this.folder,
  ): Promise<Result> {
    const out: string[] = [];
    const err: string[] = [];
    const code = await main(args, {
      stdin: Readable.from([stdin], { objectMode: false }),
      stdout: (text) => void out.push(text),
      stderr: (text) => void err.push(text),
      stdoutIsTerminal: false,
      environment: this.environment,
      workingFolder: folder,
      now: () => 0,
      today: () => this.today,
    });
    return { code, stdout: out.join(""), stderr: err.join("") };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Registers a fresh sandbox for each test of the suite. */
export function sandbox(): { readonly current: Sandbox } {
  const holder = { current: undefined as unknown as Sandbox };
  beforeEach(() => {
    holder.current = new Sandbox();
  });
  afterEach(() => holder.current.remove());
  return holder;
}
