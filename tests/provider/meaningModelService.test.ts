import { strict as assert } from "node:assert";
import * as pulumi from "@pulumi/pulumi";
import { components } from "../../provider/components";
import type {
  Autoscaling,
  Keda,
  KedaTrigger,
  ModelServiceArgs,
} from "../../scaling/contract/generated/types";
import type { Problem } from "../../scaling/contract/problem";
import { allProblems } from "../../scaling/meaning/allProblems";
import { fullService, kedaService, modelService, podReliability } from "./samples";

const isOutput = (value: unknown): boolean => pulumi.Output.isInstance(value);

function problems(args: object, name = "reco"): readonly Problem[] {
  return allProblems(components.get("mlscale:index:ModelService")!, name, args, isOutput);
}

interface Case {
  readonly mistake: string;
  readonly args: ModelServiceArgs;
  readonly path: string;
  /** Texts of the message: the value seen, what is allowed, how to fix it. */
  readonly says: readonly string[];
}

const service = (change: Partial<ModelServiceArgs>): ModelServiceArgs => ({
  ...modelService,
  ...change,
});
const scaled = (change: Partial<Autoscaling>) =>
  service({ autoscaling: { ...modelService.autoscaling, ...change } });
const trigger = kedaService.autoscaling.keda!.triggers![0]!;
const withKeda = (change: Partial<Keda>, rest: Partial<Autoscaling> = {}) => ({
  ...kedaService,
  autoscaling: {
    ...kedaService.autoscaling,
    ...rest,
    keda: { ...kedaService.autoscaling.keda, ...change },
  },
});
const withTrigger = (change: Partial<KedaTrigger>) =>
  withKeda({ triggers: [{ ...trigger, ...change }] });
const queue = { metricName: "queue", averageValue: 5 };
const untyped: KedaTrigger = { type: "cron", metadata: { start: "0 8 * * *" } };

const identityCases: readonly Case[] = [
  {
    mistake: "a label in the place of the selector",
    args: service({ labels: { "app.kubernetes.io/name": "other" } }),
    path: "labels",
    says: ["app.kubernetes.io/name", "set it in selector"],
  },
  {
    mistake: "a pod label in the place of a selector that is given",
    args: service({ selector: { app: "reco" }, podLabels: { app: "other" } }),
    path: "podLabels",
    says: ["app", "do not select the pods"],
  },
  {
    mistake: "a label's value with a space",
    args: service({ labels: { team: "the ranking" } }),
    path: "labels",
    says: ["the ranking", "change the value of team"],
  },
  {
    mistake: "an annotation's key with two slashes",
    args: service({ podAnnotations: { "a/b/c": "x" } }),
    path: "podAnnotations",
    says: ["a/b/c", "rename the key"],
  },
  {
    mistake: "annotations beyond what the API server takes",
    args: service({ annotations: { note: "x".repeat(262_145) } }),
    path: "annotations",
    says: ["262149 characters", "at most 262144"],
  },
  {
    mistake: "adoption that lets replicas fall to one",
    args: service({ adopt: true, ignoreScalingChanges: false }),
    path: "ignoreScalingChanges",
    says: ["fall to one", "drop ignoreScalingChanges"],
  },
  {
    mistake: "adoption with a number of replicas",
    args: { ...scaled({ initialReplicas: 4 }), adopt: true },
    path: "autoscaling.initialReplicas",
    says: ["4", "leaves the replicas as they are"],
  },
];

const podCases: readonly Case[] = [
  {
    mistake: "a CPU limit below the request",
    args: service({ resources: { cpu: "2", memory: "1Gi", limits: { cpu: "1500m" } } }),
    path: "resources.limits.cpu",
    says: ["1500m", "at least resources.cpu, which is 2"],
  },
  {
    mistake: "a memory limit below the request",
    args: service({ resources: { cpu: "1", memory: "2Gi", limits: { memory: "2G" } } }),
    path: "resources.limits.memory",
    says: ["2G", "which is 2Gi"],
  },
  {
    mistake: "no CPU at all",
    args: service({ resources: { cpu: "0m", memory: "1Gi" } }),
    path: "resources.cpu",
    says: ["0m", "more than 0"],
  },
  {
    mistake: "a tenth of a byte",
    args: service({ resources: { cpu: "1", memory: "0.1" } }),
    path: "resources.memory",
    says: ["0.1", "whole number of bytes"],
  },
  {
    mistake: "shared memory beyond the memory limit",
    args: service({ resources: { cpu: "1", memory: "1Gi", sharedMemory: "2Gi" } }),
    path: "resources.sharedMemory",
    says: ["2Gi", "which is 1Gi"],
  },
  {
    mistake: "one variable twice",
    args: service({
      env: { KEY: "x" },
      secretEnv: [{ name: "KEY", secretName: "keys", key: "key" }],
    }),
    path: "secretEnv[0].name",
    says: ["KEY", "drop one of the two"],
  },
  {
    mistake: "a variable whose name begins with a digit",
    args: service({ env: { "1ST": "x" } }),
    path: "env",
    says: ["1ST", "rename the variable"],
  },
  {
    mistake: "a model in the folder for temporary files",
    args: service({ model: { mountPath: "/tmp/", volume: { claimName: "weights" } } }),
    path: "model.mountPath",
    says: ["/tmp/", "choose another folder"],
  },
  {
    mistake: "a folder for a model that is in the image",
    args: service({ model: { mountPath: "/models" } }),
    path: "model.mountPath",
    says: ["/models", "it with volume, download or image"],
  },
  {
    mistake: "a folder of the volume above itself",
    args: service({ model: { volume: { claimName: "weights", subPath: "a/../b" } } }),
    path: "model.volume.subPath",
    says: ["..", "does not lead upward"],
  },
  {
    mistake: "a restart before the pod is taken out",
    args: service({ health: { liveness: { periodSeconds: 2, failureThreshold: 3 } } }),
    path: "health.liveness",
    says: ["after 6 seconds", "at least the 10 seconds"],
  },
  {
    mistake: "root where root is refused",
    args: service({ security: { runAsUser: 0 } }),
    path: "security.runAsUser",
    says: ["0", "set runAsNonRoot to false"],
  },
  {
    mistake: "a capability with its prefix",
    args: service({ security: { addCapabilities: ["CAP_IPC_LOCK"] } }),
    path: "security.addCapabilities[0]",
    says: ["CAP_IPC_LOCK", "without the prefix"],
  },
  {
    mistake: "a size of /tmp that nothing has",
    args: service({
      security: { readOnlyRootFilesystem: false, temporaryDirectorySize: "1Gi" },
    }),
    path: "security.temporaryDirectorySize",
    says: ["1Gi", "readOnlyRootFilesystem"],
  },
  {
    mistake: "a toleration that ends without an eviction",
    args: service({ scheduling: { tolerations: [{ key: "gpu", tolerationSeconds: 60 }] } }),
    path: "scheduling.tolerations[0].tolerationSeconds",
    says: ["60", "NoExecute"],
  },
];

const scalingCases: readonly Case[] = [
  {
    mistake: "swapped bounds",
    args: scaled({ minReplicas: 12 }),
    path: "autoscaling.minReplicas",
    says: ["12", "at most maxReplicas, which is 10"],
  },
  {
    mistake: "a maximum below the minimum that is not given",
    args: scaled({ minReplicas: undefined, maxReplicas: 1 }),
    path: "autoscaling.minReplicas",
    says: ["2, its default", "which is 1"],
  },
  {
    mistake: "a first number outside the bounds",
    args: scaled({ initialReplicas: 11 }),
    path: "autoscaling.initialReplicas",
    says: ["11", "1 to 10"],
  },
  {
    mistake: "a first number of zero, which switches the autoscaler off",
    args: scaled({ initialReplicas: 0 }),
    path: "autoscaling.initialReplicas",
    says: ["0", "1 to 10"],
  },
  {
    mistake: "a sleep that the cluster refuses",
    args: scaled({ minReplicas: 0, external: [queue] }),
    path: "autoscaling.minReplicas",
    says: ["0", "scaleToZeroSupported"],
  },
  {
    mistake: "a sleep that nothing ends",
    args: scaled({ minReplicas: 0, scaleToZeroSupported: true }),
    path: "autoscaling.minReplicas",
    says: ["0", "objects or external"],
  },
  {
    mistake: "a CPU target that the limit never lets happen",
    args: scaled({ cpu: { averageUtilization: 200 } }),
    path: "autoscaling.cpu.averageUtilization",
    says: ["200", "less than 200"],
  },
  {
    mistake: "a memory target that the default limit never lets happen",
    args: {
      ...scaled({ cpu: undefined, memory: { averageUtilization: 100 } }),
      resources: { cpu: "1", memory: "1Gi" },
    },
    path: "autoscaling.memory.averageUtilization",
    says: ["100", "less than 100"],
  },
  {
    mistake: "an amount of nothing",
    args: scaled({ cpu: { averageValue: "0" } }),
    path: "autoscaling.cpu.averageValue",
    says: ["0", "more than 0"],
  },
  {
    mistake: "a number finer than the controller counts",
    args: scaled({ pods: [{ metricName: "x", averageValue: 0.0015 }] }),
    path: "autoscaling.pods[0].averageValue",
    says: ["0.0015", "thousandths"],
  },
  {
    mistake: "a tolerance finer than a quantity can be",
    args: scaled({ behavior: { scaleDown: { tolerance: 1 / 3 } } }),
    path: "autoscaling.behavior.scaleDown.tolerance",
    says: ["0.333", "at most nine decimals"],
  },
  {
    mistake: "one metric with two meanings",
    args: scaled({
      pods: [{ metricName: "load", averageValue: 5, signal: "Concurrency" }],
      external: [{ ...queue, metricName: "load", signal: "Backlog" }],
    }),
    path: "autoscaling.external[0].signal",
    says: ["Backlog", "Concurrency, as the metric of the same name"],
  },
  {
    mistake: "a metric whose meaning reliability needs",
    args: { ...scaled({ external: [queue] }), reliability: podReliability },
    path: "autoscaling.external[0].signal",
    says: ["no signal", "give signal"],
  },
  {
    mistake: "reliability of a container that something else puts into the pods",
    args: {
      ...scaled({
        containerResources: [{ resource: "cpu", container: "proxy", averageUtilization: 60 }],
      }),
      reliability: podReliability,
    },
    path: "reliability",
    says: ["what the container proxy uses does not follow from the load"],
  },
  {
    mistake: "reliability of a metric that does not follow from the load",
    args: { ...scaled({ memory: { averageUtilization: 60 } }), reliability: podReliability },
    path: "reliability",
    says: ["memory does not follow from the load"],
  },
];

const kedaCases: readonly Case[] = [
  {
    mistake: "no trigger",
    args: withKeda({ triggers: undefined, fallback: undefined }, { minReplicas: 1 }),
    path: "autoscaling.keda.triggers",
    says: ["no trigger", "cpu, memory or containerResources"],
  },
  {
    mistake: "a trigger of CPU in the place of cpu",
    args: withKeda(
      { triggers: [{ ...trigger, type: "cpu" }], fallback: undefined },
      { minReplicas: 1 },
    ),
    path: "autoscaling.keda.triggers[0].type",
    says: ["cpu", "give autoscaling.cpu"],
  },
  {
    mistake: "a trigger without a target",
    args: withTrigger({ target: undefined }),
    path: "autoscaling.keda.triggers[0].target",
    says: ["no target", "give target"],
  },
  {
    mistake: "a target twice",
    args: withTrigger({ metadata: { threshold: "4" } }),
    path: "autoscaling.keda.triggers[0].target",
    says: ["4", "metadata.threshold", "drop one"],
  },
  {
    mistake: "a target in words",
    args: withTrigger({ target: undefined, metadata: { threshold: "four" } }),
    path: "autoscaling.keda.triggers[0].metadata.threshold",
    says: ["four", "a number", "give target instead"],
  },
  {
    mistake: "a typed target of a scaler that is not known",
    args: withTrigger({ type: "mssql", activation: undefined }),
    path: "autoscaling.keda.triggers[0].target",
    says: ["prometheus", "write it into metadata"],
  },
  {
    mistake: "two triggers of one name",
    args: withKeda({ triggers: [trigger, trigger] }),
    path: "autoscaling.keda.triggers[1].name",
    says: ["waiting", "triggers[0].name"],
  },
  {
    mistake: "a cache of a clock",
    args: withKeda({ triggers: [trigger, { ...untyped, useCachedMetrics: true }] }),
    path: "autoscaling.keda.triggers[1].useCachedMetrics",
    says: ["true", "false for cron"],
  },
  {
    mistake: "a sleep that CPU alone would have to end",
    args: withKeda(
      { triggers: undefined, fallback: undefined },
      { cpu: { averageUtilization: 50 } },
    ),
    path: "autoscaling.minReplicas",
    says: ["CPU and memory alone", "add a trigger"],
  },
  {
    mistake: "idling at zero where the minimum is zero",
    args: withKeda({ idleAtZero: true }),
    path: "autoscaling.keda.idleAtZero",
    says: ["minReplicas 0", "sleeps already"],
  },
  {
    mistake: "a fallback that no trigger can take",
    args: withTrigger({ metricType: "Value" }),
    path: "autoscaling.keda.fallback",
    says: ["AverageValue"],
  },
  {
    mistake: "a fallback beyond the bounds",
    args: withKeda({ fallback: { failureThreshold: 3, replicas: 9 } }),
    path: "autoscaling.keda.fallback.replicas",
    says: ["9", "at most maxReplicas, which is 8"],
  },
  {
    mistake: "a formula over a name with a dash",
    args: withKeda({
      triggers: [{ ...trigger, name: "queue-depth" }],
      scalingModifiers: { formula: "queue-depth", target: 5 },
    }),
    path: "autoscaling.keda.scalingModifiers.formula",
    says: ["queue-depth", "a dash is a minus"],
  },
  {
    mistake: "a formula over nothing",
    args: withKeda(
      {
        triggers: undefined,
        fallback: undefined,
        scalingModifiers: { formula: "queue", target: 5 },
      },
      { minReplicas: 1, cpu: { averageUtilization: 50 } },
    ),
    path: "autoscaling.keda.scalingModifiers",
    says: ["without triggers", "add triggers"],
  },
  {
    mistake: "metrics of an autoscaler beside KEDA",
    args: withKeda({}, { external: [queue] }),
    path: "autoscaling",
    says: ["keda and external", "at most one"],
  },
  {
    mistake: "reliability of scaling that is paused",
    args: { ...withKeda({ paused: true }), reliability: podReliability },
    path: "reliability",
    says: ["scaling is paused"],
  },
];

const exposureCases: readonly Case[] = [
  {
    mistake: "a node port of a service within the cluster",
    args: service({ service: { type: "ClusterIP", nodePort: 30080 } }),
    path: "service.nodePort",
    says: ["type ClusterIP", "NodePort and LoadBalancer"],
  },
  {
    mistake: "source ranges without a load balancer",
    args: service({ service: { type: "NodePort", sourceRanges: ["10.0.0.0/8"] } }),
    path: "service.sourceRanges",
    says: ["type NodePort", "it with LoadBalancer"],
  },
  {
    mistake: "an address without its range",
    args: service({ service: { sourceRanges: ["10.0.0.1"] } }),
    path: "service.sourceRanges[0]",
    says: ["10.0.0.1", "a CIDR"],
  },
  {
    mistake: "a time of an affinity that there is not",
    args: service({ service: { sessionAffinity: "None", sessionAffinityTimeoutSeconds: 60 } }),
    path: "service.sessionAffinityTimeoutSeconds",
    says: ["60", "ClientIP"],
  },
  {
    mistake: "a route that gives up before the longest request ends",
    args: service({
      longestRequestSeconds: 120,
      route: { gatewayName: "public", timeoutSeconds: 60 },
    }),
    path: "route.timeoutSeconds",
    says: ["60", "which is 120"],
  },
  {
    mistake: "a budget that lets nothing go",
    args: {
      ...scaled({ minReplicas: 3 }),
      availability: { podDisruptionBudget: { minAvailable: 3 } },
    },
    path: "availability.podDisruptionBudget.minAvailable",
    says: ["3", "give maxUnavailable 1"],
  },
  {
    mistake: "a share that rounds up to all",
    args: {
      ...scaled({ minReplicas: 3 }),
      availability: { podDisruptionBudget: { minAvailablePercent: 67 } },
    },
    path: "availability.podDisruptionBudget.minAvailablePercent",
    says: ["67", "autoscaling.minReplicas, 3"],
  },
  {
    mistake: "a rollout that can neither add nor remove",
    args: service({ availability: { rollout: { maxSurge: 0 } } }),
    path: "availability.rollout",
    says: ["no pod more and no pod less", "maxUnavailable 1"],
  },
  {
    mistake: "a rollout that fails while the model loads",
    args: service({
      model: { loadSeconds: 300 },
      availability: { rollout: { progressDeadlineSeconds: 600 } },
    }),
    path: "availability.rollout.progressDeadlineSeconds",
    says: ["600", "the 605 seconds"],
  },
];

describe("arguments of a ModelService", () => {
  for (const [name, args] of Object.entries({ modelService, fullService, kedaService })) {
    it(`are accepted: ${name}`, () => {
      assert.deepEqual(problems(args), []);
      assert.deepEqual(problems({ ...args, reliability: podReliability }), []);
    });
  }

  const cases = [identityCases, podCases, scalingCases, kedaCases, exposureCases].flat();
  for (const { mistake, args, path, says } of cases) {
    it(`are refused for ${mistake}, naming path, value and remedy`, () => {
      const found = problems(args);
      const texts = found.map((each) => each.message).join("\n");
      assert.deepEqual([...new Set(found.map((each) => each.path))], [path], texts);
      for (const text of says) assert.ok(texts.includes(text), `nothing says ${text}:\n${texts}`);
    });
  }

  it("need a component's name that can be one in the cluster", () => {
    assert.deepEqual(problems(modelService, "My_Reco 2"), []);
    assert.match(problems(modelService, "42")[0]!.message, /^name: got "42".*give resourceName/);
    assert.match(problems(modelService, "r".repeat(64))[0]!.message, /of 64 characters/);
    assert.deepEqual(problems({ ...modelService, resourceName: "reco" }, "42"), []);
  });

  it("give no problem for values that only the deployment knows", () => {
    const unknown = pulumi.output(new Promise<string>(() => undefined));
    const args: ModelServiceArgs = {
      ...fullService,
      image: unknown,
      namespace: unknown,
      labels: { team: unknown },
      annotations: { note: unknown },
      env: { URL: unknown },
      secretEnv: [{ name: "KEY", secretName: unknown, key: "key" }],
      args: [unknown],
      envFromSecrets: [unknown],
      imagePullSecrets: [unknown],
      model: { volume: { claimName: unknown } },
      service: { annotations: { role: unknown }, sourceRanges: [unknown] },
      serviceAccount: { name: unknown },
      scheduling: { priorityClassName: unknown, nodeSelector: { pool: unknown } },
      route: { gatewayName: unknown, hostnames: [unknown] },
    };
    assert.deepEqual(problems({ ...args, reliability: podReliability }), []);
  });

  it("leave the simulation open while a trigger's target is not known", () => {
    const threshold = pulumi.output(new Promise<string>(() => undefined));
    const args = {
      ...withTrigger({ target: undefined, metadata: { threshold } }),
      reliability: podReliability,
    };
    assert.deepEqual(problems(args), []);
    const kind = components.get("mlscale:index:ModelService")!;
    const { figures, open } = kind.assess(args as never, "reco")!;
    assert.equal(figures, undefined);
    assert.match(open.join(), /spec\.triggers\[0\]\.metadata\.threshold is not known yet/);
  });
});
