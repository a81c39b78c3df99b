import { SpikeLoad } from "./declaration";
import { flat, line, piecewise, Shape } from "./shape";

export function spikeShape(spike: SpikeLoad): Shape {
  const { baseRps, peakRps } = spike;
  const { start, top, fall, end } = spikeMoments(spike);
  return piecewise([
    { from: 0, mean: flat(baseRps) },
    { from: start, mean: line(start, baseRps, top, peakRps) },
    { from: top, mean: flat(peakRps) },
    { from: fall, mean: line(fall, peakRps, end, baseRps) },
    { from: end, mean: flat(baseRps) },
  ]);
}

/** The base for long enough to see what it needs. */
const defaultStartSeconds = 900;

/** When the rise begins, the peak is reached and left, and the base is reached again. */
export function spikeMoments(spike: SpikeLoad): Record<"start" | "top" | "fall" | "end", number> {
  const start = spike.startSeconds ?? defaultStartSeconds;
  const top = start + spike.rampSeconds;
  const fall = top + spike.holdSeconds;
  return { start, top, fall, end: fall + (spike.fallSeconds ?? spike.rampSeconds) };
}
