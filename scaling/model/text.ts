/** Characters that move the cursor, hide text or turn its direction: never printed as they are. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** A text that others chose (a name, a reason) as it can be shown: invisible characters are spelled out. */
export function visible(text: string): string {
  return text.replace(invisible, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `\\u{${code.toString(16)}}`;
  });
}

/** The length of a text as it is sent or stored. */
export function utf8Bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
