import { visible } from "../../model/text";

/** Text that is markup already. Only {@link html} and {@link join} make it, so nothing else goes unescaped. */
export class Markup {
  constructor(readonly text: string) {}
}

export type Part = Markup | string | number | undefined | readonly Part[];

/**
 * Markup from a template: whatever is put in is escaped, for text and for quoted attributes alike. Line
 * ends of the template itself become single spaces, which show as nothing.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const pieces = compactPieces(strings);
  let text = pieces[0]!;
  parts.forEach((part, index) => {
    text += render(part) + pieces[index + 1]!;
  });
  return new Markup(text);
}

/** Each template is made compact once. */
const compacted = new WeakMap<TemplateStringsArray, readonly string[]>();

function compactPieces(strings: TemplateStringsArray): readonly string[] {
  const known = compacted.get(strings);
  if (known !== undefined) return known;
  const pieces = strings.map(compact);
  compacted.set(strings, pieces);
  return pieces;
}

function compact(text: string): string {
  return text
    .replace(/\s*\n\s*/g, " ")
    .replace(/ >/g, ">")
    .replace(/> </g, "><");
}

/** Pieces of markup one after another. */
export function join(parts: readonly Part[], separator = ""): Markup {
  return new Markup(parts.map(render).join(separator));
}

function render(part: Part): string {
  if (part === undefined) return "";
  if (part instanceof Markup) return part.text;
  if (typeof part === "object") return part.map(render).join("");
  return escapeText(String(part));
}

const replacements: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as it can stand in HTML and SVG, between tags and in quotes; what acts or hides is spelled out. */
export function escapeText(text: string): string {
  return visible(text).replace(/[&<>"']/g, (character) => replacements[character]!);
}
