export { exponential, lognormal, normal, sigmaOfRelativeDeviation } from "./normal";
export { poisson } from "./poisson";
export { randomStream, RandomStream } from "./stream";
