import { Measure } from "../measure";

export const maxEjected: Measure = {
  name: "maxEjected",
  title: "Most ejected instances",
  unit: "instances",
  definition:
    "Most instances that serve and get no traffic at one time, where a mesh has outlier detection.",
  worse: "neither",
  read: ({ fleet, scenario }) => (scenario.mesh?.outlierDetection ? fleet.maxEjected : NaN),
  firstSeconds: ({ fleet }) => fleet.firstEjectedSeconds,
};
