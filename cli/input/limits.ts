/** How much input the command takes on; each limit is named in the error that it causes. */
export interface Limits {
  readonly bytes: number;
  /** Values in one file: texts, numbers, objects, lists. */
  readonly values: number;
  /** Objects and lists inside each other. */
  readonly depth: number;
}

export const defaultInputMib = 10;
export const maximumInputMib = 1024;
const bytesPerMib = 1024 * 1024;
const valuesPerMib = 25_000;

/** The number of values grows with the size, so that one flag raises both. */
export function limitsFor(inputMib: number): Limits {
  return {
    bytes: Math.floor(inputMib * bytesPerMib),
    values: Math.floor(inputMib * valuesPerMib),
    depth: 100,
  };
}

export const limitRemedy = "raise it with --max-input-mib if you trust the file";
