import { clairvoyantInstanceHours } from "../clairvoyant";
import { Measure } from "../measure";
import { Totals } from "../totals";

export const position: Measure = {
  name: "position",
  title: "Position between the bounds of cost",
  unit: "",
  definition:
    "Instance-hours on a line from 0, a fleet that knows the load and starts each instance just in " +
    "time, to 1, a fleet that always has its highest upper bound. Below 0 the run has less than " +
    "the load needs.",
  worse: "neither",
  read: positionOf,
};

function positionOf({ scenario, fleet, instanceHours, hours }: Totals): number {
  const least = clairvoyantInstanceHours(scenario);
  const most = fleet.maxCapacity * hours;
  return most > least ? (instanceHours - least) / (most - least) : NaN;
}
