/** A value as it stands in a script. */
export function literal(value: unknown): string {
  return JSON.stringify(value);
}

/** A text that stays within the comment that it stands in. */
export function inComment(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ");
}
