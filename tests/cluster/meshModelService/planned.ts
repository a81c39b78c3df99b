import type {
  MeshAutoscaling,
  MeshModelServiceArgs,
} from "../../../scaling/contract/generated/types";
import { declarationsOf } from "../../../scaling/plan/declarations";
import { planMeshModelService } from "../../../scaling/plan/meshModelService";
import type { KubeObject } from "../api/objects";

/** The objects that a MeshModelService makes in a cluster, as JSON. */
export function objectsOf(args: MeshModelServiceArgs, component = "reco"): readonly KubeObject[] {
  return declarationsOf(planMeshModelService(args, component).plan, component)
    .filter(({ declaration }) => declaration.type.startsWith("kubernetes:"))
    .map(({ declaration }) => JSON.parse(JSON.stringify(declaration.inputs)) as KubeObject);
}

/** The same with everything in one namespace, the rules of prometheus-adapter too. */
export function within(namespace: string, args: MeshModelServiceArgs): MeshModelServiceArgs {
  return {
    ...args,
    namespace,
    autoscaling: adapterWithin(namespace, args.autoscaling),
    versions: args.versions.map((version) =>
      version.autoscaling
        ? { ...version, autoscaling: adapterWithin(namespace, version.autoscaling) }
        : version,
    ),
  };
}

function adapterWithin(namespace: string, autoscaling: MeshAutoscaling): MeshAutoscaling {
  const { prometheusAdapter } = autoscaling;
  return prometheusAdapter
    ? { ...autoscaling, prometheusAdapter: { ...prometheusAdapter, namespace } }
    : autoscaling;
}
