import { exp } from "../math";
import { FlashCrowdLoad } from "./declaration";
import { flat, line, piecewise, Shape } from "./shape";

export function flashCrowdShape(crowd: FlashCrowdLoad): Shape {
  const { baseRps, peakRps, atSeconds, riseSeconds, decaySeconds } = crowd;
  const top = atSeconds + riseSeconds;
  return piecewise([
    { from: 0, mean: flat(baseRps) },
    { from: atSeconds, mean: line(atSeconds, baseRps, top, peakRps) },
    { from: top, mean: decay(top, baseRps, peakRps - baseRps, decaySeconds) },
  ]);
}

function decay(top: number, baseRps: number, excessRps: number, decaySeconds: number): Shape {
  return (from, to) =>
    baseRps + excessRps * exp(-(from - top) / decaySeconds) * meanDecay((to - from) / decaySeconds);
}

/** Mean of `exp(-t)` for t from 0 to `span`; near 0 by its series, where the difference would cancel. */
function meanDecay(span: number): number {
  if (span >= 0.01) return (1 - exp(-span)) / span;
  return 1 - (span / 2) * (1 - (span / 3) * (1 - (span / 4) * (1 - (span / 5) * (1 - span / 6))));
}
