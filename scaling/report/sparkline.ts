import { durationSeconds, TimelineData } from "../simulate/timelineData";
import { greatestOf } from "./plot/column";
import { loadLane } from "./plot/loadLane";
import { slotsOf } from "./plot/slots";

const blocks = "▁▂▃▄▅▆▇█";
const width = 60;

/** The demand over time in one line of a terminal; `!` stands where the instances could not serve it. */
export function sparkline(timeline: TimelineData): string {
  const lane = loadLane(timeline);
  const demand = lane.series.findIndex(({ name }) => name === "demand");
  const shortage = lane.series.findIndex(({ name }) => name === "shortage");
  const top = Math.max(greatestOf(timeline.columns.arrivalRate), 1e-9);
  return slotsOf(lane, durationSeconds(timeline), width)
    .map(({ ranges }) => {
      if (!Number.isNaN(ranges[shortage]![1])) return "!";
      const share = Math.max(0, ranges[demand]![1]) / top;
      return blocks[Math.min(blocks.length - 1, Math.floor(share * blocks.length))] ?? blocks[0];
    })
    .join("");
}
