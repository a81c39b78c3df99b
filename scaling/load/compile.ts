import { poisson, randomStream } from "../random";
import { parseInstant } from "../schedule/instant";
import { zoneOf } from "../schedule/zone";
import { endingAt, sequenceShape, sumShape } from "./compose";
import { constantShape } from "./constant";
import { Load, patternOf } from "./declaration";
import { diurnalShape } from "./diurnal";
import { loadDurationSeconds } from "./duration";
import { flashCrowdShape } from "./flashCrowd";
import { mostRps, mostSteps } from "./limits";
import { noisyShape } from "./noise";
import { loadProblems } from "./problems";
import { rampShape } from "./ramp";
import { Series } from "./series";
import { Shape } from "./shape";
import { spikeShape } from "./spike";
import { stepShape } from "./step";
import { traceShape } from "./traceShape";

/** Monday 2027-01-04T00:00:00Z: results do not depend on the day they are made. */
export const defaultStartSeconds = 1799020800;

export interface CompileOptions {
  readonly stepSeconds: number;
  /** Where noise comes from; a load without noise is the same with every seed. */
  readonly seed: number;
  /** Unix time. Default: the load's `startTime`. */
  readonly startSeconds?: number;
  /** Default: the load's own. The last step may reach beyond it. */
  readonly durationSeconds?: number;
}

/** Unix time at which a load begins. */
export function loadStartSeconds(load: Load): number {
  const { startTime } = load;
  return (startTime === undefined ? undefined : parseInstant(startTime)) ?? defaultStartSeconds;
}

/**
 * The rates of a declared load. Throws a RangeError that names everything wrong with the load, or a
 * number of steps that is none or too large.
 */
export function compileLoad(load: Load, options: CompileOptions): Series {
  const problems = loadProblems(load, "load");
  if (problems.length > 0) {
    throw new RangeError(problems.map((each) => `${each.path}: ${each.message}`).join("\n"));
  }
  const { stepSeconds, seed } = options;
  const startSeconds = options.startSeconds ?? loadStartSeconds(load);
  const durationSeconds = options.durationSeconds ?? loadDurationSeconds(load);
  const steps = stepsOf(durationSeconds, stepSeconds);
  const shape = shapeOf(load, { startSeconds, durationSeconds, seed, path: "load" });
  const requestsPerSecond = new Float64Array(steps);
  for (let step = 0; step < steps; step++) {
    const rate = shape(step * stepSeconds, (step + 1) * stepSeconds);
    requestsPerSecond[step] = Math.min(Math.max(rate, 0), mostRps);
  }
  if (load.noise?.poissonArrivals) drawArrivals(requestsPerSecond, stepSeconds, seed);
  return { startSeconds, stepSeconds, requestsPerSecond };
}

function stepsOf(durationSeconds: number, stepSeconds: number): number {
  const steps = Math.ceil(durationSeconds / stepSeconds);
  if (stepSeconds > 0 && steps >= 1 && steps <= mostSteps) return steps;
  throw new RangeError(
    `${durationSeconds} s in steps of ${stepSeconds} s are ${steps} steps; 1 to ${mostSteps} are possible`,
  );
}

interface Context {
  readonly startSeconds: number;
  readonly durationSeconds: number;
  readonly seed: number;
  readonly path: string;
}

function shapeOf(load: Load, context: Context): Shape {
  const shape = patternShape(load, context);
  return load.noise ? noisyShape(shape, load.noise, context) : shape;
}

function patternShape(load: Load, context: Context): Shape {
  switch (patternOf(load)) {
    case "constant":
      return constantShape(load.constant!);
    case "ramp":
      return rampShape(load.ramp!);
    case "step":
      return stepShape(load.step!);
    case "spike":
      return spikeShape(load.spike!);
    case "flashCrowd":
      return flashCrowdShape(load.flashCrowd!);
    case "trace":
      return traceShape(load.trace!);
    case "diurnal":
      return diurnalShape(load.diurnal!, {
        ...context,
        zone: zoneOf(load.diurnal!.timezone ?? "UTC")!,
      });
    case "sequence":
      return inSequence(load.sequence!, context);
    default:
      return inSum(load.sum!, context);
  }
}

/** The last part is made long enough to go on to the end. */
function inSequence(parts: readonly Load[], context: Context): Shape {
  let start = 0;
  return sequenceShape(
    parts.map((part, index) => {
      const own = loadDurationSeconds(part);
      const last = index === parts.length - 1;
      const durationSeconds = last ? Math.max(own, context.durationSeconds - start) : own;
      const startSeconds = context.startSeconds + start;
      start += own;
      const path = `${context.path}.sequence[${index}]`;
      const shape = shapeOf(part, { ...context, startSeconds, durationSeconds, path });
      return { shape, durationSeconds };
    }),
  );
}

function inSum(parts: readonly Load[], context: Context): Shape {
  return sumShape(
    parts.map((part, index) => {
      const shape = shapeOf(part, { ...context, path: `${context.path}.sum[${index}]` });
      return part.durationSeconds === undefined ? shape : endingAt(part.durationSeconds, shape);
    }),
  );
}

/** Each step's count becomes a Poisson number around what it was. */
function drawArrivals(rates: Float64Array, stepSeconds: number, seed: number): void {
  const stream = randomStream(seed, "arrivals of load");
  rates.forEach((rate, step) => {
    rates[step] = poisson(stream, rate * stepSeconds) / stepSeconds;
  });
}
