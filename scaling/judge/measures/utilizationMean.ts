import { Measure } from "../measure";

export const utilizationMean: Measure = {
  name: "utilizationMean",
  title: "Mean utilization",
  unit: "fraction",
  definition:
    "Requests served, as a share of what the serving instances could have served over the " +
    "whole run.",
  worse: "neither",
  read: ({ requests }) => requests.worked / requests.servable,
};
