import { Measure } from "../measure";

export const peakRetriesPerSecond: Measure = {
  name: "peakRetriesPerSecond",
  title: "Most retries a second",
  unit: "",
  definition: "Most tries a second that come again, where a mesh tries again what fails.",
  worse: "higher",
  read: ({ requests, scenario }) => (scenario.mesh?.retries ? requests.peakRetryRate : NaN),
  firstSeconds: ({ requests }) => requests.firstRetrySeconds,
};
