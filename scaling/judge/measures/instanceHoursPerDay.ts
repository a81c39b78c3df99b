import { Measure } from "../measure";

export const instanceHoursPerDay: Measure = {
  name: "instanceHoursPerDay",
  title: "Instance-hours per day",
  unit: "instance-hours per day",
  definition:
    "Instances that start, serve or drain, times hours; of 24 hours that are like the run.",
  worse: "higher",
  read: ({ instanceHours, hours }) => (instanceHours / hours) * 24,
};
