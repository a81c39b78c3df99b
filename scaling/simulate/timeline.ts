import { MinMaxColumn } from "./minMaxColumn";
import { PhaseLog, ScalingLog } from "./scalingLog";
import { paidInstances, Step, workedOn } from "./step";
import { TimelineColumn, TimelineData, Phase, ScalingEvent, timelineColumns } from "./timelineData";

/** Points of a timeline where nothing else is asked for: more than a screen is wide. */
export const defaultTimelinePoints = 4000;

/**
 * Records a run for charts, tables and exports. Memory depends on the cap alone: where a run has more
 * steps than points, buckets of steps are kept as their least and greatest values, so that no peak is
 * lost; long lists of events end with a count of what was left out.
 */
export class Timeline implements TimelineData {
  readonly stepsPerBucket: number;
  readonly seconds: Float64Array;
  readonly columns: Readonly<Record<TimelineColumn, Float64Array>>;
  stepSeconds = 0;
  steps = 0;
  private readonly recorded: readonly MinMaxColumn[];
  private readonly scaling = new ScalingLog();
  private readonly reasons = new PhaseLog();
  private instanceSeconds = 0;

  /** For a run of that many steps; any that come on top are counted into the last bucket. */
  constructor(
    private readonly expectedSteps: number,
    cap: number = defaultTimelinePoints,
  ) {
    const buckets = Math.max(1, Math.floor(cap / 2));
    const isWhole = expectedSteps <= Math.max(2, cap);
    this.stepsPerBucket = isWhole ? 1 : Math.ceil(expectedSteps / buckets);
    const points = isWhole ? expectedSteps : 2 * Math.ceil(expectedSteps / this.stepsPerBucket);
    this.seconds = new Float64Array(points);
    this.recorded = timelineColumns.map(() => new MinMaxColumn(points));
    this.columns = Object.fromEntries(
      timelineColumns.map((name, index) => [name, this.recorded[index]!.points]),
    ) as Record<TimelineColumn, Float64Array>;
  }

  get events(): readonly ScalingEvent[] {
    return this.scaling.events;
  }

  get eventsLeftOut(): number {
    return this.scaling.leftOut;
  }

  get phases(): readonly Phase[] {
    return this.reasons.phases;
  }

  get phasesLeftOut(): number {
    return this.reasons.leftOut;
  }

  add(step: Step): void {
    this.stepSeconds = step.stepSeconds;
    const position = this.steps++;
    this.scaling.add(step);
    this.reasons.add(step);
    if (position >= this.expectedSteps) return;
    this.record(step);
    const isLast = this.steps === this.expectedSteps;
    if (this.steps % this.stepsPerBucket === 0 || isLast) this.flush(position, step);
  }

  private record(step: Step): void {
    const paid = paidInstances(step);
    this.instanceSeconds += paid * step.stepSeconds;
    const capacity = step.capacityRate * step.stepSeconds;
    const values = this.recorded;
    let at = 0;
    values[at++]!.add(step.arrivalRate);
    values[at++]!.add(step.served / step.stepSeconds);
    values[at++]!.add(step.dropped / step.stepSeconds);
    values[at++]!.add(step.capacityRate);
    values[at++]!.add(Math.max(0, step.arrivalRate - step.capacityRate));
    values[at++]!.add(step.desired);
    values[at++]!.add(step.ready);
    values[at++]!.add(step.starting);
    values[at++]!.add(step.draining);
    values[at++]!.add(step.minCapacity);
    values[at++]!.add(step.maxCapacity);
    values[at++]!.add(step.needed);
    values[at++]!.add(step.metric);
    values[at++]!.add(capacity > 0 ? workedOn(step) / capacity : NaN);
    values[at++]!.add(step.peakBacklog);
    values[at++]!.add(waitSeconds(step));
    values[at++]!.add(paid);
    values[at++]!.add(this.instanceSeconds / 3600);
    values[at++]!.add(step.arrivalRate - step.retried / step.stepSeconds);
    values[at++]!.add(step.ejected);
  }

  private flush(position: number, step: Step): void {
    const bucket = Math.floor(position / this.stepsPerBucket);
    const index = this.stepsPerBucket === 1 ? position : 2 * bucket;
    const start = bucket * this.stepsPerBucket * step.stepSeconds;
    this.seconds[index] = start;
    if (this.stepsPerBucket > 1)
      this.seconds[index + 1] = start + (this.stepsPerBucket * step.stepSeconds) / 2;
    for (const column of this.recorded) column.flush(index);
  }
}

/** How long those who are served have waited; NaN while requests wait and none is served. */
function waitSeconds({ served, backlog, meanWaitSeconds }: Step): number {
  if (served > 0) return meanWaitSeconds;
  return backlog > 0 ? NaN : 0;
}
