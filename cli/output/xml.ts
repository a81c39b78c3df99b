import { wellFormed } from "./escape";

/** An element of XML, as text. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly string[] = [],
): string {
  const shown = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const head = `<${name}${shown.join("")}`;
  if (children.length === 0) return `${head}/>`;
  const inner = children.map((child) => child.replace(/^/gm, "  "));
  return `${head}>\n${inner.join("\n")}\n</${name}>`;
}

/** An element that holds text alone. */
export function textElement(
  name: string,
  attributes: Readonly<Record<string, string>>,
  text: string,
): string {
  return element(name, attributes).replace(/\/>$/, `>${escaped(text)}</${name}>`);
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\t": "&#9;",
  "\r": "&#13;",
};

/** Characters that XML 1.0 cannot hold in any form. */
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function escaped(value: string | number): string {
  return wellFormed(String(value))
    .replace(impossible, (found) => `\\u{${found.charCodeAt(0).toString(16)}}`)
    .replace(/[&<>"\n\t\r]/g, (found) => entities[found]!);
}
