import { ScaleTarget } from "../../model/kubernetes";
import { Link, Referrers } from "../link";

/**
 * Turns links to targets round. A scaler whose target is none of the program's, or may be hidden in
 * a bundle, refers to none of them; {@link invert} would count it as a candidate for all.
 */
export function scalersBy<S>(
  scalers: readonly S[],
  targetOf: (scaler: S) => Link<ScaleTarget>,
): (target: ScaleTarget) => Referrers<S> {
  const found = new Map<ScaleTarget, { linked: S[]; undecided: S[] }>();
  const at = (target: ScaleTarget) => {
    const group = found.get(target) ?? { linked: [], undecided: [] };
    found.set(target, group);
    return group;
  };
  for (const scaler of scalers) {
    const link = targetOf(scaler);
    if (link.state === "linked") at(link.to).linked.push(scaler);
    if (link.state !== "undecided") continue;
    for (const candidate of link.candidates) at(candidate).undecided.push(scaler);
  }
  return (target) => found.get(target) ?? { linked: [], undecided: [] };
}
