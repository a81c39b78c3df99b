/**
 * Requests until so many errors have come one after the other, in the mean, where each request is an
 * error with the same probability, whatever the others are; Infinity where none is.
 */
export function requestsToRun(errors: number, errorFraction: number): number {
  if (errorFraction <= 0) return Infinity;
  let requests = 0;
  let perError = 1;
  for (let index = 0; index < errors && requests < Infinity; index++) {
    perError /= errorFraction;
    requests += perError;
  }
  return requests;
}
