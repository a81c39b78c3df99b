/** SHA-256 of the style sheet, by which pages allow it and nothing else. A test says when it is stale. */
export const styleHash = "sha256-ioDgQT3TVLDeyL5+Vy/cYAdoo0r8AkJ/j5/Nb8PpUuc=";
