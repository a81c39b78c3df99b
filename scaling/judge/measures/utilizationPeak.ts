import { Measure } from "../measure";

export const utilizationPeak: Measure = {
  name: "utilizationPeak",
  title: "Highest utilization",
  unit: "fraction",
  definition:
    "Requests served in one step, as a share of what the serving instances could serve in it: " +
    "the highest of all steps.",
  worse: "neither",
  read: ({ requests }) => requests.peakUtilization,
};
