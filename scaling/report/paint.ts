/** Colours a text for terminals; {@link plain} does not. */
export interface Painter {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  green(text: string): string;
}

const same = (text: string): string => text;

export const plain: Painter = { bold: same, dim: same, red: same, green: same };
