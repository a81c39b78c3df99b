import { Measure } from "../measure";

export const scalingActions: Measure = {
  name: "scalingActions",
  title: "Scaling actions",
  unit: "actions",
  definition: "Changes of the capacity that is asked for, by policies, schedules or bounds.",
  worse: "higher",
  read: ({ changes }) => changes.actions,
};
