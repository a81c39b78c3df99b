import { Measure } from "../measure";

export const detectSeconds: Measure = {
  name: "detectSeconds",
  title: "Time to detect",
  unit: "seconds",
  definition:
    "Of the longest shortage: from its beginning until capacity is first raised. Capacity " +
    "that was on its way before counts as raised.",
  worse: "higher",
  read: ({ shortages }) => shortages.longest()?.detectSeconds ?? 0,
};
