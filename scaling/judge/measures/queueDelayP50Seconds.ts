import { Measure } from "../measure";
import { readDelay } from "./_delay";

export const queueDelayP50Seconds: Measure = {
  name: "queueDelayP50Seconds",
  title: "Median queue delay",
  unit: "seconds",
  definition:
    "The wait that half of the served requests do not exceed: in the queue, service time not " +
    "counted.",
  worse: "higher",
  read: (totals) => readDelay(totals, totals.delays.quantile(0.5)),
  firstSeconds: ({ requests }) => requests.firstOverloadSeconds,
};
