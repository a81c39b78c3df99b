import { BadInput } from "../exit";
import { Io } from "../io";

export interface Paint {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  yellow(text: string): string;
  blue(text: string): string;
}

const modes = ["auto", "always", "never"] as const;
export type ColourMode = (typeof modes)[number];

export function parseColourMode(text: string): ColourMode {
  const mode = modes.find((each) => each === text);
  if (mode === undefined)
    throw BadInput.at("--color", `is "${text}"; allowed: ${modes.join(", ")}`);
  return mode;
}

/** The flag wins, then NO_COLOR, then FORCE_COLOR, then what the surroundings look like. */
export function usesColour(mode: ColourMode, io: Io): boolean {
  if (mode !== "auto") return mode === "always";
  const { NO_COLOR, FORCE_COLOR, GITHUB_ACTIONS, TERM } = io.environment;
  if (NO_COLOR) return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  if (GITHUB_ACTIONS) return true;
  return io.stdoutIsTerminal && TERM !== "dumb";
}

export function paint(enabled: boolean): Paint {
  const wrap = (code: number) => (text: string) =>
    enabled ? `\u001b[${code}m${text}\u001b[0m` : text;
  return { bold: wrap(1), dim: wrap(2), red: wrap(31), yellow: wrap(33), blue: wrap(34) };
}
