import { Measure } from "../measure";

export const maxBacklog: Measure = {
  name: "maxBacklog",
  title: "Longest queue",
  unit: "requests",
  definition: "Most requests that wait at one time.",
  worse: "higher",
  read: ({ requests }) => requests.maxBacklog,
};
