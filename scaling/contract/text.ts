const longest = 60;

/** Characters that would move the cursor, hide, or turn the writing around. */
const unprintable = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** A user's text as it may be shown: quoted, escaped, at most 60 characters of it. */
export function shownText(text: string): string {
  const start = text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
  return JSON.stringify(start).replace(unprintable, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
