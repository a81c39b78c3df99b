import { LatticeResources, MeshModelServiceArgs } from "../../../contract/generated/types";
import { meshNameOf } from "../../../plan/meshModelService";
import { longestRequestOf } from "../../../plan/meshModelService/traffic";
import { Problem } from "../../../contract/problem";
import { problem, said, when } from "../../problems";
import { checkNoGrpc } from "./noGrpc";
import { checkSplit } from "./split";
import { unable } from "./unable";

const greatestWeight = 999;
const idleRange = { least: 60, most: 600 };

/** What VPC Lattice does not do, and what its resources need. */
export function checkLatticeResources(
  args: MeshModelServiceArgs,
  component: string,
): readonly Problem[] {
  const lattice = args.mesh.vpcLattice?.resources;
  if (lattice === undefined) return checkNoLoadBalancers(args);
  return [
    ...unable(
      args,
      "VPC Lattice",
      ["timeouts.requestSeconds", "retries", "outlierDetection", "connectionPool"],
      "choose istio, which has it",
    ),
    ...checkSplit(args, "VPC Lattice", greatestWeight),
    ...checkLoadBalancers(args),
    ...checkNoGrpc(
      args,
      "one that speaks HTTP; a load balancer, as targets are here, takes gRPC by HTTPS alone",
    ),
    ...checkIdle(args),
    ...checkName(args, component),
    ...checkNetwork(lattice),
  ];
}

/** Target groups have the load balancers of the versions as their targets. */
function checkLoadBalancers({ versions }: MeshModelServiceArgs): readonly Problem[] {
  return versions.flatMap(({ loadBalancerArn }, index) =>
    when(loadBalancerArn === undefined, () =>
      said(
        `versions[${index}].loadBalancerArn`,
        "none",
        "the ARN of an internal Application Load Balancer in front of the version, with mesh.vpcLattice.resources",
        "give it, or choose mesh.vpcLattice.controller, which finds the pods by itself",
      ),
    ),
  );
}

function checkNoLoadBalancers({ versions }: MeshModelServiceArgs): readonly Problem[] {
  return versions.flatMap(({ loadBalancerArn }, index) =>
    when(loadBalancerArn !== undefined, () =>
      said(
        `versions[${index}].loadBalancerArn`,
        "a load balancer, while nothing is sent to it",
        "it with mesh.vpcLattice.resources alone",
        "drop it",
      ),
    ),
  );
}

/** To Lattice a request that waits for its answer is an idle connection. */
function checkIdle(args: MeshModelServiceArgs): readonly Problem[] {
  const given = args.timeouts?.idleSeconds;
  const { least, most } = idleRange;
  const longest = longestRequestOf(args);
  const idle = given ?? least;
  const isOutside =
    given !== undefined && !(Number.isInteger(given) && given >= least && given <= most);
  return [
    ...when(isOutside, () =>
      problem(
        "timeouts.idleSeconds",
        given,
        `whole seconds from ${least} to ${most} with VPC Lattice`,
        "give a number in the range",
      ),
    ),
    ...when(!isOutside && longest > idle, () =>
      problem(
        "longestRequestSeconds",
        longest,
        `at most ${idle}, the time without data after which VPC Lattice ends a connection`,
        longest <= most
          ? `raise timeouts.idleSeconds to ${longest}`
          : "answer faster, or choose another mesh",
      ),
    ),
  ];
}

/** The name of the Lattice service, and of the network. */
const nameForm = /^(?!svc-)(?!.*--)[a-z0-9][a-z0-9-]*[a-z0-9]$/;
const nameLength = { least: 3, most: 40 };

function checkName(args: MeshModelServiceArgs, component: string): readonly Problem[] {
  const name = meshNameOf(args, component);
  const fits =
    nameForm.test(name) && name.length >= nameLength.least && name.length <= nameLength.most;
  return when(!fits, () =>
    problem(
      args.resourceName === undefined ? "name" : "resourceName",
      name,
      `${nameLength.least} to ${nameLength.most} characters without two dashes in a row and without svc- at the beginning, as VPC Lattice takes names`,
      "give resourceName such a name",
    ),
  );
}

function checkNetwork(lattice: LatticeResources): readonly Problem[] {
  const { serviceNetworkId, securityGroupIds } = lattice;
  return when(serviceNetworkId !== undefined && securityGroupIds !== undefined, () =>
    said(
      "mesh.vpcLattice.resources.securityGroupIds",
      "security groups beside a network that exists, with which the VPC is not associated here",
      "them where the network is made",
      "drop them, or drop serviceNetworkId",
    ),
  );
}
