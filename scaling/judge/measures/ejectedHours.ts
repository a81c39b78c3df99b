import { Measure } from "../measure";

export const ejectedHours: Measure = {
  name: "ejectedHours",
  title: "Ejected instance-hours",
  unit: "instance-hours",
  definition:
    "Serving instances that get no traffic, times hours, where a mesh has outlier detection.",
  worse: "neither",
  read: ({ fleet, scenario }) =>
    scenario.mesh?.outlierDetection ? fleet.ejectedSeconds / 3600 : NaN,
  firstSeconds: ({ fleet }) => fleet.firstEjectedSeconds,
};
