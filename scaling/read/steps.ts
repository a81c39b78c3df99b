import { notKnown } from "../model/field";
import { StepAdjustment } from "../model/fragments";
import { Reader } from "./reader";

/** One step of a policy, the same in both services. */
export function readStep(at: Reader): StepAdjustment {
  return {
    path: at.path,
    lowerBound: bound(at.at("metricIntervalLowerBound")),
    upperBound: bound(at.at("metricIntervalUpperBound")),
    adjustment: at.at("scalingAdjustment").number(),
  };
}

/** A bound given as empty text is an open bound, as the provider treats it. */
function bound(at: Reader): ReturnType<Reader["number"]> {
  const text = at.string();
  if (text.state === "known" && text.value.trim() === "") return { state: "absent", path: at.path };
  return text.state === "unknown" ? notKnown(at.path) : at.number();
}
