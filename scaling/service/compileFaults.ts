import { defaults } from "../contract/generated/defaults";
import { DeploymentFault, LoadFault } from "../contract/generated/types";
import { Fault, FaultKind } from "./service";

/** The declared faults of a load, valid by the contract, in the order in which they were declared. */
export function compileFaults(faults: readonly LoadFault[]): readonly Fault[] {
  return faults.flatMap(compileFault);
}

function compileFault(fault: LoadFault): readonly Fault[] {
  const { metricOutage, metricDelay, metricWrong, slowStart, failingStart } = fault;
  const { capacityShortage, zoneLoss, retries, rollout, deployment } = fault;
  const { failingInstances, slowDependency } = fault;
  return [
    ...of("metricOutage", metricOutage, 0),
    ...of("metricDelay", metricDelay, metricDelay?.delaySeconds),
    ...of("metricWrong", metricWrong, metricWrong?.value),
    ...of("slowStart", slowStart, slowStart?.factor),
    ...of("failingStart", failingStart, failingStart?.fraction),
    ...of("capacityShortage", capacityShortage, capacityShortage?.maxInstances),
    ...of("zoneLoss", zoneLoss, zoneLoss?.fraction),
    ...of("retries", retries, retries?.fraction),
    ...of("rollout", rollout, rollout?.fraction),
    ...(deployment ? [deploymentFault(deployment)] : []),
    ...of("failingInstances", failingInstances, failingInstances?.fraction).map((each) => ({
      ...each,
      errorFraction:
        failingInstances?.errorFraction ?? defaults.FailingInstancesFault.errorFraction,
    })),
    ...of("slowDependency", slowDependency, slowDependency?.addedSeconds),
  ];
}

/** How long it takes follows from the fleet: the time of one instance is what is known before. */
function deploymentFault({ startSeconds, installSeconds }: DeploymentFault): Fault {
  const seconds = installSeconds ?? defaults.DeploymentFault.installSeconds;
  return { kind: "deployment", startSeconds, durationSeconds: seconds, amount: seconds };
}

/** Only retries may leave their time out: they last for the whole run. */
function of(
  kind: FaultKind,
  window: { readonly startSeconds?: number; readonly durationSeconds?: number } | undefined,
  amount = 0,
): readonly Fault[] {
  if (window === undefined) return [];
  const { startSeconds = defaults.RetriesFault.startSeconds, durationSeconds = Infinity } = window;
  return [{ kind, startSeconds, durationSeconds, amount }];
}
