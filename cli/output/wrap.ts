/** Width of everything that a person reads; fixed, so that the same run prints the same bytes. */
export const lineWidth = 100;

/** Breaks text at blanks; a word that is longer than the line stays whole. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/ +/)) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/** A label and, beside it, text wrapped under itself. */
export function labelled(label: string, text: string, indent: number, labelWidth: number): string {
  const margin = " ".repeat(indent + labelWidth);
  const [first = "", ...rest] = wrap(text, lineWidth - margin.length);
  const head = `${" ".repeat(indent)}${label.padEnd(labelWidth)}${first}`;
  return [head, ...rest.map((line) => margin + line)].join("\n");
}
