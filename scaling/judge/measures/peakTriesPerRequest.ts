import { Measure } from "../measure";

export const peakTriesPerRequest: Measure = {
  name: "peakTriesPerRequest",
  title: "Most tries per request",
  unit: "",
  definition:
    "What arrives in one step, as a multiple of the requests of clients in it, where a mesh tries again " +
    "what fails: the highest of all steps.",
  worse: "higher",
  read: ({ requests, scenario }) => (scenario.mesh?.retries ? requests.peakTries : NaN),
  firstSeconds: ({ requests }) => requests.firstRetrySeconds,
};
