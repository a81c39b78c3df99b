import { Painter, plain } from "../../scaling/report/paint";

/** Colours for terminals, or none. */
export function painter(coloured: boolean): Painter {
  if (!coloured) return plain;
  const wrap = (code: number) => (text: string) => `\u001b[${code}m${text}\u001b[0m`;
  return { bold: wrap(1), dim: wrap(2), red: wrap(31), green: wrap(32) };
}
