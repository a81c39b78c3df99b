import { Finding } from "../../scaling/check/finding";
import { BadInput, exitCodes } from "../exit";

const bars = ["mandatory", "advisory", "never"] as const;

/** The lowest level of violation that makes the run fail. */
export type FailOn = (typeof bars)[number];

export function parseFailOn(text: string): FailOn {
  const bar = bars.find((each) => each === text);
  if (bar === undefined)
    throw BadInput.at("--fail-on", `is "${text}"; allowed: ${bars.join(", ")}`);
  return bar;
}

/** Bad input and own faults are never softened; what is not decided fails nothing by itself. */
export function exitCodeFor(
  findings: readonly Finding[],
  failOn: FailOn,
  problems: { readonly badInput: boolean; readonly ourFault: boolean },
): number {
  if (problems.ourFault) return exitCodes.ourFault;
  if (problems.badInput) return exitCodes.badInput;
  const isFailed = findings.some((finding) => fails(finding, failOn));
  return isFailed ? exitCodes.findings : exitCodes.clean;
}

/** Whether a finding makes the run fail. */
export function fails({ verdict, level }: Finding, failOn: FailOn): boolean {
  if (failOn === "never" || verdict !== "violation") return false;
  return level === "mandatory" || failOn === "advisory";
}
