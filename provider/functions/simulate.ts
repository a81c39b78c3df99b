import { assess } from "../../scaling/assess/assess";
import { simulatedSubjects } from "../../scaling/assess/simulated";
import { SimulateInputs, SimulateOutputs } from "../../scaling/contract/generated/types";

/** Simulates a declared scaling under loads, as a component does that declares the same. */
export function simulate(inputs: SimulateInputs): SimulateOutputs {
  const { figures } = assess(inputs.reliability, simulatedSubjects(inputs));
  return { ...figures!, report: "" };
}
