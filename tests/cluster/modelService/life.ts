import assert from "node:assert/strict";
import { join } from "node:path";
import { UNKNOWN, type EngineResult, type Workspace } from "../../engine/harness";
import type { Language } from "../../engine/scenarios";
import type { Deployment, Service } from "../api/objects";
import type { Cluster } from "../cluster";
import { assertAsDeclared, kinds, type Manifest, named, selector } from "./declared";
import { Objects } from "./objects";
import { changed, clean, images, modelWorkspace } from "./workspace";

/** One service from its preview to its end; each part goes on from the one before. */
export class Life {
  private workspace!: Workspace;
  private objects!: Objects;
  private name = "reco";

  constructor(
    private readonly language: Language,
    private readonly cluster: () => Cluster,
  ) {}

  async begin(): Promise<void> {
    this.objects = new Objects(this.cluster(), await this.cluster().namespace());
    this.workspace = await modelWorkspace(this.cluster(), {
      program: join(__dirname, "..", "programs", this.language),
      config: {
        namespace: this.objects.namespace,
        image: images[0],
        token: { secret: "canary-6f1d" },
      },
      pack: true,
    });
  }

  end(): void {
    this.workspace?.close();
  }

  async preview(): Promise<void> {
    const preview = clean(await this.workspace.preview());
    assert.equal(preview.outputs["url"], UNKNOWN);
    // What no input says: only the server can have filled it in.
    assert.match(JSON.stringify(foreseen(preview)), /"schedulerName":"default-scheduler"/);
    assert.deepEqual(await this.objects.all(), []);
  }

  async create(): Promise<void> {
    clean(await this.workspace.up());
    await assertAsDeclared(this.objects);
    const { status } = await this.objects.get<Service>("Service", "reco");
    const address = status!.loadBalancer!.ingress![0]!.ip!;
    assert.deepEqual(await this.workspace.outputs(), {
      url: `http://${address}:8080/`,
      address,
      names: ["reco", "reco", "reco", "reco"],
      namespace: this.objects.namespace,
      selector,
    });
    const { spec, status: rollout } = await this.objects.deployment();
    assert.deepEqual([spec.replicas, rollout.availableReplicas], [2, 2]);
    assert.ok(!JSON.stringify(await this.workspace.export()).includes("canary-6f1d"));
  }

  async rest(): Promise<void> {
    assert.deepEqual(changed(clean(await this.workspace.preview())), []);
  }

  async update(): Promise<void> {
    const { uid } = (await this.objects.deployment()).metadata;
    await this.workspace.configure({ image: images[1], utilization: "70", cpu: "750m" });
    const expected = ["Deployment reco update", "HorizontalPodAutoscaler reco-autoscaler update"];
    assert.deepEqual(changed(clean(await this.workspace.up())), expected);
    const { metadata, spec, status } = await this.objects.deployment();
    assert.equal(metadata.uid, uid);
    assert.equal(await this.objects.image(), images[1]);
    assert.match(JSON.stringify(spec), /"requests":\{"cpu":"750m"/);
    assert.deepEqual([status.updatedReplicas, status.availableReplicas], [2, 2]);
    const autoscaler = await this.objects.get<Manifest>("HorizontalPodAutoscaler", "reco");
    assert.match(JSON.stringify(autoscaler.spec.metrics), /"averageUtilization":70/);
  }

  async rename(): Promise<void> {
    await this.workspace.configure({ resourceName: "ranker" });
    const up = clean(await this.workspace.up());
    for (const kind of kinds) {
      assert.deepEqual(
        stepsOf(up, kind),
        ["create-replacement", "replace", "delete-replaced"],
        kind,
      );
    }
    this.name = "ranker";
    assert.deepEqual(await this.objects.declared(), named("ranker"));
    assert.equal((await this.objects.deployment("ranker")).status.availableReplicas, 2);
    assert.deepEqual(changed(clean(await this.workspace.preview())), []);
  }

  async reselect(): Promise<void> {
    const { uid } = (await this.objects.deployment(this.name)).metadata;
    await this.workspace.configure({ app: "reco" });
    const up = clean(await this.workspace.up());
    assert.equal(stepsOf(up, "Deployment")[0], "delete-replaced");
    assert.deepEqual(await this.objects.declared(), named(this.name));
    const { metadata, status } = await this.objects.deployment(this.name);
    assert.notEqual(metadata.uid, uid);
    assert.equal(status.availableReplicas, 2);
    const budget = await this.objects.get<Manifest>("PodDisruptionBudget", this.name);
    assert.deepEqual(budget.spec.selector, { matchLabels: { app: "reco" } });
  }

  async destroy(): Promise<void> {
    const destroyed = await this.workspace.destroy();
    assert.equal(destroyed.code, 0, destroyed.text);
    assert.deepEqual(await this.objects.all(), []);
  }
}

/** What the engine would do, or did, in the order of the steps, of one child. */
function stepsOf({ steps }: EngineResult, kind: string): string[] {
  return steps.filter(({ type }) => type.endsWith(`:${kind}`)).map(({ op }) => op);
}

/** What a preview expects of the Deployment. */
function foreseen({ events }: EngineResult): Deployment {
  const made = events.map(({ resOutputsEvent }) => resOutputsEvent?.metadata);
  return made.find((each) => each?.type === "kubernetes:apps/v1:Deployment")!.new!
    .outputs as unknown as Deployment;
}
