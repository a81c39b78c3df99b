/** SHA-256 of the style sheet, by which pages allow it and nothing else. A test says when it is stale. */
export const styleHash = "sha256-qGgPgdAAdXXHToMjWB0cwcSpV37RCByOTzGrBwRuNms=";
