import { version } from "../../package.json";
import { assess } from "../../scaling/assess/assess";
import { simulatedSubjects } from "../../scaling/assess/simulated";
import { defaults } from "../../scaling/contract/generated/defaults";
import { SimulateInputs, SimulateOutputs } from "../../scaling/contract/generated/types";
import { JudgeOptions, verdictOnly } from "../../scaling/judge/reliability";
import { reportOf } from "../../scaling/report/fromJudgement";
import { reportMarkdown } from "../../scaling/report/markdown";

/** The figures of a component, and beside them what a report shows. */
const reported: JudgeOptions = { ...verdictOnly, sensitivity: true };

/** Simulates a declared scaling under loads, as a component does that declares the same. */
export function simulate(inputs: SimulateInputs): SimulateOutputs {
  const { reliability } = inputs;
  const { figures, open, judgements } = assess(reliability, simulatedSubjects(inputs), reported);
  if (figures === undefined) throw new Error(open.join("; "));
  const aggregation = reliability.aggregation ?? defaults.Reliability.aggregation;
  const head = { title: "simulate", toolVersion: version, command: "", inputs: [], aggregation };
  return { ...figures, report: reportMarkdown(reportOf(head, judgements)) };
}
