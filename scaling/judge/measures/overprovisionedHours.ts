import { Measure } from "../measure";

export const overprovisionedHours: Measure = {
  name: "overprovisionedHours",
  title: "Over-provisioned hours",
  unit: "instance-hours",
  definition:
    "Serving instances beyond the whole number that the arrivals of the moment need, times " +
    "hours.",
  worse: "higher",
  read: ({ fleet }) => fleet.overprovisionedSeconds / 3600,
};
