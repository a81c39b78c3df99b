import { visible } from "../../scaling/model/text";

const loneSurrogates = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text that every reader of UTF-8 accepts. */
export function wellFormed(text: string): string {
  return text.replace(loneSurrogates, "\ufffd");
}

/** Characters that are drawn as nothing although they count as letters or marks. */
const drawnAsNothing = /[\u115f\u1160\u3164\uffa0\u180b-\u180f\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;

/**
 * Makes text from outside harmless to show: control, bidirectional and invisible characters appear as
 * escapes instead of acting.
 */
export function printable(text: string): string {
  return visible(text).replace(
    drawnAsNothing,
    (found) => `\\u{${found.codePointAt(0)!.toString(16)}}`,
  );
}

/** At most `length` printable characters; where text is left out, it ends in `…`. */
export function excerpt(text: string, length = 80): string {
  const shown = printable(text.slice(0, length + 1));
  if (shown.length <= length) return shown;
  return `${shown.slice(0, length - 1).replace(cutPiece, "")}…`;
}

/** The first half of an escape or of a character that was cut in two. */
const cutPiece = /(\\(u(\{[0-9a-f]*)?)?|[\ud800-\udbff])$/;

/**
 * A line that no CI system takes for one of its commands (`::error`, `##[error]`, `##vso[`), whatever
 * names it carries.
 */
export function harmlessLine(line: string): string {
  return line.replace(/^(\s*)::/, "$1\\u{3a}:").replace(/##(?=\[|vso\[)/g, "#\\u{23}");
}

const actingInJson = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** JSON text in which all that is written as JSON's own escapes, line ends apart. */
export function printableJson(json: string): string {
  return json
    .replace(actingInJson, (found) => (found === "\n" ? found : jsonEscape(found)))
    .replace(/##(?=\[|vso\[)/g, "#\\u0023");
}

function jsonEscape(text: string): string {
  const units = [...Array(text.length).keys()].map((index) => text.charCodeAt(index));
  return units.map((code) => `\\u${code.toString(16).padStart(4, "0")}`).join("");
}
