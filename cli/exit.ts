/** What the exit code says: a contract with scripts, listed in `--help` and never changed. */
export const exitCodes = {
  clean: 0,
  findings: 1,
  badInput: 2,
  ourFault: 3,
  interrupted: 130,
  terminated: 143,
} as const;

/**
 * Something that the caller can put right: bad flags, bad configuration, unreadable input. Each problem
 * is one line that says what is wrong, where, what is allowed and what to do.
 */
export class BadInput extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join("\n"));
    this.name = "BadInput";
  }

  /** By its name: the command is made of two bundles, and each has this class. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === "BadInput" && "problems" in value;
  }

  static at(place: string, problem: string): BadInput {
    return new BadInput([`${place}: ${problem}`]);
  }
}
