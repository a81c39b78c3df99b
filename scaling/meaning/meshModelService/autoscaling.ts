import { MeshAutoscaling, MeshModelServiceArgs } from "../../contract/generated/types";
import { adapterOf } from "../../plan/meshModelService/adapterRules";
import { Problem } from "../../contract/problem";
import { said, when } from "../problems";

interface Placed {
  readonly autoscaling: MeshAutoscaling;
  readonly at: string;
}

/** Metrics of one's own that something makes, once. */
export function checkPipeline(args: MeshModelServiceArgs): readonly Problem[] {
  const placed: readonly Placed[] = [
    { autoscaling: args.autoscaling, at: "autoscaling" },
    ...args.versions.flatMap(({ autoscaling }, index) =>
      autoscaling ? [{ autoscaling, at: `versions[${index}].autoscaling` }] : [],
    ),
  ];
  return placed.flatMap((each) => [
    ...madeBySomething(each),
    ...inOneNamespace(each, args),
    ...inOneConfigMap(each, args),
  ]);
}

function madeBySomething({ autoscaling, at }: Placed): readonly Problem[] {
  const { demand, prometheusAdapter, keda } = autoscaling;
  return when(demand !== undefined && !prometheusAdapter && !keda, () =>
    said(
      `${at}.demand`,
      "a metric that nothing serves to the autoscaler",
      "it with prometheusAdapter or keda beside it",
      "add prometheusAdapter: {} and give its ConfigMap to the adapter, or keda with serverAddress",
    ),
  );
}

/** A query of KEDA names the namespace whose pods it asks about. */
function inOneNamespace(
  { autoscaling, at }: Placed,
  { namespace }: MeshModelServiceArgs,
): readonly Problem[] {
  return when(autoscaling.keda !== undefined && namespace === undefined, () =>
    said(
      `${at}.keda`,
      "keda without a namespace",
      "it beside namespace, since its queries select the pods by it",
      "give namespace",
    ),
  );
}

/** The rules are one file. */
function inOneConfigMap(
  { autoscaling, at }: Placed,
  args: MeshModelServiceArgs,
): readonly Problem[] {
  const own = autoscaling.prometheusAdapter;
  const first = adapterOf(args)?.adapter;
  if (own === undefined || first === undefined) return [];
  return (["configMapName", "namespace"] as const).flatMap((key) =>
    when(own[key] !== first[key], () =>
      said(
        `${at}.prometheusAdapter.${key}`,
        "another one than that of the versions before",
        "one ConfigMap for the rules of all versions",
        "give all versions the same, or give it in autoscaling alone",
      ),
    ),
  );
}
