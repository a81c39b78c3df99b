import { MeshModelServiceArgs, MeshVersion } from "../../contract/generated/types";
import { Problem } from "../../contract/problem";
import { meshSubjects } from "../../assess";
import { planMeshModelService } from "../../plan/meshModelService";
import { combined } from "../combined";
import { checkDeclaredReliability } from "../reliability";
import { checkRules } from "../rules";
import { checkPipeline } from "./autoscaling";
import { checkWeights } from "./canary";
import { checkMesh } from "./mesh";
import { checkTraffic } from "./traffic";
import { checkOwnLabels, checkVersions } from "./versions";

/** Everything wrong with arguments of the right shape, in the order of their paths. */
export function checkMeshModelService(
  args: MeshModelServiceArgs,
  component: string,
): readonly Problem[] {
  if (!args.versions.every(hasName)) return [];
  const planned = planMeshModelService(args, component);
  const services = args.versions.flatMap(({ service }, index) =>
    service ? [{ service, path: `versions[${index}].service` }] : [],
  );
  const direct = [
    ...checkVersions(args, planned, component),
    ...checkOwnLabels(args),
    ...checkWeights(args),
    ...checkPipeline(args),
    ...checkTraffic(args),
    ...checkMesh(args, component),
    ...checkDeclaredReliability(args.reliability, meshSubjects(planned, component), services),
  ];
  return combined(direct, checkRules(planned.plan, component));
}

/** One whose name has the wrong shape is not here, and nothing can be told of what is named after it. */
function hasName({ name }: Partial<MeshVersion>): boolean {
  return name !== undefined;
}
