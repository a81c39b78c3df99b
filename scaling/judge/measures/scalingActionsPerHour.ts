import { Measure } from "../measure";

export const scalingActionsPerHour: Measure = {
  name: "scalingActionsPerHour",
  title: "Scaling actions per hour",
  unit: "per hour",
  definition: "Changes of the capacity that is asked for, per hour on average.",
  worse: "higher",
  read: ({ changes, hours }) => changes.actions / hours,
};
