/** Saved runs have timelines, which are larger than any declaration. */
export const savedRunMib = 200;
