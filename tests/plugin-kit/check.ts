// STAND-IN for tests and the offline demo, never shipped: what a Check is asked and answers.
import * as pb from "@pulumi/pulumi/proto/provider_pb";
import type { AutoNaming } from "./urns";
import type { Props } from "./values";
import { struct } from "./wire";

/** A refusal of an input, at the path of its property. */
export interface Failure {
  property: string;
  reason: string;
}

/** How the engine wants resources named that the program leaves unnamed. */
export interface CheckOptions {
  seed: Uint8Array;
  naming?: AutoNaming;
}

const AUTONAMING_DISABLED = 2;

export function checkOptions(request: pb.CheckRequest): CheckOptions {
  const naming = request.getAutonaming();
  return {
    seed: request.getRandomseed_asU8(),
    ...(naming && {
      naming: {
        proposedName: naming.getProposedName(),
        disabled: naming.getMode() === AUTONAMING_DISABLED,
      },
    }),
  };
}

export function checkResponse(inputs: Props, failures: readonly Failure[]): pb.CheckResponse {
  return new pb.CheckResponse()
    .setInputs(struct(inputs))
    .setFailuresList(
      failures.map(({ property, reason }) =>
        new pb.CheckFailure().setProperty(property).setReason(reason),
      ),
    );
}
