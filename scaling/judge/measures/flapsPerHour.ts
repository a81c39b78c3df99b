import { Measure } from "../measure";

export const flapsPerHour: Measure = {
  name: "flapsPerHour",
  title: "Changes of direction per hour",
  unit: "per hour",
  definition:
    "Changes of capacity against the direction of the change before (out, then in, or in, " +
    "then out), per hour on average.",
  worse: "higher",
  read: ({ changes, hours }) => changes.flaps / hours,
  firstSeconds: ({ changes }) => changes.firstFlapSeconds,
};
