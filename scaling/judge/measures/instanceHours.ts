import { Measure } from "../measure";

export const instanceHours: Measure = {
  name: "instanceHours",
  title: "Instance-hours",
  unit: "instance-hours",
  definition: "Instances that start, serve or drain, times the hours of the run.",
  worse: "higher",
  read: ({ instanceHours }) => instanceHours,
};
