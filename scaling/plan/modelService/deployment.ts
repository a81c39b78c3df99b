import { defaults } from "../../contract/generated/defaults";
import { Plan } from "../plan";
import { types } from "../types";
import { PlannedResource } from "../value";
import { initialReplicasOf } from "./bounds";
import { Identity, labelsOf, metadataOf, metadataOrigins } from "./labels";
import { podSpec } from "./pod";
import { rolloutSeconds, strategyOf } from "./rollout";
import { progressDeadlineSeconds, rolloutOf } from "./timing";

/** The field that belongs to the autoscaler once there is one. */
export const replicasPath = "spec.replicas";

/** Lets the declared fields win over those who set them before, when a Deployment is taken over. */
const takeOver = { "pulumi.com/patchForce": "true" };

export function planDeployment(
  plan: Plan,
  identity: Identity,
  after: readonly PlannedResource[],
): PlannedResource {
  const { args } = identity;
  const rollout = rolloutOf(args);
  const adopt = args.adopt ?? defaults.ModelService.adopt;
  const ignored = args.ignoreScalingChanges ?? defaults.ModelService.ignoreScalingChanges;
  return plan.add(
    types.deployment,
    "",
    {
      apiVersion: "apps/v1",
      kind: "Deployment",
      metadata: metadataOf(identity, adopt ? takeOver : {}),
      spec: {
        replicas: adopt ? undefined : initialReplicasOf(args.autoscaling),
        selector: { matchLabels: identity.selector },
        strategy: strategyOf(args),
        minReadySeconds: rollout.minReadySeconds,
        progressDeadlineSeconds: progressDeadlineSeconds(args),
        revisionHistoryLimit: rollout.revisionHistoryLimit,
        template: { metadata: podMetadata(identity), spec: podSpec(identity) },
      },
    },
    {
      origins: { "": "image", ...metadataOrigins, ...origins },
      ignoreChanges: adopt || ignored ? [replicasPath] : [],
      timeoutSeconds: rolloutSeconds(args),
      after,
    },
  );
}

function podMetadata(identity: Identity): object {
  const { podLabels, podAnnotations } = identity.args;
  const labels = { ...podLabels, ...labelsOf(identity) };
  return { labels, annotations: podAnnotations };
}

const pod = "spec.template.spec";
const server = `${pod}.containers[0]`;
const download = `${pod}.initContainers[0]`;

const origins: Readonly<Record<string, string>> = {
  [replicasPath]: "autoscaling.initialReplicas",
  "spec.selector": "selector",
  "spec.strategy": "availability.rollout",
  "spec.minReadySeconds": "availability.rollout.minReadySeconds",
  "spec.progressDeadlineSeconds": "availability.rollout.progressDeadlineSeconds",
  "spec.template.metadata.labels": "podLabels",
  "spec.template.metadata.annotations": "podAnnotations",
  [`${pod}.serviceAccountName`]: "serviceAccount.name",
  [`${pod}.automountServiceAccountToken`]: "serviceAccount.automountToken",
  [`${pod}.securityContext`]: "security",
  [`${pod}.terminationGracePeriodSeconds`]: "longestRequestSeconds",
  [`${pod}.topologySpreadConstraints`]: "availability",
  [`${pod}.priorityClassName`]: "scheduling.priorityClassName",
  [`${pod}.tolerations`]: "scheduling.tolerations",
  [`${pod}.nodeSelector`]: "scheduling.nodeSelector",
  [`${pod}.volumes`]: "model",
  [`${server}.image`]: "image",
  [`${server}.imagePullPolicy`]: "imagePullPolicy",
  [`${server}.ports`]: "port",
  [`${server}.env`]: "env",
  [`${server}.resources`]: "resources",
  [`${server}.resources.requests.cpu`]: "resources.cpu",
  [`${server}.resources.requests.memory`]: "resources.memory",
  [`${server}.resources.limits`]: "resources.limits",
  [`${server}.startupProbe`]: "health.startup",
  [`${server}.readinessProbe`]: "health.readiness",
  [`${server}.livenessProbe`]: "health.liveness",
  [`${server}.lifecycle`]: "termination.preStopSeconds",
  [`${server}.securityContext`]: "security",
  [download]: "model.download",
  [`${download}.resources`]: "resources",
  [`${download}.securityContext`]: "security",
};
