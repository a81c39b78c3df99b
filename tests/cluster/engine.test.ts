import assert from "node:assert/strict";
import { UNKNOWN, Workspace, type ConfigValue, type EngineResult } from "../engine/harness";
import type { Deployment, Metadata, Service } from "./api/objects";
import { pluginCommand } from "./plugin/command";
import { useCluster } from "./shared";

/** Who scales in the place of an HPA. */
const SCALER = "kube-controller-manager";

/** A model server: a namespace, a Deployment, a Service; settings change parts of them. */
const PROGRAM = `
import * as k8s from "@pulumi/kubernetes";
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();
const namespace = config.require("namespace");
const labels = { app: config.get("app") ?? "model" };
const ignoreChanges = config.getObject<string[]>("ignoreChanges") ?? [];
const token = config.getSecret("token") ?? "none";
const settings = new k8s.core.v1.ConfigMap("settings", {
  metadata: { namespace },
  data: { threads: config.get("threads") ?? "4" },
});
const deployment = new k8s.apps.v1.Deployment("model", {
  metadata: { namespace, name: "model", annotations: { "example.com/note": config.get("note") ?? "first" } },
  spec: {
    replicas: config.getNumber("replicas"),
    selector: { matchLabels: labels },
    template: {
      metadata: { labels },
      spec: {
        containers: [{
          name: "server",
          image: config.get("image") ?? "example.com/model:1",
          resources: { requests: { cpu: config.get("cpu") ?? "0.5", memory: "1024Mi" } },
          env: [{ name: "TOKEN", value: token }],
          envFrom: [{ configMapRef: { name: settings.metadata.name } }],
        }],
      },
    },
  },
}, { ignoreChanges });
const service = new k8s.core.v1.Service("model", {
  metadata: { namespace, name: "model" },
  spec: { type: "LoadBalancer", selector: labels, ports: [{ port: 80, targetPort: 8080 }] },
}, { dependsOn: deployment });
export const address = service.status.loadBalancer.ingress[0].ip;
export const settingsName = settings.metadata.name;
`;

describe("The kubernetes stand-in under the real engine", function () {
  this.timeout(300_000);
  const cluster = useCluster();

  async function within(
    config: Record<string, ConfigValue>,
    test: (workspace: Workspace, namespace: string) => Promise<void>,
    program = PROGRAM,
  ): Promise<void> {
    const namespace = await cluster().namespace();
    const workspace = await Workspace.create({
      program: { runtime: "nodejs", files: { "index.ts": program } },
      plugins: { kubernetes: await pluginCommand() },
      config: { "kubernetes:kubeconfig": cluster().kubeconfig, namespace, ...config },
      env: { MLSCALE_KUBERNETES_AWAIT_SECONDS: "20" },
    });
    try {
      await test(workspace, namespace);
    } finally {
      workspace.close();
    }
  }

  const path = (namespace: string): string =>
    `/apis/apps/v1/namespaces/${namespace}/deployments/model`;
  const deployment = (namespace: string): Promise<Deployment> => cluster().api.get(path(namespace));

  /** What an HPA does: it sets the replicas through the subresource. */
  async function scale(namespace: string, replicas: number): Promise<void> {
    const query = { fieldManager: SCALER };
    await cluster().api.patch(`${path(namespace)}/scale`, { spec: { replicas } }, query);
    await cluster().untilReplicas(namespace, "model", replicas);
  }

  it("lives through preview, update, no change, refresh and destroy", async () => {
    await within({}, async (workspace, namespace) => {
      const preview = succeeded(await workspace.preview());
      assert.equal(preview.outputs["address"], UNKNOWN);
      assert.match(String(preview.outputs["settingsName"]), /^settings-[0-9a-f]{8}$/);
      await assert.rejects(deployment(namespace), /not found/);

      succeeded(await workspace.up());
      const { address } = await workspace.outputs();
      const service = await cluster().api.get<Service>(
        `/api/v1/namespaces/${namespace}/services/model`,
      );
      assert.equal(address, service.status?.loadBalancer?.ingress?.[0]?.ip);
      assert.equal((await deployment(namespace)).status.availableReplicas, 1);

      assert.deepEqual(succeeded(await workspace.up()).changes, { same: 4 });
      assert.deepEqual(succeeded(await workspace.refresh()).changes, { same: 4 });
      succeeded(await workspace.destroy());
      await assert.rejects(deployment(namespace), /not found/);
    });
  });

  it("shows in a preview what the API server refuses, in its own words", async () => {
    await within({ cpu: "plenty" }, async (workspace) => {
      const { code, text } = await workspace.preview();
      assert.notEqual(code, 0);
      assert.match(text, /quantities must match the regular expression/);
    });
  });

  it("says of a changed preview what the API server would refuse, and leaves the object", async () => {
    await within({}, async (workspace, namespace) => {
      succeeded(await workspace.up());
      await workspace.configure({ cpu: "-1" });
      for (const run of [await workspace.preview(), await workspace.up()]) {
        assert.notEqual(run.code, 0);
        assert.match(run.text, /containers\[0\]\.resources\.requests\[cpu\]: Invalid value: "-1"/);
      }
      assert.match(JSON.stringify(await deployment(namespace)), /"example.com\/model:1"/);
      await workspace.configure({ cpu: "1", image: "example.com/model:2" });
      succeeded(await workspace.up());
      assert.match(JSON.stringify(await deployment(namespace)), /"example.com\/model:2"/);
    });
  });

  it("replaces for a selector, old first where the name is fixed, and for settings, new first", async () => {
    await within({}, async (workspace, namespace) => {
      succeeded(await workspace.up());
      const { uid } = (await deployment(namespace)).metadata;
      const { settingsName } = await workspace.outputs();
      await workspace.configure({ app: "other", threads: "8" });
      const preview = succeeded(await workspace.preview());
      const replaced = preview.steps.filter(({ op }) => op === "replace").map(({ name }) => name);
      assert.deepEqual([...new Set(replaced)].sort(), ["model", "settings"]);
      const { changes, steps } = succeeded(await workspace.up());
      assert.deepEqual(changes, { same: 1, replace: 2, update: 1 });
      assert.deepEqual(order(steps, "settings"), [
        "create-replacement",
        "replace",
        "delete-replaced",
      ]);
      assert.deepEqual(order(steps, "model", "Deployment")[0], "delete-replaced");
      assert.notEqual((await deployment(namespace)).metadata.uid, uid);
      assert.notEqual((await workspace.outputs())["settingsName"], settingsName);
    });
  });

  it("leaves ignored replicas to who scaled them: no conflict, and their number stays", async () => {
    await within(
      { replicas: "2", ignoreChanges: '["spec.replicas"]' },
      async (workspace, namespace) => {
        succeeded(await workspace.up());
        await scale(namespace, 5);
        for (const note of ["second", "third"]) {
          await workspace.configure({ note });
          succeeded(await workspace.preview());
          assert.deepEqual(succeeded(await workspace.up()).changes, { same: 3, update: 1 });
          const { spec, metadata } = await deployment(namespace);
          assert.deepEqual([spec.replicas, metadata.annotations?.["example.com/note"]], [5, note]);
          assert.deepEqual(managersOfReplicas(metadata), [SCALER]);
        }
        succeeded(await workspace.refresh());
        assert.equal((await deployment(namespace)).spec.replicas, 5);
      },
    );
  });

  it("keeps ignored replicas that nobody else ever set", async () => {
    await within(
      { replicas: "2", ignoreChanges: '["spec.replicas"]' },
      async (workspace, namespace) => {
        succeeded(await workspace.up());
        await workspace.configure({ note: "second", replicas: "4" });
        succeeded(await workspace.up());
        assert.equal((await deployment(namespace)).spec.replicas, 2);
      },
    );
  });

  it("keeps replicas that the program leaves out once somebody has scaled them", async () => {
    await within({}, async (workspace, namespace) => {
      succeeded(await workspace.up());
      await scale(namespace, 3);
      await workspace.configure({ note: "second" });
      succeeded(await workspace.up());
      assert.equal((await deployment(namespace)).spec.replicas, 3);
    });
  });

  it("names the other manager when the program insists on replicas that it set", async () => {
    await within({ replicas: "2" }, async (workspace, namespace) => {
      succeeded(await workspace.up());
      await scale(namespace, 5);
      await workspace.configure({ replicas: "3" });
      const { code, text } = await workspace.up();
      assert.notEqual(code, 0);
      assert.match(text, /conflict/);
      assert.match(text, /\.spec\.replicas/);
      assert.equal((await deployment(namespace)).spec.replicas, 5);
    });
  });

  it("refuses to create what exists already, and can import it", async () => {
    await within({}, async (workspace, namespace) => {
      succeeded(await workspace.up());
      const state = await workspace.export();
      await workspace.import({
        ...(state as object),
        deployment: { ...(state as { deployment: object }).deployment, resources: [] },
      });
      const { code, text } = await workspace.up();
      assert.notEqual(code, 0);
      assert.match(text, /deployments\.apps "model" already exists/);
      const id = `${namespace}/model`;
      const type = "kubernetes:apps/v1:Deployment";
      const imported = await workspace.pulumi(
        "import",
        type,
        "model",
        id,
        "--yes",
        "--stack",
        "test",
        "--protect=false",
        "--generate-code=false",
        "--skip-preview",
      );
      assert.equal(imported.code, 0, imported.stdout + imported.stderr);
    });
  });

  it("keeps secrets out of the state", async () => {
    const secret = "s3cr3t-0451";
    await within({ token: { secret } }, async (workspace, namespace) => {
      succeeded(await workspace.up());
      assert.match(JSON.stringify(await deployment(namespace)), new RegExp(secret));
      const state = JSON.stringify(await workspace.export());
      assert.ok(state.includes("ciphertext"));
      assert.ok(!state.includes(secret));
    });
  });

  it("waits for what is made, and keeps what did not become ready", async () => {
    const { loadBalancers } = cluster();
    const before = loadBalancers.addressOf;
    loadBalancers.addressOf = () => undefined;
    try {
      await within({}, async (workspace) => {
        const { code, text } = await workspace.up();
        assert.notEqual(code, 0);
        assert.match(text, /was not allocated an IP address/);
        assert.match(JSON.stringify(await workspace.export()), /kubernetes:core\/v1:Service/);
        succeeded(await workspace.destroy());
      });
    } finally {
      loadBalancers.addressOf = before;
    }
  });

  it("previews resources of a cluster that is made in the same program", async () => {
    await within(
      {},
      async (workspace, namespace) => {
        const preview = succeeded(await workspace.preview());
        assert.equal(preview.outputs["port"], UNKNOWN);
        assert.equal(preview.changes["create"], 4);
        succeeded(await workspace.up());
        assert.equal((await workspace.outputs())["port"], 80);
        assert.ok(await cluster().api.get(`/api/v1/namespaces/${namespace}/services/late`));
      },
      LATE_CLUSTER,
    );
  });
});

/** The kubeconfig is known only once another resource exists. */
const LATE_CLUSTER = `
import * as k8s from "@pulumi/kubernetes";
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();
const kubeconfig = new pulumi.Config("kubernetes").require("kubeconfig");
const first = new k8s.core.v1.Service("cluster", {
  metadata: { namespace: config.require("namespace") },
  spec: { type: "LoadBalancer", ports: [{ port: 443 }] },
});
const provider = new k8s.Provider("late", {
  kubeconfig: first.status.apply(() => kubeconfig),
  namespace: config.require("namespace"),
});
const service = new k8s.core.v1.Service("late", {
  metadata: { name: "late" },
  spec: { ports: [{ port: 80 }] },
}, { provider });
export const port = service.spec.ports[0].port;
`;

function managersOfReplicas({ managedFields = [] }: Metadata): string[] {
  const managing = managedFields.filter(({ fieldsV1 }) => fieldsV1?.["f:spec"]?.["f:replicas"]);
  return managing.map(({ manager }) => manager);
}

function succeeded(result: EngineResult): EngineResult {
  assert.equal(result.code, 0, result.text);
  return result;
}

function order(steps: EngineResult["steps"], name: string, kind = ""): string[] {
  return steps.filter((step) => step.name === name && step.type.endsWith(kind)).map(({ op }) => op);
}
