import { RampLoad } from "./declaration";
import { flat, line, piecewise, Shape } from "./shape";

export function rampShape({ fromRps, toRps, rampSeconds, startSeconds = 0 }: RampLoad): Shape {
  const end = startSeconds + rampSeconds;
  return piecewise([
    { from: 0, mean: flat(fromRps) },
    { from: startSeconds, mean: line(startSeconds, fromRps, end, toRps) },
    { from: end, mean: flat(toRps) },
  ]);
}
