import { Measure } from "../measure";

export const peakInstances: Measure = {
  name: "peakInstances",
  title: "Most instances",
  unit: "instances",
  definition: "Most instances that start, serve or drain at one time, beside the group too.",
  worse: "neither",
  read: ({ fleet }) => fleet.peakInstances,
};
