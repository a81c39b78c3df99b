import { PolicyPack } from "@pulumi/policy";
import { Rule } from "../scaling/check/rule";
import { policyOf } from "./policies";
import { Session } from "./session";
import { exemptions, openQuestions } from "./summaries";
import { observeRequests } from "./tap";

/** Serves the rules as a policy pack until the engine ends the process. */
export function servePack(rules: readonly Rule[], today: string): void {
  const session = new Session(rules, today);
  observeRequests(session);
  new PolicyPack("mlscale", {
    displayName: "mlscale",
    description: "Judges how model servers scale, before anything is deployed",
    tags: ["autoscaling", "machine-learning", "sagemaker"],
    enforcementLevel: "advisory",
    policies: [
      ...rules.map((rule) => policyOf(rule, session)),
      openQuestions(session),
      exemptions(session),
    ],
  });
}
