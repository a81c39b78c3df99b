/** Requests per second beyond any service; keeps all results finite. */
export const mostRps = 1e12;

/** Ten years. */
export const mostSeconds = 315_576_000;

/** Steps of one run. */
export const mostSteps = 10_000_000;

/** Loads within loads. */
export const mostDepth = 8;

/** Parts, points or intervals in one declaration. */
export const mostParts = 1000;
export const mostPoints = 1_000_000;
