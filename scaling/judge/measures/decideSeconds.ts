import { Measure } from "../measure";

export const decideSeconds: Measure = {
  name: "decideSeconds",
  title: "Time to decide",
  unit: "seconds",
  definition:
    "Of the longest shortage: from the first time that capacity is raised until enough is " +
    "asked for. Cooldowns and limits on a single step cost this time.",
  worse: "higher",
  read: ({ shortages }) => shortages.longest()?.decideSeconds ?? 0,
};
