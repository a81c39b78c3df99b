import { Tone } from "./plot/lane";

export type Theme = "light" | "dark";

/**
 * Four colours of Okabe and Ito that differ for all kinds of colour vision and hold a contrast of 3:1 on
 * both backgrounds; text holds 4.5:1. Patterns and dashes tell series apart without any colour.
 */
const series = { demand: "#0072b2", supply: "#009e73", trouble: "#d55e00", motion: "#cc79a7" };

export const palette = {
  light: {
    paper: "#ffffff",
    panel: "#f6f7f9",
    ink: "#1c2128",
    soft: "#59626d",
    line: "#dfe3e8",
    limit: "#59626d",
    ...series,
  },
  dark: {
    paper: "#0d1117",
    panel: "#151b23",
    ink: "#e6edf3",
    soft: "#9aa4b0",
    line: "#2b323b",
    limit: "#9aa4b0",
    ...series,
  },
} as const satisfies Readonly<Record<Theme, Readonly<Record<string, string>>>>;

export const tones: readonly Tone[] = ["demand", "supply", "trouble", "motion", "limit"];
