import { Io } from "../io";

const width = 24;

/** A bar on standard error, for people at a terminal only. */
export class Progress {
  private shown = "";

  constructor(
    private readonly io: Io,
    private readonly enabled: boolean,
  ) {}

  show(round: number, done: number, all: number): void {
    if (!this.enabled || !this.io.stderrIsTerminal) return;
    const filled = Math.round((width * done) / Math.max(1, all));
    const bar = "#".repeat(filled).padEnd(width, "-");
    const line = `\rround ${round} [${bar}] ${done}/${all} scalings`;
    if (line !== this.shown) this.io.stderr((this.shown = line));
  }

  clear(): void {
    if (this.shown !== "") this.io.stderr(`\r${" ".repeat(this.shown.length)}\r`);
    this.shown = "";
  }
}
