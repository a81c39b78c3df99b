import { Measure } from "../measure";

export const droppedFraction: Measure = {
  name: "droppedFraction",
  title: "Dropped requests",
  unit: "fraction",
  definition:
    "Share of the requests that a full queue refuses, that are given up after the timeout, or that are " +
    "answered with an error, and that no mesh has tried again with success.",
  worse: "higher",
  read: ({ requests }) => requests.dropped / requests.asked,
  firstSeconds: ({ requests }) => requests.firstDropSeconds,
};
