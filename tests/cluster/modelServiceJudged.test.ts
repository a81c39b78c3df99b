import assert from "node:assert/strict";
import { components } from "../../provider/components";
import type { Autoscaling, ModelServiceArgs } from "../../scaling/contract/generated/types";
import { allProblems } from "../../scaling/meaning/allProblems";
import type { Workspace } from "../engine/harness";
import { modelService } from "../provider/samples";
import { pathOf } from "./api/paths";
import { Objects } from "./modelService/objects";
import { objectsOf } from "./modelService/planned";
import { anyServices, argsIn, declares, modelWorkspace } from "./modelService/workspace";
import { useCluster } from "./shared";

/** Paths of our own problems with a service. */
function problems(args: ModelServiceArgs): readonly string[] {
  const component = components.get("mlscale:index:ModelService")!;
  return allProblems(component, "reco", args, () => false).map(({ path }) => path);
}

interface Border {
  readonly what: string;
  /** Just inside. */
  readonly taken: Partial<ModelServiceArgs>;
  /** Just outside. */
  readonly refused: Partial<ModelServiceArgs>;
  /** Where we say so, and how the API server does. */
  readonly path: string;
  readonly server: RegExp;
}

const scaled = (change: Partial<Autoscaling>): Partial<ModelServiceArgs> => ({
  autoscaling: { ...modelService.autoscaling, ...change },
});
const scaleDown = (stabilizationWindowSeconds: number, periodSeconds: number) =>
  scaled({
    behavior: {
      scaleDown: {
        stabilizationWindowSeconds,
        policies: [{ type: "Pods", value: 1, periodSeconds }],
      },
    },
  });
const requested = (cpu: string, limit?: string): Partial<ModelServiceArgs> => ({
  resources: { cpu, memory: "1Gi", ...(limit && { limits: { cpu: limit } }) },
});
const affinity = (sessionAffinityTimeoutSeconds: number): Partial<ModelServiceArgs> => ({
  service: { sessionAffinity: "ClientIP", sessionAffinityTimeoutSeconds },
});
const external = (metricName: string): Partial<ModelServiceArgs> =>
  scaled({ external: [{ metricName, averageValue: 5, signal: "Backlog" }] });
const rollout = (maxSurge: number): Partial<ModelServiceArgs> => ({
  availability: { rollout: { maxSurge, maxUnavailable: 0 } },
});

const borders: readonly Border[] = [
  {
    what: "a minimum above the maximum",
    taken: scaled({ minReplicas: 10 }),
    refused: scaled({ minReplicas: 11 }),
    path: "autoscaling.minReplicas",
    server: /spec\.maxReplicas: Invalid value: 10: must be greater than or equal to `minReplicas`/,
  },
  {
    what: "a window of more than an hour",
    taken: scaleDown(3600, 60),
    refused: scaleDown(3601, 60),
    path: "autoscaling.behavior.scaleDown.stabilizationWindowSeconds",
    server: /stabilizationWindowSeconds: Invalid value: 3601: must be less than or equal to 3600/,
  },
  {
    what: "a policy's period of more than half an hour",
    taken: scaleDown(600, 1800),
    refused: scaleDown(600, 1801),
    path: "autoscaling.behavior.scaleDown.policies[0].periodSeconds",
    server: /periodSeconds: Invalid value: 1801: must be less than or equal to 1800/,
  },
  {
    what: "a target of nothing",
    taken: scaled({ cpu: { averageUtilization: 1 } }),
    refused: scaled({ cpu: { averageUtilization: 0 } }),
    path: "autoscaling.cpu.averageUtilization",
    server: /averageUtilization: Invalid value: 0: must be greater than 0/,
  },
  {
    what: "a metric's name with a slash",
    taken: external("queue_depth"),
    refused: external("queue/depth"),
    path: "autoscaling.external[0].metricName",
    server: /metric\.name: Invalid value: "queue\/depth": may not contain '\/'/,
  },
  {
    what: "a quantity in words",
    taken: requested("1.5"),
    refused: requested("one"),
    path: "resources.cpu",
    server: /quantities must match the regular expression/,
  },
  {
    what: "a limit below the request",
    taken: requested("1", "1000m"),
    refused: requested("1", "999m"),
    path: "resources.limits.cpu",
    server: /requests: Invalid value: "1": must be less than or equal to cpu limit of 999m/,
  },
  {
    what: "a label's value of 64 characters",
    taken: { labels: { team: "x".repeat(63) } },
    refused: { labels: { team: "x".repeat(64) } },
    path: "labels",
    server: /metadata\.labels: Invalid value: .*(no more than|at most) 63/,
  },
  {
    what: "an annotation whose key has two slashes",
    taken: { podAnnotations: { "a/b": "x" } },
    refused: { podAnnotations: { "a/b/c": "x" } },
    path: "podAnnotations",
    server: /spec\.template\.annotations: Invalid value: "a\/b\/c"/,
  },
  {
    what: "a name that is no DNS label",
    taken: { resourceName: "reco-1" },
    refused: { resourceName: "reco_1" },
    path: "resourceName",
    server: /metadata\.name: Invalid value: "reco_1"/,
  },
  {
    what: "an affinity of more than a day",
    taken: affinity(86_400),
    refused: affinity(86_401),
    path: "service.sessionAffinityTimeoutSeconds",
    server: /timeoutSeconds: Invalid value: 86401: must be greater than 0 and less than 86400/,
  },
  {
    what: "a rollout that may neither add nor remove a pod",
    taken: rollout(1),
    refused: rollout(0),
    path: "availability.rollout",
    server: /maxUnavailable: Invalid value: 0: may not be 0 when `maxSurge` is 0/,
  },
];

describe("What is refused of a ModelService", function () {
  this.timeout(900_000);
  const cluster = useCluster();
  let open: Workspace | undefined;
  after(() => open?.close());

  /** What the API server says of all objects of a service, without keeping any. */
  async function verdicts(args: ModelServiceArgs): Promise<readonly string[]> {
    const namespace = await cluster().namespace();
    const { api, discovery } = cluster();
    const asked = objectsOf({ ...args, namespace }).map(async (object) => {
      const served = await discovery.find(object.apiVersion!, object.kind!);
      const query = { dryRun: "All", fieldValidation: "Strict" };
      const taken = api.create(pathOf(served!, namespace), object, query);
      return taken.then(
        () => [],
        ({ message }: Error) => [message],
      );
    });
    return (await Promise.all(asked)).flat();
  }

  for (const { what, taken, refused, path, server } of borders) {
    it(`is what the API server refuses, to the point: ${what}`, async () => {
      const inside = { ...modelService, ...taken };
      assert.deepEqual(problems(inside), []);
      assert.deepEqual(await verdicts(inside), []);
      const outside = { ...modelService, ...refused };
      const own = problems(outside);
      assert.ok(
        own.some((each) => each.startsWith(path)),
        String(own),
      );
      const said = await verdicts(outside);
      assert.ok(
        said.some((each) => server.test(each)),
        said.join("\n"),
      );
    });
  }

  it("is all told at once by a preview, with its paths, before anything is registered", async () => {
    const namespace = await cluster().namespace();
    const reco = argsIn(namespace, {
      resources: { cpu: "2", memory: "2Gi", limits: { cpu: "1500m", memory: "1Gi" } },
      labels: { team: "the ranking" },
      autoscaling: { minReplicas: 11, maxReplicas: 10, cpu: { averageUtilization: 50 } },
    });
    open = await modelWorkspace(cluster(), { program: anyServices, config: declares({ reco }) });
    const preview = await open.preview();
    assert.notEqual(preview.code, 0);
    for (const path of [
      "property resources.limits.cpu with value",
      "property resources.limits.memory with value",
      "property labels with value",
      "property autoscaling.minReplicas with value",
    ]) {
      assert.ok(preview.text.includes(path), `${path}:\n${preview.text}`);
    }
    const registered = preview.steps.filter(({ type }) => type.startsWith("kubernetes:"));
    assert.deepEqual(registered, []);
    assert.deepEqual(await new Objects(cluster(), namespace).all(), []);
  });
});
