import { Measure } from "../measure";

export const unmetAtMaximumSeconds: Measure = {
  name: "unmetAtMaximumSeconds",
  title: "Unmet at the maximum",
  unit: "seconds",
  definition:
    "Time in all in which capacity is at its upper bound and the arrivals need more instances " +
    "than that.",
  worse: "higher",
  read: ({ fleet }) => fleet.unmetAtMaximumSeconds,
  firstSeconds: ({ fleet }) => fleet.firstUnmetSeconds,
};
