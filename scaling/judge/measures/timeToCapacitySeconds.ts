import { Measure } from "../measure";

export const timeToCapacitySeconds: Measure = {
  name: "timeToCapacitySeconds",
  title: "Time to enough capacity",
  unit: "seconds",
  definition:
    "The longest time from the moment at which the load exceeds the serving capacity until " +
    "enough instances serve; enough for less than a minute does not end it. Detection, " +
    "decision and start together.",
  worse: "higher",
  read: ({ shortages }) => shortages.longest()?.durationSeconds ?? 0,
  firstSeconds: ({ shortages }) => shortages.longest()?.startSeconds ?? NaN,
};
