import { strict as assert } from "node:assert";
import * as pulumi from "@pulumi/pulumi";
import { components } from "../../provider/components";
import type {
  MeshAutoscaling,
  MeshModelServiceArgs,
  MeshVersion,
} from "../../scaling/contract/generated/types";
import type { Problem } from "../../scaling/contract/problem";
import { allProblems } from "../../scaling/meaning/allProblems";
import { meshes } from "./meshSamples";

const isOutput = (value: unknown): boolean => pulumi.Output.isInstance(value);

function problems(args: object, name = "reco"): readonly Problem[] {
  return allProblems(components.get("mlscale:index:MeshModelService")!, name, args, isOutput);
}

interface Case {
  readonly mistake: string;
  readonly args: MeshModelServiceArgs;
  readonly path: string;
  readonly says: readonly string[];
}

const mesh = (change: Partial<MeshModelServiceArgs>): MeshModelServiceArgs => ({
  ...meshes.onDemand,
  ...change,
});
const istio = (change: Partial<MeshModelServiceArgs>): MeshModelServiceArgs => ({
  ...meshes.istio,
  ...change,
});
const [v1, v2] = meshes.onDemand.versions as readonly [MeshVersion, MeshVersion];
const second = (change: Partial<MeshVersion>) => mesh({ versions: [v1, { ...v2, ...change }] });
const scaled = (change: Partial<MeshAutoscaling>) =>
  mesh({ versions: [v1], autoscaling: { ...meshes.onDemand.autoscaling, ...change } });
const canary = istio({}).canary!;

const cases: readonly Case[] = [
  {
    mistake: "weights that send nothing anywhere",
    args: mesh({ versions: [{ ...v1, weight: 0 }] }),
    path: "versions",
    says: ["all 0", "weight above 0"],
  },
  {
    mistake: "a canary that is none of the versions",
    args: istio({ canary: { ...canary, version: "v3" } }),
    path: "canary.version",
    says: ['"v3"', "v1, v2"],
  },
  {
    mistake: "a step that is not there",
    args: istio({ canary: { ...canary, currentStep: 3 } }),
    path: "canary.currentStep",
    says: ["3", "0 to 2"],
  },
  {
    mistake: "a canary with nobody to share the rest",
    args: istio({
      versions: [{ ...v1, weight: 0 }, v2],
      canary: { version: "v2", steps: [{ weightPercent: 40, holdSeconds: 60 }] },
    }),
    path: "canary.steps[0].weightPercent",
    says: ["40", "100 where no other version has a weight"],
  },
  {
    mistake: "a name that is too long with the version's",
    args: mesh({
      resourceName: "r".repeat(50),
      versions: [{ ...v1, name: "a-version-of-fourteen".slice(0, 20) }],
    }),
    path: "versions[0].name",
    says: ["71 characters", "at most 63"],
  },
  {
    mistake: "a mistake in what a version gives itself, where it gives it",
    args: second({ resources: { cpu: "2", memory: "4Gi", limits: { cpu: "1" } } }),
    path: "versions[1].resources.limits.cpu",
    says: ['"1"'],
  },
  {
    mistake: "swapped bounds of a version",
    args: second({ autoscaling: { ...v2.autoscaling!, minReplicas: 10 } }),
    path: "versions[1].autoscaling.minReplicas",
    says: ["10", "at most maxReplicas, which is 9"],
  },
  {
    mistake: "zero replicas that nothing wakes",
    args: scaled({ minReplicas: 0 }),
    path: "autoscaling.minReplicas",
    says: ["keda"],
  },
  {
    mistake: "a demand that nothing serves",
    args: mesh({
      versions: [v1],
      autoscaling: { maxReplicas: 9, demand: v2.autoscaling!.demand! },
    }),
    path: "autoscaling.demand",
    says: ["nothing serves", "prometheusAdapter: {}", "keda"],
  },
  {
    mistake: "queries of KEDA in a namespace that nobody named",
    args: (() => {
      const { namespace: _namespace, ...rest } = meshes.istio;
      return rest;
    })(),
    path: "autoscaling.keda",
    says: ["without a namespace", "give namespace"],
  },
  {
    mistake: "rules in two ConfigMaps",
    args: second({
      autoscaling: {
        ...v2.autoscaling!,
        prometheusAdapter: { namespace: "monitoring", configMapName: "others" },
      },
    }),
    path: "versions[1].autoscaling.prometheusAdapter.configMapName",
    says: ["one ConfigMap"],
  },
  {
    mistake: "a target of demand that the API cannot hold",
    args: scaled({ demand: { series: "in_flight", averageValue: 1.00001 } }),
    path: "autoscaling.demand.averageValue",
    says: ["1.00001", "thousandths"],
  },
  {
    mistake: "a target of latency that the API cannot hold",
    args: scaled({ latency: { series: "seconds", targetSeconds: 0.25001 } }),
    path: "autoscaling.latency.targetSeconds",
    says: ["0.25001", "thousandths"],
  },
  {
    mistake: "a timeout that cuts off the longest request",
    args: mesh({ timeouts: { requestSeconds: 29 } }),
    path: "timeouts.requestSeconds",
    says: ["29", "longestRequestSeconds, which is 30"],
  },
  {
    mistake: "tries that do not fit into the timeout",
    args: istio({ timeouts: { requestSeconds: 14.9 } }),
    path: "timeouts.requestSeconds",
    says: ["14.9", "at least 15", "3 tries of 5 seconds"],
  },
  {
    mistake: "a try that cuts off the longest request",
    args: istio({ retries: { attempts: 2, perTrySeconds: 4.9 } }),
    path: "retries.perTrySeconds",
    says: ["4.9", "longestRequestSeconds, which is 5"],
  },
  {
    mistake: "ejections that leave nobody",
    args: istio({ outlierDetection: { maxEjectionPercent: 100 } }),
    path: "outlierDetection.maxEjectionPercent",
    says: ["100", "of 3, the fewest replicas"],
  },
  {
    mistake: "requests of a proxy that is not there",
    args: mesh({ sidecar: {} }),
    path: "sidecar",
    says: ["no proxy", "drop it"],
  },
  {
    mistake: "a limit of the proxy below its request",
    args: istio({ sidecar: { cpuLimit: "99m" } }),
    path: "sidecar.cpuLimit",
    says: ['"99m"', "at least what is requested, 100m"],
  },
  {
    mistake: "a label by which the versions are told apart",
    args: mesh({ podLabels: { "app.kubernetes.io/part-of": "shop" } }),
    path: "podLabels",
    says: ["app.kubernetes.io/part-of", "drop it"],
  },
  {
    mistake: "a service of a version that is never simulated",
    args: second({ service: { serviceTimeSeconds: 0.1, requestsPerSecondPerInstance: 10 } }),
    path: "versions[1].service",
    says: ["nothing is simulated"],
  },
];

describe("the meaning of a MeshModelService's arguments", () => {
  for (const [name, args] of Object.entries(meshes)) {
    it(`has nothing against ${name}`, () => {
      assert.deepEqual(problems(args), []);
    });
  }

  for (const { mistake, args, path, says } of cases) {
    it(`finds ${mistake}`, () => {
      const found = problems(args);
      assert.deepEqual(
        found.map((each) => each.path),
        [path],
        found.map(({ message }) => message).join("\n"),
      );
      for (const text of says) assert.ok(found[0]!.message.includes(text), found[0]!.message);
    });
  }

  it("lets bounds stand that just fit", () => {
    const least = { ...meshes.istio.autoscaling, minReplicas: 2 };
    const good: readonly MeshModelServiceArgs[] = [
      mesh({ timeouts: { requestSeconds: 30 } }),
      istio({ timeouts: { requestSeconds: 15 } }),
      istio({ autoscaling: least, outlierDetection: { maxEjectionPercent: 99 } }),
      istio({ sidecar: { cpuLimit: "100m" } }),
      istio({ canary: { ...canary, currentStep: 2 } }),
    ];
    for (const args of good) assert.deepEqual(problems(args), []);
  });

  it("says every problem at once", () => {
    const args = istio({
      timeouts: { requestSeconds: 1 },
      outlierDetection: { maxEjectionPercent: 100 },
      canary: { ...canary, version: "v9" },
      sidecar: { cpu: "much" },
    });
    assert.deepEqual(
      problems(args).map(({ path }) => path),
      [
        "canary.version",
        "outlierDetection.maxEjectionPercent",
        "sidecar.cpu",
        "timeouts.requestSeconds",
      ],
    );
  });

  it("never takes what is not known yet for a mistake", () => {
    const unknown = pulumi.output(new Promise<string>(() => undefined)) as unknown as string;
    const open = second({ image: unknown, podLabels: { tier: unknown } });
    assert.deepEqual(problems({ ...open, namespace: unknown, labels: { team: unknown } }), []);
  });
});
