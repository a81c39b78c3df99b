import { Readable } from "node:stream";

/** Everything that the command takes from and gives to its surroundings, so that a test can stand in. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  readonly stdoutIsTerminal: boolean;
  /** Progress is shown there only; absent means no. */
  readonly stderrIsTerminal?: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly workingFolder: string;
  /** Milliseconds of a steady clock: for the timing line only. */
  readonly now: () => number;
  /** Today in UTC as 2026-11-22: exemptions expire against it. */
  readonly today: () => string;
}

export function processIo(): Io {
  return {
    stdin: process.stdin,
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    stdoutIsTerminal: process.stdout.isTTY === true,
    stderrIsTerminal: process.stderr.isTTY === true,
    environment: process.env,
    workingFolder: process.cwd(),
    now: () => performance.now(),
    today: () => new Date().toISOString().slice(0, 10),
  };
}
