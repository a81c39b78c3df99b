import { StepLoad } from "./declaration";
import { flat, piecewise, Shape } from "./shape";

export function stepShape({ fromRps, toRps, atSeconds }: StepLoad): Shape {
  return piecewise([
    { from: 0, mean: flat(fromRps) },
    { from: atSeconds, mean: flat(toRps) },
  ]);
}
