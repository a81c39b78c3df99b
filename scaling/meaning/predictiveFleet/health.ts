import { PredictiveFleetArgs } from "../../contract/generated/types";
import { hasLoadBalancers, isInLattice } from "../../plan/predictiveFleet/trafficTargets";
import { Problem } from "../../contract/problem";
import { problem, repeated, when } from "../problems";

/** Checks of sources that the fleet does not have never end. */
export function checkHealth(args: PredictiveFleetArgs): readonly Problem[] {
  const types = args.healthCheck?.types ?? [];
  const has = { ELB: hasLoadBalancers(args), VPC_LATTICE: isInLattice(args), EBS: true };
  const named = types.map((name, index) => ({ name, path: `healthCheck.types[${index}]` }));
  return [
    ...named.flatMap(({ name, path }) =>
      when(!has[name], () =>
        problem(path, name, `it with ${sources[name]}`, "drop it, or attach what it checks"),
      ),
    ),
    ...repeated(named).map(({ name, path, first }) =>
      problem(path, name, `each once; ${first} has it already`, "drop one"),
    ),
  ];
}

const sources = {
  ELB: "targetGroupArns, or trafficSources of type elb or elbv2",
  VPC_LATTICE: "trafficSources of type vpc-lattice",
  EBS: "any fleet",
} as const;
