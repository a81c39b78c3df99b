import { Measure } from "../measure";

export const overloadSeconds: Measure = {
  name: "overloadSeconds",
  title: "Overload",
  unit: "seconds",
  definition: "Time in all in which more requests arrive than the serving instances can take.",
  worse: "higher",
  read: ({ requests }) => requests.overloadSeconds,
  firstSeconds: ({ requests }) => requests.firstOverloadSeconds,
};
