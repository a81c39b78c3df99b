/** The pack's own policies beside one for each rule: what a person should know about the judging itself. */
export const summaryPolicies = {
  openQuestions: "mlscale-open-questions",
  exemptions: "mlscale-exemptions",
} as const;
