import { Measure } from "../measure";
import { readDelay } from "./_delay";

export const queueDelayP99Seconds: Measure = {
  name: "queueDelayP99Seconds",
  title: "99th percentile of the queue delay",
  unit: "seconds",
  definition:
    "The wait that 99 percent of the served requests do not exceed: in the queue, service " +
    "time not counted.",
  worse: "higher",
  read: (totals) => readDelay(totals, totals.delays.quantile(0.99)),
  firstSeconds: ({ requests }) => requests.firstOverloadSeconds,
};
