import { exp } from "../math";
import { normal, randomStream, sigmaOfRelativeDeviation } from "../random";
import { LoadNoise } from "./declaration";
import { Shape } from "./shape";

/** A factor holds for a minute, so that it does not depend on the step of the simulation. */
const longestCellSeconds = 60;

/** Where the random numbers of a load come from, and for how long they are needed. */
export interface NoiseSource {
  readonly seed: number;
  /** Name of the stream: parts of a load deviate independently. */
  readonly path: string;
  readonly durationSeconds: number;
}

/** The shape times a random factor, which is constant in each cell of time. */
export function noisyShape(shape: Shape, noise: LoadNoise, source: NoiseSource): Shape {
  if (noise.relativeStandardDeviation === 0) return shape;
  const cellSeconds = Math.min(longestCellSeconds, noise.correlationSeconds ?? Infinity);
  const factors = factorsOf(noise, cellSeconds, source);
  const factorOf = (cell: number): number => factors[Math.min(cell, factors.length - 1)]!;
  return (from, to) => {
    const first = Math.floor(from / cellSeconds);
    if (to <= (first + 1) * cellSeconds) return factorOf(first) * shape(from, to);
    let requests = 0;
    for (let [cell, at] = [first, from]; at < to; cell++) {
      const end = Math.min(to, (cell + 1) * cellSeconds);
      if (end > at) requests += factorOf(cell) * shape(at, end) * (end - at);
      at = end;
    }
    return requests / (to - from);
  };
}

/** Lognormal factors with mean 1, each correlated with the one before. */
function factorsOf(noise: LoadNoise, cellSeconds: number, source: NoiseSource): Float64Array {
  const stream = randomStream(source.seed, `noise of ${source.path}`);
  const sigma = sigmaOfRelativeDeviation(noise.relativeStandardDeviation);
  const kept = noise.correlationSeconds ? exp(-cellSeconds / noise.correlationSeconds) : 0;
  const fresh = Math.sqrt(1 - kept * kept);
  const factors = new Float64Array(Math.ceil(source.durationSeconds / cellSeconds) + 1);
  let deviation = normal(stream);
  for (let cell = 0; cell < factors.length; cell++) {
    factors[cell] = exp(sigma * deviation - (sigma * sigma) / 2);
    deviation = kept * deviation + fresh * normal(stream);
  }
  return factors;
}
