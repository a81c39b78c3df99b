import { simulatedArgs, simulatedName } from "../assess/simulated";
import { SimulateInputs } from "../contract/generated/types";
import { Problem } from "../contract/problem";
import { checkEndpointScaling } from "./index";
import { problem, when } from "./problems";

/** What is wrong with a scaling and its reliability, of the right shape, where no component declares them. */
export function checkSimulate(inputs: SimulateInputs): readonly Problem[] {
  const { minCapacity, maxCapacity } = inputs.scaling;
  const { initialCapacity: initial } = inputs;
  const told = checkEndpointScaling(simulatedArgs(inputs), simulatedName).filter(({ path }) =>
    /^(scaling|reliability|scalableDimension)\b/.test(path),
  );
  return [
    ...told,
    ...patience(inputs),
    ...when(initial !== undefined && (initial < minCapacity || initial > maxCapacity), () =>
      problem(
        "initialCapacity",
        initial,
        `${minCapacity} to ${maxCapacity}, the bounds of scaling`,
        "move it within the bounds, or leave it out",
      ),
    ),
  ];
}

/** A try that is given up while it is worked on is never answered. */
function patience({ mesh, reliability }: SimulateInputs): readonly Problem[] {
  const { serviceTimeSeconds } = reliability.service;
  const { perTrySeconds = Infinity } = mesh?.retries ?? {};
  return when(perTrySeconds < serviceTimeSeconds, () =>
    problem(
      "mesh.retries.perTrySeconds",
      perTrySeconds,
      `at least ${serviceTimeSeconds}, which reliability.service.serviceTimeSeconds says a request takes`,
      "raise it, or no try is ever answered in time",
    ),
  );
}
