import {
  deployment,
  kubernetesProvider,
  kubernetesUrn,
  ObjectPlace,
  prometheusTrigger,
  scaledObject,
} from "../../check/fixturesKubernetes";
import { declare } from "../../check/declare";
import { schedule, stepPolicy, target, urn } from "../../check/fixtures";
import { ec2Urn, group, groupSchedule, groupTracking } from "../../check/fixturesEc2";
import { defineRule, Outcome, violation } from "../../check/rule";
import { Link } from "../../link/link";
import type { ScalingModel } from "../../link/scalingModel";
import { GroupPolicy, GroupSchedule } from "../../model/ec2";
import { Field, isKnown, knownTo } from "../../model/field";
import { FragmentBase, ScalingPolicy, ScheduledAction } from "../../model/fragments";
import { Declaration, UNKNOWN } from "../../model/input";
import { ScaledObject } from "../../model/kubernetes";

const cluster = kubernetesProvider("cluster", {});
const there = { provider: `${cluster.urn}::1` };
const onCpu = { triggers: [{ type: "cpu", metricType: "Utilization", metadata: { value: "50" } }] };
const fromWorkload = { ...there, from: { spec: [kubernetesUrn("deployment")] } };

function pods(place: ObjectPlace = {}): Declaration {
  return deployment({}, { ...there, ...place });
}

const chart = { ...declare("kubernetes:helm.sh/v4:Chart", "models", {}), custom: false };

export default defineRule({
  id: "cross-name-literal-coupling",
  area: "cross",
  title: "What scales is made after what it needs, and not beside it",
  severity: "medium",
  level: "advisory",
  rationale:
    "A name written as plain text tells Pulumi nothing, so both are made at the same time. AWS refuses a policy or schedule while its " +
    "target or group is not there, and KEDA's admission webhook a ScaledObject on cpu or memory without its workload.",
  fix:
    "Build the name from an output - resourceId of the target, name of the group, metadata.name of the workload - or add what " +
    "is needed to dependsOn.",
  whenNotToUse:
    "Where KEDA runs without its admission webhook. Other scalers wait for what they scale and need no order, and scalable " +
    "targets of Application Auto Scaling have sagemaker-update-order.",
  sources: [
    {
      title: "KEDA, admission webhook: triggers on cpu and memory need requests",
      url: "https://keda.sh/docs/latest/concepts/admission-webhooks/",
    },
    {
      title: "KEDA, verifyCPUMemoryScalers",
      url: "https://github.com/kedacore/keda/blob/main/apis/keda/v1alpha1/scaledobject_webhook.go",
    },
    {
      title: "PutScalingPolicy: a scalable target must be registered before",
      url: "https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PutScalingPolicy.html",
    },
  ],
  on: ["scaledObject", "policy", "schedule", "groupPolicy", "groupSchedule"],
  examples: {
    good: [
      { name: "name from the workload", declare: [pods(), scaledObject(onCpu, fromWorkload)] },
      {
        name: "triggers for which the webhook looks nothing up",
        declare: [pods(), scaledObject({ triggers: [prometheusTrigger] }, there)],
      },
      {
        name: "a policy with the id of its target",
        declare: [
          target(),
          stepPolicy({}, {}, { from: { resourceId: [urn("target", "reco-target")] } }),
        ],
      },
      {
        name: "a policy that waits for its group",
        declare: [
          group(),
          groupTracking({}, {}, { from: { autoscalingGroupName: [ec2Urn("group")] } }),
        ],
      },
      { name: "target and group of another program", declare: [stepPolicy(), groupTracking()] },
      { name: "workload of another program", declare: [scaledObject(onCpu, there)] },
      {
        name: "rendered by a chart",
        declare: [
          chart,
          pods({ parent: chart.urn }),
          scaledObject(onCpu, { ...there, parent: chart.urn }),
        ],
      },
    ],
    bad: [
      {
        name: "a policy and a schedule that name their target",
        declare: [target(), stepPolicy(), schedule()],
        finds: ['resourceId is "endpoint/reco/variant/blue"', "an output of the target"],
      },
      {
        name: "a policy and a schedule that name their group",
        declare: [group(), groupTracking(), groupSchedule()],
        finds: ['autoscalingGroupName is "fleet"', "an output of the group"],
      },
      {
        name: "literal name",
        declare: [pods(), scaledObject(onCpu, there)],
        finds: [
          'spec.scaleTargetRef.name is "ml-model"',
          "the same text made from an output of the Deployment",
        ],
      },
      {
        name: "literal name and a trigger on memory beside others",
        declare: [
          pods(),
          scaledObject(
            { triggers: [prometheusTrigger, { type: "memory", metadata: { value: "60" } }] },
            there,
          ),
        ],
        finds: ['spec.scaleTargetRef.name is "ml-model"'],
      },
    ],
    unknown: [
      { name: "target unknown", declare: [target(), stepPolicy({}, { resourceId: UNKNOWN })] },
      {
        name: "group unknown",
        declare: [group({ name: UNKNOWN }), groupTracking({}, { autoscalingGroupName: UNKNOWN })],
      },
      {
        name: "name unknown",
        declare: [pods(), scaledObject({ ...onCpu, scaleTargetRef: { name: UNKNOWN } }, there)],
      },
      {
        name: "type of the trigger unknown",
        declare: [pods(), scaledObject({ triggers: [{ type: UNKNOWN }] }, there)],
      },
      {
        name: "name of the workload unknown",
        declare: [pods({ metadata: { name: UNKNOWN } }), scaledObject(onCpu, there)],
      },
      { name: "triggers unknown", declare: [pods(), scaledObject({ triggers: UNKNOWN }, there)] },
    ],
  },
  checkInStack: (subject, model) => {
    if (subject.kind === "scaledObject") return ofScaledObject(subject, model);
    if (subject.kind === "policy" || subject.kind === "schedule") return ofTarget(subject, model);
    return ofGroup(subject, model);
  },
});

function ofScaledObject(scaler: ScaledObject, model: ScalingModel): readonly Outcome[] {
  if (!needsRequests(scaler) || !isOrdered(scaler, model)) return [];
  const link = model.kubernetes.targetOf(scaler);
  const what = link.state === "linked" ? link.to.objectKind : "";
  return literal(scaler, scaler.target.name, link, `the ${what}`, model);
}

function ofTarget(scaler: ScalingPolicy | ScheduledAction, model: ScalingModel) {
  return literal(scaler, scaler.resourceId, model.targetOf(scaler), "the target", model);
}

function ofGroup(part: GroupPolicy | GroupSchedule, model: ScalingModel) {
  return literal(part, part.groupName, model.ec2.groupOf(part), "the group", model);
}

/** A name that equals that of a resource of the program, which is not waited for. */
function literal(
  { source }: FragmentBase,
  name: Field<string>,
  link: Link<FragmentBase>,
  what: string,
  model: ScalingModel,
): readonly Outcome[] {
  if (link.state !== "linked" || link.by !== "name" || !isKnown(name)) return [];
  const { source: needed } = link.to;
  if (source === needed || model.graph.dependsOn(source, needed.urn)) return [];
  const allowed = `the same text made from an output of ${what}, or with it in dependsOn`;
  return [violation(name, allowed)];
}

function needsRequests({ triggers, isPatch }: ScaledObject): boolean {
  if (isPatch || !isKnown(triggers)) return false;
  return triggers.value.some(({ type }) => knownTo(type, (name) => isResource(name)));
}

function isResource(trigger: string): boolean {
  return trigger === "cpu" || trigger === "memory";
}

/** Manifests and what is rendered from them have no dependencies to look at. */
function isOrdered({ source }: ScaledObject, model: ScalingModel): boolean {
  if (source.provider === undefined) return false;
  return !model.graph.componentOf(source)?.type.startsWith("kubernetes:");
}
