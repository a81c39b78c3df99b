import { Measure } from "../measure";
import { cost } from "./cost";

const hoursOfMonth = 30 * 24;

export const monthlyCost: Measure = {
  name: "monthlyCost",
  title: "Cost of a month",
  unit: "currency",
  definition: "Cost of 30 days that are like the run, at the service's pricePerInstanceHour.",
  worse: "higher",
  read: (totals) => (cost.read(totals) / totals.hours) * hoursOfMonth,
};
