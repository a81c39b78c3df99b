import { Measure } from "../measure";

export const cost: Measure = {
  name: "cost",
  title: "Cost",
  unit: "currency",
  definition: "Instance-hours at the service's pricePerInstanceHour.",
  worse: "higher",
  read: ({ instanceHours, settings }) => instanceHours * (settings.pricePerInstanceHour ?? NaN),
};
