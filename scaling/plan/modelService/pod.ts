import { defaults } from "../../contract/generated/defaults";
import { ModelServiceArgs, Spread, Toleration } from "../../contract/generated/types";
import { downloadOf, serverOf } from "./containers";
import { Identity } from "./labels";
import { acceleratorName } from "./resources";
import { podSecurityContext, securityOf } from "./security";
import { gracePeriodSeconds } from "./timing";
import { modelVolume, sharedMemoryVolume, temporaryVolume } from "./volumes";

/** `spec` of the pods. */
export function podSpec({ args, name, selector }: Identity): object {
  const { serviceAccount, scheduling, model } = args;
  return {
    serviceAccountName: serviceAccount?.name ?? name,
    automountServiceAccountToken:
      serviceAccount?.automountToken ?? defaults.ServiceAccountChoice.automountToken,
    enableServiceLinks: false,
    securityContext: podSecurityContext(securityOf(args.security)),
    terminationGracePeriodSeconds: gracePeriodSeconds(args),
    imagePullSecrets: args.imagePullSecrets?.map((secret) => ({ name: secret })),
    nodeSelector: scheduling?.nodeSelector,
    tolerations: tolerationsOf(args),
    priorityClassName: scheduling?.priorityClassName,
    runtimeClassName: scheduling?.runtimeClassName,
    topologySpreadConstraints: spreadOf(args, selector),
    initContainers: model?.download ? [downloadOf(args, model.download)] : undefined,
    containers: [serverOf(args)],
    volumes: volumesOf(args),
  };
}

function volumesOf(args: ModelServiceArgs): readonly object[] | undefined {
  const all = [modelVolume(args.model), temporaryVolume(args), sharedMemoryVolume(args)];
  const volumes = all.flatMap((each) => (each ? [each.volume] : []));
  return volumes.length > 0 ? volumes : undefined;
}

function tolerationsOf({ resources, scheduling }: ModelServiceArgs): object[] | undefined {
  const { accelerators } = resources;
  const tolerates =
    scheduling?.tolerateAcceleratorTaint ?? defaults.Scheduling.tolerateAcceleratorTaint;
  const own =
    accelerators && tolerates
      ? [{ key: acceleratorName(accelerators), operator: "Exists", effect: "NoSchedule" }]
      : [];
  const all = [...own, ...(scheduling?.tolerations ?? []).map(tolerationOf)];
  return all.length > 0 ? all : undefined;
}

/** A toleration as a pod has it. */
export function tolerationOf({ key, value, effect, tolerationSeconds }: Toleration): object {
  const operator = value === undefined ? "Exists" : "Equal";
  return { key, operator, value, effect, tolerationSeconds };
}

/** Pods of one version are spread by themselves, so that a rollout does not skew the next one. */
function spreadOf(
  { availability }: ModelServiceArgs,
  selector: Identity["selector"],
): object[] | undefined {
  const { zoneSpread, hostSpread, maxSkew } = { ...defaults.Availability, ...availability };
  const topologies: readonly (readonly [string, Spread])[] = [
    ["topology.kubernetes.io/zone", zoneSpread],
    ["kubernetes.io/hostname", hostSpread],
  ];
  const constraints = topologies
    .filter(([, spread]) => spread !== "Disabled")
    .map(([topologyKey, whenUnsatisfiable]) => ({
      maxSkew,
      topologyKey,
      whenUnsatisfiable,
      labelSelector: { matchLabels: selector },
      matchLabelKeys: ["pod-template-hash"],
    }));
  return constraints.length > 0 ? constraints : undefined;
}
