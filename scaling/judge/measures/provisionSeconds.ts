import { Measure } from "../measure";

export const provisionSeconds: Measure = {
  name: "provisionSeconds",
  title: "Time to provision",
  unit: "seconds",
  definition:
    "Of the longest shortage: from the moment at which enough is asked for until enough " +
    "instances serve.",
  worse: "higher",
  read: ({ shortages }) => shortages.longest()?.provisionSeconds ?? 0,
};
