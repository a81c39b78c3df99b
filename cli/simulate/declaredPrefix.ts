/** Marks the facts of a report that are the declared scaling, so that saved runs can be compared. */
export const declaredPrefix = "declared ";
