import { TraceLoad, TracePoint } from "./declaration";
import { flat, line, piecewise, Shape } from "./shape";

/** A declared trace; a trace read from a file has a shape of its own kind, {@link binsShape}. */
export function traceShape({ points, rps, stepSeconds }: TraceLoad): Shape {
  if (points !== undefined) return pointsShape(points);
  return binsShape(Float64Array.from(rps ?? []), stepSeconds ?? 1);
}

function pointsShape(points: readonly TracePoint[]): Shape {
  const lines = points.map(({ seconds, rps }, index) => {
    const next = points[index + 1];
    const mean = next === undefined ? flat(rps) : line(seconds, rps, next.seconds, next.rps);
    return { from: seconds, mean };
  });
  return piecewise([{ from: -Infinity, mean: flat(points[0]?.rps ?? 0) }, ...lines]);
}

/** Mean rates of intervals of one length, from 0 on; nothing before and after. */
export function binsShape(rates: Float64Array, binSeconds: number): Shape {
  return (from, to) => {
    const first = Math.floor(from / binSeconds);
    const last = Math.ceil(to / binSeconds) - 1;
    if (first === last) return rates[first] ?? 0;
    let requests = 0;
    for (let index = Math.max(first, 0); index <= last && index < rates.length; index++) {
      const start = Math.max(from, index * binSeconds);
      const end = Math.min(to, (index + 1) * binSeconds);
      if (end > start) requests += rates[index]! * (end - start);
    }
    return requests / (to - from);
  };
}
