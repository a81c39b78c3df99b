import { durationSeconds, TimelineData } from "../../simulate/timelineData";
import { LoadReport, RunReport } from "../report";
import { Clock } from "../time";
import { timeTicks } from "./axis";
import { capacityLane } from "./capacityLane";
import { costLane } from "./costLane";
import { Lane, TimeFrame } from "./lane";
import { loadLane } from "./loadLane";
import { metricLane } from "./metricLane";
import { backlogLane, delayLane } from "./queueLanes";
import { utilizationLane } from "./utilizationLane";

/** The charts of a run, from top to bottom. Those with nothing to show are left out. */
export function lanesOf(load: LoadReport, run: RunReport): readonly Lane[] {
  const { timeline } = run;
  const lanes = [
    loadLane(timeline),
    capacityLane(timeline),
    load.metric && metricLane(timeline, load.metric),
    utilizationLane(timeline),
    backlogLane(timeline),
    delayLane(timeline, load.objectives),
    costLane(timeline, load.service.pricePerInstanceHour),
  ];
  return lanes.filter((lane) => lane !== undefined);
}

/** What the lanes of a load share; `prefix` keeps the addresses of several loads apart. */
export function frameOf(load: LoadReport, timeline: TimelineData, prefix = ""): TimeFrame {
  const clock = new Clock(load.startUnixSeconds, load.timezone);
  const duration = durationSeconds(timeline);
  const moments = load.outcome.breaches.filter(({ atSeconds }) => Number.isFinite(atSeconds));
  const distinct = [...new Set(moments.map(({ atSeconds }) => atSeconds))].sort((a, b) => a - b);
  return {
    durationSeconds: duration,
    ticks: timeTicks(duration, clock),
    breaks: withRoom(distinct, duration).map(([seconds, hasRoom]) => ({
      id: breakId(seconds, prefix),
      seconds,
      label: hasRoom ? clock.time(seconds) : "",
    })),
    faults: load.faults,
  };
}

/** Share of the width that the label of a mark takes. */
const labelShare = 0.2;

/** Which moments are far enough from the one labelled before them to have a label of their own. */
function withRoom(
  moments: readonly number[],
  durationSeconds: number,
): readonly (readonly [seconds: number, hasRoom: boolean])[] {
  let labelled = -Infinity;
  return moments.map((seconds) => {
    const hasRoom = seconds - labelled >= labelShare * durationSeconds;
    if (hasRoom) labelled = seconds;
    return [seconds, hasRoom] as const;
  });
}

/** The address of the moment at which an objective broke: `#t=3720`. */
export function breakId(atSeconds: number, prefix = ""): string {
  return `${prefix}t=${atSeconds}`;
}
