import { ConstantLoad } from "./declaration";
import { flat, Shape } from "./shape";

export function constantShape({ rps }: ConstantLoad): Shape {
  return flat(rps);
}
