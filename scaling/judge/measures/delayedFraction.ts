import { Measure } from "../measure";
import { readDelay } from "./_delay";

export const delayedFraction: Measure = {
  name: "delayedFraction",
  title: "Delayed requests",
  unit: "fraction",
  definition: "Share of the requests that wait longer than delayedAfterSeconds, or are dropped.",
  worse: "higher",
  read: (totals) => readDelay(totals, totals.delays.delayedFraction()),
  firstSeconds: ({ delays }) => delays.firstDelaySeconds,
};
