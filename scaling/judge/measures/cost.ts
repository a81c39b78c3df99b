import { Measure } from "../measure";

export const cost: Measure = {
  name: "cost",
  title: "Cost",
  unit: "currency",
  definition:
    "Instance-hours at the service's pricePerInstanceHour; hours of waiting in a warm pool at its warmPoolPricePerInstanceHour.",
  worse: "higher",
  read: (totals) => totals.cost,
};
