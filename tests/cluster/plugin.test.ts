import assert from "node:assert/strict";
import { PluginClient, urnOf, type Made } from "../plugin-kit/client";
import { secret, UNKNOWN, type Props } from "../plugin-kit/values";
import { writeKubeconfig } from "./api/kubeconfig";
import { pluginCommand } from "./plugin/command";
import { diffConfig } from "./plugin/config";

const DEPLOYMENT = urnOf("kubernetes:apps/v1:Deployment", "model");
const SERVICE = urnOf("kubernetes:core/v1:Service", "model");
const SECRET = urnOf("kubernetes:core/v1:Secret", "keys");

const labels = { app: "model" };

function deployment(change: Props = {}, metadata: Props = {}): Props {
  const containers = [{ name: "server", image: "a:1", resources: { requests: { cpu: "500m" } } }];
  const template = { metadata: { labels }, spec: { containers } };
  return {
    apiVersion: "apps/v1",
    kind: "Deployment",
    metadata,
    spec: { replicas: 2, selector: { matchLabels: labels }, template, ...change },
  };
}

function service(spec: Props = {}, metadata: Props = { name: "model" }): Props {
  return {
    metadata,
    spec: { type: "LoadBalancer", selector: labels, ports: [{ port: 80 }], ...spec },
  };
}

describe("The kubernetes stand-in, offline,", function () {
  this.timeout(60_000);
  let plugin: PluginClient;
  before(async () => {
    plugin = await PluginClient.start(await pluginCommand(), { KUBECONFIG: "" });
    await plugin.configure({ namespace: "models" });
  });
  after(() => plugin.stop());

  it("answers in preview, and takes secrets, as the real one does", async () => {
    const response = await plugin.configure({ namespace: "models" });
    assert.equal(response.getSupportspreview(), true);
    assert.equal(response.getAcceptsecrets(), true);
  });

  it("fills in what an object leaves out: its kind, a name that it marks, a namespace", async () => {
    const { inputs, failures } = await plugin.check(SERVICE, service({}, {}));
    const { name, ...metadata } = inputs["metadata"] as Props;
    assert.deepEqual(failures, []);
    assert.deepEqual([inputs["apiVersion"], inputs["kind"]], ["v1", "Service"]);
    assert.match(String(name), /^model-[0-9a-f]{8}$/);
    const annotations = { "pulumi.com/autonamed": "true" };
    assert.deepEqual(metadata, { namespace: "models", annotations });
  });

  it("gives custom resources their kind, and what belongs to the cluster no namespace", async () => {
    const scaled = urnOf("kubernetes:keda.sh/v1alpha1:ScaledObject", "model");
    const custom = await plugin.check(scaled, { metadata: { name: "model" } });
    assert.equal(custom.inputs["apiVersion"], "keda.sh/v1alpha1");
    assert.deepEqual(custom.inputs["metadata"], { name: "model", namespace: "models" });
    const namespace = urnOf("kubernetes:core/v1:Namespace", "models");
    const { inputs } = await plugin.check(namespace, { metadata: { name: "models" } });
    assert.deepEqual(inputs["metadata"], { name: "models" });
  });

  it("keeps an auto-name on update, and gives a new one for a replacement", async () => {
    const nameOf = (inputs: Props) => (inputs["metadata"] as Props)["name"];
    const first = await plugin.check(DEPLOYMENT, deployment());
    const update = await plugin.check(DEPLOYMENT, deployment(), first.inputs);
    const replacement = await plugin.check(DEPLOYMENT, deployment());
    assert.deepEqual(update.inputs, first.inputs);
    assert.notEqual(nameOf(replacement.inputs), nameOf(first.inputs));
    const proposed = await plugin.check(DEPLOYMENT, deployment(), {}, "proposed");
    assert.equal(nameOf(proposed.inputs), "proposed");
  });

  it("passes on what is unknown", async () => {
    const metadata = { name: UNKNOWN, namespace: UNKNOWN };
    const { inputs, failures } = await plugin.check(
      DEPLOYMENT,
      deployment({ replicas: UNKNOWN }, metadata),
    );
    assert.deepEqual(failures, []);
    assert.deepEqual(inputs["metadata"], metadata);
    const { state } = await plugin.create(DEPLOYMENT, inputs, true);
    assert.equal((state["spec"] as Props)["replicas"], UNKNOWN);
    const whole = await plugin.check(DEPLOYMENT, { ...deployment(), metadata: UNKNOWN });
    assert.equal(whole.inputs["metadata"], UNKNOWN);
  });

  it("refuses names, labels and versions that no API server takes, by their paths", async () => {
    const wrong = { name: "Bad_Name", labels: { replicas: 3 } };
    const { failures } = await plugin.check(DEPLOYMENT, {
      ...deployment({}, wrong),
      apiVersion: "apps",
    });
    assert.deepEqual(
      failures.map(({ property }) => property),
      ["apiVersion", "metadata.name", 'metadata.labels["replicas"]'],
    );
  });

  it("refuses names that the server would make, which server-side apply cannot", async () => {
    const asked = plugin.check(DEPLOYMENT, deployment({}, { generateName: "model-" }));
    await assert.rejects(asked, /generateName/);
  });

  it("makes up what users read of an object, and not before it exists", async () => {
    const { inputs } = await plugin.check(SERVICE, service());
    const preview = await plugin.create(SERVICE, inputs, true);
    assert.deepEqual(preview, { id: "", state: inputs });
    const made = await plugin.create(SERVICE, inputs);
    assert.equal(made.id, "models/model");
    const ingress = [{ ip: "192.0.2.10" }];
    assert.deepEqual(made.state["status"], { loadBalancer: { ingress } });
    await plugin.delete(SERVICE, made);
  });

  it("keeps secrets secret, also those that only Kubernetes calls so", async () => {
    const env = [{ name: "TOKEN", value: secret("abc") }];
    const containers = [{ name: "server", image: "a:1", env }];
    const template = { metadata: { labels }, spec: { containers } };
    const { state } = await plugin.make(DEPLOYMENT, deployment({ template }));
    const spec = (state["spec"] as Props)["template"] as Props;
    assert.deepEqual(
      (spec["spec"] as Props)["containers"],
      secret([{ ...containers[0]!, env: [{ name: "TOKEN", value: "abc" }] }]),
    );
    assert.equal((state["spec"] as Props)["replicas"], 2);
    const keys = await plugin.make(SECRET, { stringData: { key: "abc" } });
    assert.deepEqual(keys.state["stringData"], secret({ key: "abc" }));
    assert.deepEqual((keys.state["__inputs"] as Props)["stringData"], secret({ key: "abc" }));
  });

  const NAMED = { name: "model", namespace: "models" };

  /** The changes of a Deployment that was made as `deployment()`. */
  async function changesTo(news: Props, ignored: string[] = []): Promise<Record<string, string>> {
    const made = await plugin.make(DEPLOYMENT, deployment({}, NAMED));
    return (await plugin.diff(DEPLOYMENT, made, news, ignored)).changes;
  }

  it("sees what changes in place, and what does not", async () => {
    const spec = { replicas: 3, paused: true };
    assert.deepEqual(await changesTo(deployment(spec, NAMED)), {
      "spec.replicas": "update",
      "spec.paused": "add",
    });
    assert.deepEqual(
      await changesTo(deployment({ selector: { matchLabels: { app: "x" } } }, NAMED)),
      {
        "spec.selector.matchLabels.app": "update_replace",
      },
    );
    assert.deepEqual(await changesTo(deployment({}, { ...NAMED, name: "other" })), {
      "metadata.name": "update_replace",
    });
    assert.deepEqual(await changesTo(deployment({ replicas: null }, NAMED)), {
      "spec.replicas": "delete",
    });
    const annotations = { "example.com/a": "1" };
    assert.deepEqual(await changesTo(deployment({}, { ...NAMED, annotations })), {
      "metadata.annotations": "add",
    });
  });

  it("ignores what it is told to, with all that is inside", async () => {
    const news = deployment({ replicas: 5, selector: { matchLabels: { app: "x" } } }, NAMED);
    assert.deepEqual(await changesTo(news, ["spec.replicas", "spec.selector"]), {});
  });

  it("takes the same quantity for the same, however it is written", async () => {
    const cpu = (value: Props[string]): Props => {
      const containers = [
        { name: "server", image: "a:1", resources: { requests: { cpu: value } } },
      ];
      return deployment({ template: { metadata: { labels }, spec: { containers } } }, NAMED);
    };
    assert.deepEqual(await changesTo(cpu("0.5")), {});
    assert.deepEqual(await changesTo(cpu(0.5)), {});
    assert.deepEqual(await changesTo(cpu("0.51")), {
      "spec.template.spec.containers[0].resources.requests.cpu": "update",
    });
  });

  it("minds no change that only the cluster made", async () => {
    const made = await plugin.make(DEPLOYMENT, deployment({}, NAMED));
    const spec = { ...(made.state["spec"] as Props), progressDeadlineSeconds: 600 };
    const state = { ...made.state, spec, status: { replicas: 2 } };
    assert.deepEqual((await plugin.diff(DEPLOYMENT, { ...made, state }, made.inputs)).changes, {});
  });

  it("minds no zero that the API server leaves out, and sees one that is new", async () => {
    const made = await plugin.make(DEPLOYMENT, deployment({ minReadySeconds: 0 }, NAMED));
    const { minReadySeconds: _, ...spec } = made.state["spec"] as Props;
    const state = { ...made.state, spec };
    const changesTo = async (news: Props) =>
      (await plugin.diff(DEPLOYMENT, { ...made, state }, news)).changes;
    assert.deepEqual(await changesTo(made.inputs), {});
    assert.deepEqual(await changesTo(deployment({ minReadySeconds: 0, paused: false }, NAMED)), {
      "spec.paused": "add",
    });
  });

  it("deletes first what must be replaced under a name that the program chose", async () => {
    const selector = { matchLabels: { app: "x" } };
    const first = async (made: Made): Promise<boolean> => {
      const spec = { ...(made.inputs["spec"] as Props), selector };
      const { replaces, deleteBeforeReplace } = await plugin.diff(DEPLOYMENT, made, {
        ...made.inputs,
        spec,
      });
      assert.deepEqual(replaces, ["spec"]);
      return deleteBeforeReplace;
    };
    assert.equal(await first(await plugin.make(DEPLOYMENT, deployment({}, NAMED))), true);
    assert.equal(await first(await plugin.make(DEPLOYMENT, deployment())), false);
  });

  it("replaces settings and secrets for other data, as Secrets are read by their texts too", async () => {
    const made = await plugin.make(SECRET, { metadata: NAMED, stringData: { key: "abc" } });
    const data = { key: Buffer.from("abc").toString("base64") };
    const { stringData: _, ...live } = made.state;
    const state = { ...live, data: secret(data) };
    const same = await plugin.diff(SECRET, { ...made, state }, made.inputs);
    assert.deepEqual(same.changes, {});
    const other = { ...made.inputs, stringData: { key: "other" } };
    const { changes } = await plugin.diff(SECRET, { ...made, state }, other);
    assert.deepEqual(changes, { "data.key": "update_replace" });
  });

  it("says that it has no resources that patch others", async () => {
    const patch = urnOf("kubernetes:apps/v1:DeploymentPatch", "model");
    await assert.rejects(plugin.check(patch, deployment()), /no resources of type/);
  });

  it("replaces the provider for another server, known or not, and for nothing else", () => {
    let token = 0;
    const kubeconfig = (port: number): string =>
      writeKubeconfig({ server: `https://127.0.0.1:${port}`, token: `${(token += 1)}` });
    const replaces = (olds: Props, news: Props): boolean[] =>
      diffConfig(olds, news).map((change) => change.replaces);
    const old = { kubeconfig: kubeconfig(1) };
    assert.deepEqual(replaces(old, { kubeconfig: kubeconfig(2) }), [true]);
    assert.deepEqual(replaces(old, { kubeconfig: UNKNOWN }), [true]);
    assert.deepEqual(replaces(old, { kubeconfig: kubeconfig(1) }), [false]);
    assert.deepEqual(replaces(old, { ...old, namespace: "other" }), [false]);
    assert.deepEqual(replaces(old, old), []);
  });
});
