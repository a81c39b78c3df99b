/** Policies that the pack has beside one for each rule: what a person should know about the judging. */
export const summaryPolicies = {
  openQuestions: "mlscale-open-questions",
  exemptions: "mlscale-exemptions",
} as const;

/** What the configuration of a summary may say, without the level. */
export const summaryProperties = {
  [summaryPolicies.openQuestions]: {},
  [summaryPolicies.exemptions]: {
    asOf: {
      type: "string",
      format: "date",
      description: "a day as 2027-03-31, against which exemptions expire. Default: today.",
    },
  },
} as const;
