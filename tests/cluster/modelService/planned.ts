import type { ModelServiceArgs } from "../../../scaling/contract/generated/types";
import { declarationsOf } from "../../../scaling/plan/declarations";
import { planModelService } from "../../../scaling/plan/modelService";
import type { KubeObject } from "../api/objects";

/** The objects that a ModelService makes, as JSON. */
export function objectsOf(args: ModelServiceArgs): readonly KubeObject[] {
  const planned = declarationsOf(planModelService(args, "reco").plan, "reco");
  return planned.map(
    ({ declaration }) => JSON.parse(JSON.stringify(declaration.inputs)) as KubeObject,
  );
}
