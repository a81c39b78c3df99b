import { Measure } from "../measure";

export const droppedFraction: Measure = {
  name: "droppedFraction",
  title: "Dropped requests",
  unit: "fraction",
  definition:
    "Share of the requests that a full queue refuses, or that are given up after the timeout.",
  worse: "higher",
  read: ({ requests }) => requests.dropped / requests.arrived,
  firstSeconds: ({ requests }) => requests.firstDropSeconds,
};
