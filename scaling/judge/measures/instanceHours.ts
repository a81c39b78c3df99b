import { Measure } from "../measure";

export const instanceHours: Measure = {
  name: "instanceHours",
  title: "Instance-hours",
  unit: "instance-hours",
  definition:
    "Instances that start, serve or drain, times the hours of the run; those of a running warm pool, and of the other fleet of a deployment, too.",
  worse: "higher",
  read: ({ instanceHours }) => instanceHours,
};
