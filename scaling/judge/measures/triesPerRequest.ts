import { Measure } from "../measure";

export const triesPerRequest: Measure = {
  name: "triesPerRequest",
  title: "Tries per request",
  unit: "",
  definition:
    "What arrives at the service, as a multiple of the requests of clients, where a mesh tries again what fails.",
  worse: "higher",
  read: ({ requests, scenario }) =>
    scenario.mesh?.retries ? requests.arrived / requests.asked : NaN,
  firstSeconds: ({ requests }) => requests.firstRetrySeconds,
};
