import { exp, log } from "../math";
import { logFactorial } from "./logFactorial";
import { normal } from "./normal";
import { RandomStream } from "./stream";

/** Up to it the terms are summed one by one, above it candidates are drawn and tested. */
const mostSummed = 10;

/** From it on the difference of logarithms loses what the test needs, and the normal shape is as near. */
const leastNormal = 1e8;

/** How many events come where `mean` are expected: 0 for a mean of 0. */
export function poisson(stream: RandomStream, mean: number): number {
  if (!(mean > 0)) return 0;
  if (mean < mostSummed) return bySum(stream, mean);
  return mean < leastNormal ? byRejection(stream, mean) : byNormal(stream, mean);
}

/** Inversion: the first count whose cumulated probability passes one uniform number. */
function bySum(stream: RandomStream, mean: number): number {
  let rest = stream.uniform();
  let term = exp(-mean);
  for (let count = 0; count < 200; count++) {
    if (rest < term) return count;
    rest -= term;
    term *= mean / (count + 1);
  }
  return 200;
}

/** Transformed rejection (W. Hormann 1993, PTRS): about 1.1 to 1.3 candidates for one count. */
function byRejection(stream: RandomStream, mean: number): number {
  const root = Math.sqrt(mean);
  const b = 0.931 + 2.53 * root;
  const a = -0.059 + 0.02483 * b;
  const inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
  const sure = 0.9277 - 3.6224 / (b - 2);
  const logMean = log(mean);
  for (;;) {
    const u = stream.uniform() - 0.5;
    const v = 1 - stream.uniform();
    const us = 0.5 - Math.abs(u);
    const count = Math.floor(((2 * a) / us + b) * u + mean + 0.43);
    if (us >= 0.07 && v <= sure) return count;
    if (count < 0 || (us < 0.013 && v > us)) continue;
    const hat = log((v * inverseAlpha) / (a / (us * us) + b));
    if (hat <= count * logMean - mean - logFactorial(count)) return count;
  }
}

function byNormal(stream: RandomStream, mean: number): number {
  return Math.floor(mean + Math.sqrt(mean) * normal(stream) + 0.5);
}
