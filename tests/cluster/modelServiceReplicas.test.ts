import assert from "node:assert/strict";
import type { Workspace } from "../engine/harness";
import type { InlineProgram } from "../engine/project";
import { Objects } from "./modelService/objects";
import { ReplicaSeries, shareCpu } from "./modelService/replicas";
import {
  anyServices,
  argsIn,
  changed,
  clean,
  declares,
  images,
  modelWorkspace,
} from "./modelService/workspace";
import { deployment } from "./objects";
import { useCluster } from "./shared";

/**
 * CPU for which so many pods are right, each of which asks for 100m and is meant to use half of it.
 * It is a little less, so that from any other number the controller's rounding ends at this one.
 */
const cpuFor = (replicas: number): number => replicas * 50 - 10;

const minReplicas = 3;
const autoscaling = {
  minReplicas,
  maxReplicas: 10,
  cpu: { averageUtilization: 50 },
  // Long enough for the metrics of pods that come and go in a rollout.
  behavior: {
    scaleDown: {
      stabilizationWindowSeconds: 10,
      policies: [{ type: "Percent", value: 100, periodSeconds: 1 }],
    },
  },
};

/** The same system by hand, as it is often written: with replicas, and nothing said of them. */
const RAW: InlineProgram = {
  runtime: "nodejs",
  files: {
    "index.ts": `
import * as k8s from "@pulumi/kubernetes";
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();
const namespace = config.require("namespace");
const labels = { app: "reco" };
const annotations = { "pulumi.com/patchForce": config.get("force") ?? "false" };
const resources = { requests: { cpu: "100m", memory: "64Mi" } };
const containers = [{ name: "server", image: config.require("image"), resources }];
new k8s.apps.v1.Deployment("reco", {
  metadata: { name: "reco", namespace, annotations },
  spec: {
    replicas: 3,
    selector: { matchLabels: labels },
    template: { metadata: { labels }, spec: { containers } },
  },
});
new k8s.autoscaling.v2.HorizontalPodAutoscaler("reco", {
  metadata: { name: "reco", namespace },
  spec: {
    scaleTargetRef: { apiVersion: "apps/v1", kind: "Deployment", name: "reco" },
    minReplicas: 3,
    maxReplicas: 10,
    metrics: [
      { type: "Resource", resource: { name: "cpu", target: { type: "Utilization", averageUtilization: 50 } } },
    ],
  },
});
`,
  },
};

describe("The replicas of a ModelService under the real autoscaler", function () {
  this.timeout(900_000);
  const cluster = useCluster();
  const open: Workspace[] = [];
  after(() => open.forEach((workspace) => workspace.close()));

  async function start(
    program: InlineProgram,
    config: (namespace: string) => Record<string, string>,
  ): Promise<{ workspace: Workspace; objects: Objects; series: ReplicaSeries }> {
    const objects = new Objects(cluster(), await cluster().namespace());
    const series = await ReplicaSeries.watch(cluster(), objects);
    const { namespace } = objects;
    const options = { program, config: config(namespace) };
    const workspace = await modelWorkspace(cluster(), options);
    open.push(workspace);
    return { workspace, objects, series };
  }

  it("begin at the minimum, follow the load, and are left alone by updates", async () => {
    const { workspace, objects, series } = await start(anyServices, (namespace) =>
      declares({ reco: argsIn(namespace, { autoscaling }) }),
    );
    const { namespace } = objects;
    let load = cpuFor(minReplicas);
    shareCpu(cluster(), namespace, () => load);
    clean(await workspace.up());
    assert.deepEqual(series.of(), [minReplicas]);

    load = cpuFor(7);
    await cluster().untilReplicas(namespace, "reco", 7);
    const before = series.of().length;
    const args = argsIn(namespace, { autoscaling, image: images[1] });
    await workspace.configure(declares({ reco: args }));
    assert.deepEqual(changed(clean(await workspace.up())), ["Deployment reco update"]);
    assert.equal(await objects.image(), images[1]);
    await cluster().untilReplicas(namespace, "reco", 7);
    assert.deepEqual(series.of().slice(before), []);

    load = cpuFor(1);
    await cluster().untilReplicas(namespace, "reco", minReplicas);
    assert.ok(Math.min(...series.of()) >= minReplicas, String(series.of()));
    assert.deepEqual(changed(clean(await workspace.preview())), []);
  });

  it("would conflict, or be reset, where a Deployment by hand insists on them", async () => {
    const { workspace, objects, series } = await start(RAW, (namespace) => ({
      namespace,
      image: images[0],
    }));
    const { namespace } = objects;
    shareCpu(cluster(), namespace, () => cpuFor(7));
    clean(await workspace.up());
    await cluster().untilReplicas(namespace, "reco", 7);

    await workspace.configure({ image: images[1] });
    const refused = await workspace.up();
    assert.notEqual(refused.code, 0);
    assert.match(refused.text, /conflict with "kube-controller-manager"[^]*\.spec\.replicas/);
    assert.equal(await objects.image(), images[0]);

    const before = series.of().length;
    await workspace.configure({ force: "true" });
    clean(await workspace.up());
    assert.equal(series.of()[before], 3);
  });

  it("stay when a Deployment of another client is adopted, scaled by an autoscaler or by hand", async () => {
    const names = ["by-hand", "scaled"];
    const args = (namespace: string, image: string): object =>
      Object.fromEntries(
        names.map((name) => [
          name,
          argsIn(namespace, { image, adopt: true, selector: { app: name }, autoscaling }),
        ]),
      );
    const { workspace, objects, series } = await start(anyServices, (namespace) => ({
      ...declares(args(namespace, images[0]) as Record<string, object>),
      "kubernetes:upsertExistingObjects": "true",
    }));
    const { namespace } = objects;
    for (const [name, replicas] of [
      ["by-hand", 7],
      ["scaled", 4],
    ] as const) {
      await cluster().api.create(await objects.path("Deployment"), deployment(name, { replicas }), {
        fieldManager: "kubectl-client-side-apply",
      });
    }
    await objects.scale(7, "scaled");
    for (const name of names) {
      await cluster().untilReplicas(namespace, name, 7);
      await cluster().until("the series", () => series.of(name).at(-1) === 7);
    }
    const before = names.map((name) => series.of(name));

    for (const image of images.slice(0, 2)) {
      await workspace.configure(declares(args(namespace, image) as Record<string, object>));
      clean(await workspace.up());
      for (const name of names) {
        const { spec, status } = await objects.deployment(name);
        assert.deepEqual([await objects.image(name), spec.replicas], [image, 7]);
        assert.ok((status.availableReplicas ?? 0) >= 7);
      }
    }
    assert.deepEqual(
      names.map((name) => series.of(name)),
      before,
    );
    assert.deepEqual(changed(clean(await workspace.preview())), []);
  });
});
