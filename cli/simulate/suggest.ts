import { Io } from "../io";
import { harmlessLine, printable } from "../output/escape";

/** One next command, for people at a terminal. */
export function suggest(command: string, io: Io): void {
  if (io.stdoutIsTerminal) io.stderr(`${harmlessLine(printable(`next: ${command}`))}\n`);
}
