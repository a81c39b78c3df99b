import { defaults } from "../contract/generated/defaults";
import { EndpointScalingArgs, SimulatedMesh, SimulateInputs } from "../contract/generated/types";
import { Subject } from "../judge/subject";
import { dimensions } from "../link/resourceId";
import { shareStepsOf } from "../load";
import { planEndpointScaling } from "../plan/endpointScaling";
import { compileMesh } from "../service/mesh";
import { targetSubjects } from "./index";
import { Read } from "./subjects";

/** What names in the plan of a declaration without a component are. */
export const simulatedName = "simulated";

/** What a scaling and its reliability are about, where no component declares them. */
export function simulatedSubjects(inputs: SimulateInputs): readonly Read[] {
  const args = simulatedArgs(inputs);
  const { initialCapacity, mesh } = inputs;
  const said = {
    ...(initialCapacity !== undefined && { initialCapacity }),
    ...(mesh && inFront(mesh)),
  };
  return targetSubjects(args, planEndpointScaling(args), simulatedName).map((read) =>
    read.subject ? { ...read, subject: { ...read.subject, ...said } } : read,
  );
}

function inFront(mesh: SimulatedMesh): Partial<Pick<Subject, "mesh" | "loadShare">> {
  const model = compileMesh(mesh);
  return {
    ...(model && { mesh: model }),
    ...(mesh.canary && { loadShare: shareStepsOf(mesh.canary) }),
  };
}

/** The component that declares the same; its names are of no consequence. */
export function simulatedArgs(inputs: SimulateInputs): EndpointScalingArgs {
  const { scaling, reliability, async } = inputs;
  const dimension = inputs.scalableDimension ?? defaults.simulate.scalableDimension;
  return { scaling, reliability, ...identityOf(dimension, async) };
}

type Identity = Omit<EndpointScalingArgs, "scaling" | "reliability">;

function identityOf(scalableDimension: string, async: boolean | undefined): Identity {
  const name = simulatedName;
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
