import { Measure } from "../measure";
import { readDelay } from "./_delay";

export const queueDelayP95Seconds: Measure = {
  name: "queueDelayP95Seconds",
  title: "95th percentile of the queue delay",
  unit: "seconds",
  definition:
    "The wait that 95 percent of the served requests do not exceed: in the queue, service " +
    "time not counted.",
  worse: "higher",
  read: (totals) => readDelay(totals, totals.delays.quantile(0.95)),
  firstSeconds: ({ requests }) => requests.firstOverloadSeconds,
};
