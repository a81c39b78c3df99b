import { BadInput } from "./exit";
import { Io } from "./io";
import { harmlessLine, printable } from "./output/escape";

export interface Loudness {
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly debug?: boolean;
}

const issues = "https://github.com/mlscale/pulumi-mlscale/issues";

/** Everything that goes to standard error: one line a message, each with the command's name. */
export class Reporter {
  constructor(
    private readonly io: Io,
    private readonly loudness: Loudness,
  ) {}

  errors(problems: readonly string[]): void {
    for (const problem of problems) this.line(problem);
  }

  warning(text: string): void {
    if (!this.loudness.quiet) this.line(`warning: ${text}`);
  }

  detail(text: string): void {
    if (this.loudness.verbose) this.line(text);
  }

  /** The last line of a run: what was looked at, and how long it took. */
  summary(totals: string, milliseconds: number): void {
    if (!this.loudness.quiet) this.io.stderr(`${totals}, ${Math.round(milliseconds)} ms\n`);
  }

  badInput(error: BadInput): void {
    this.errors(error.problems);
    this.trace(error);
  }

  /** Our own fault. The error's text stays out, since it may quote the input; `--debug` shows it. */
  ourFault(error: unknown, context = ""): void {
    const kind = error instanceof Error ? error.name : typeof error;
    const remedy = `please report it at ${issues} with the output of --debug`;
    this.line(`internal error: ${context}${kind}; ${remedy}`);
    this.trace(error);
  }

  private trace(error: unknown): void {
    if (!this.loudness.debug || !(error instanceof Error)) return;
    for (const line of (error.stack ?? "").split("\n")) this.io.stderr(`  ${printable(line)}\n`);
  }

  private line(text: string): void {
    this.io.stderr(`${harmlessLine(`mlscale: ${printable(text)}`)}\n`);
  }
}
