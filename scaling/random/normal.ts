import { exp, cosTurns, log } from "../math";
import { RandomStream } from "./stream";

/** A number of the standard normal distribution, from exactly two uniform ones (Box and Muller). */
export function normal(stream: RandomStream): number {
  const radius = Math.sqrt(-2 * log(1 - stream.uniform()));
  return radius * cosTurns(stream.uniform());
}

/** A number whose logarithm is normal with deviation `sigma` around the logarithm of `median`. */
export function lognormal(stream: RandomStream, median: number, sigma: number): number {
  return median * exp(sigma * normal(stream));
}

/** The `sigma` of a lognormal distribution whose deviation is that part of its mean. */
export function sigmaOfRelativeDeviation(relativeStandardDeviation: number): number {
  return Math.sqrt(log(1 + relativeStandardDeviation * relativeStandardDeviation));
}

/** A waiting time of events that come at random, `mean` apart. */
export function exponential(stream: RandomStream, mean: number): number {
  return -mean * log(1 - stream.uniform());
}
