import { PredictiveFleetArgs, Reliability } from "../contract/generated/types";
import { Problem } from "../contract/problem";
import { said } from "./problems";

const noFleet = "nothing, since only a PredictiveFleet has";

/**
 * What only a fleet has, declared for something else: a forecast, the past that it is made from, and
 * deployments; and deployments to a fleet that nothing deploys to.
 */
export function checkFleetOnly(
  reliability: Reliability,
  fleet: PredictiveFleetArgs | undefined,
): readonly Problem[] {
  if (fleet) return fleet.rollout ? [] : deploymentsIn(reliability).map(noRollout);
  const { forecast, loads } = reliability;
  const paths = loads.flatMap(({ history }, index) =>
    history ? [`reliability.loads[${index}].history`] : [],
  );
  return [
    ...(forecast ? [unusable("reliability.forecast", "a forecaster", "a forecast")] : []),
    ...paths.map((path) => unusable(path, "what was before a load", "a forecast")),
    ...deploymentsIn(reliability).map((path) => unusable(path, "a deployment", "a rollout")),
  ];
}

function deploymentsIn({ loads }: Reliability): readonly string[] {
  return loads.flatMap(({ faults = [] }, load) =>
    faults.flatMap(({ deployment }, index) =>
      deployment ? [`reliability.loads[${load}].faults[${index}].deployment`] : [],
    ),
  );
}

function unusable(path: string, seen: string, what: string): Problem {
  return said(path, seen, `${noFleet} ${what}`, "leave it out");
}

function noRollout(path: string): Problem {
  return said(
    path,
    "a deployment, while no rollout is declared",
    "a deployment as rollout declares it",
    "declare rollout, or leave the deployment out",
  );
}
