import {
  EndpointScalingArgs,
  SimulateInputs,
  SimulateOutputs,
} from "../../scaling/contract/generated/types";
import { defaults } from "../../scaling/contract/generated/defaults";
import { Problem } from "../../scaling/contract/problem";
import { problem, when } from "../../scaling/contract/said";
import { dimensions } from "../../scaling/link/resourceId";
import { planEndpointScaling } from "../../scaling/plan/endpointScaling";
import { targetSubjects } from "../../scaling/assess";
import { assess } from "../../scaling/assess/assess";
import { Read } from "../../scaling/assess/subjects";
import { checkEndpointScaling } from "../../scaling/meaning";

/** Simulates a declared scaling under loads, as a component does that declares the same. */
export function simulate(inputs: SimulateInputs): SimulateOutputs {
  const subjects = subjectsOf(inputs);
  const { figures } = assess(inputs.reliability, subjects);
  return { ...figures!, report: "" };
}

/** What is wrong with inputs of the right shape. */
export function checkSimulate(inputs: SimulateInputs): readonly Problem[] {
  const { minCapacity, maxCapacity } = inputs.scaling;
  const { initialCapacity: initial } = inputs;
  const told = checkEndpointScaling(argsOf(inputs), name).filter(({ path }) =>
    /^(scaling|reliability|scalableDimension)\b/.test(path),
  );
  return [
    ...told,
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

const name = "simulated";

function subjectsOf(inputs: SimulateInputs): readonly Read[] {
  const args = argsOf(inputs);
  const { initialCapacity } = inputs;
  return targetSubjects(args, planEndpointScaling(args), name).map((read) =>
    read.subject && initialCapacity !== undefined
      ? { ...read, subject: { ...read.subject, initialCapacity } }
      : read,
  );
}

/** The component that declares the same; its names are of no consequence. */
function argsOf({ scaling, reliability, ...rest }: SimulateInputs): EndpointScalingArgs {
  const dimension = rest.scalableDimension ?? defaults.simulate.scalableDimension;
  return { scaling, reliability, ...identityOf(dimension, rest.async) };
}

type Identity = Omit<EndpointScalingArgs, "scaling" | "reliability">;

function identityOf(scalableDimension: string, async: boolean | undefined): Identity {
  switch (scalableDimension) {
    case dimensions.instanceCount:
      return { endpointName: name, variantName: name, async };
    case dimensions.provisionedConcurrency:
      return { endpointName: name, variantName: name, variantDimension: "ProvisionedConcurrency" };
    case dimensions.copyCount:
      return { inferenceComponentName: name };
    default:
      return {
        resourceId: name,
        serviceNamespace: scalableDimension.split(":")[0]!,
        scalableDimension,
      };
  }
}
