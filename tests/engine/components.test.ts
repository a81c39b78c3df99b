import { strict as assert } from "node:assert";
import { startJudge, type Judge } from "../aws/judge";
import { ensureEngine } from "../toolchain/engine";
import type { EngineResult, Workspace } from "./harness";
import { languages, scenario } from "./scenarios";

/** Operations of a run by the resource's type and name, without those that stay the same. */
function changed({ steps }: EngineResult): Record<string, string> {
  const moved = steps.filter(({ op }) => op !== "same" && op !== "read");
  const entries = moved.map(({ op, urn }) => [`${short(urn)} ${op}`, op] as const);
  return Object.fromEntries(entries.map(([key]) => [key, ""]));
}

function short(urn: string): string {
  const [type, name] = urn.split("::").slice(-2) as [string, string];
  return `${type.split(":").pop()!} ${name}`;
}

function assertClean(result: EngineResult): void {
  assert.equal(result.code, 0, result.text);
  assert.deepEqual(result.policyViolations, [], result.text);
}

interface StateResource {
  readonly urn: string;
  readonly type: string;
  readonly provider?: string;
  readonly inputs?: Record<string, unknown>;
}

async function stateOf(workspace: Workspace): Promise<readonly StateResource[]> {
  const state = (await workspace.export()) as { deployment: { resources?: StateResource[] } };
  return state.deployment.resources ?? [];
}

/** What the program made, without the engine's own entries for stack and providers. */
async function made(workspace: Workspace): Promise<readonly string[]> {
  const resources = await stateOf(workspace);
  return resources.filter(({ type }) => !type.startsWith("pulumi:")).map(({ urn }) => urn);
}

/** Engines before pulumi/pulumi#21050 hand no aliases to packaged components. */
function dropsAliases(version: string): boolean {
  const [major = 0, minor = 0] = version.replace(/^v/, "").split(".").map(Number);
  return major === 3 && minor < 210;
}

const mistakes = [
  {
    name: "swapped bounds",
    config: { minCapacity: "11", initialInstanceCount: "11" },
    says: ["scaling.minCapacity", "at most maxCapacity, which is 10"],
  },
  {
    name: "a burstable instance type",
    config: { instanceType: "ml.t2.medium" },
    says: ["variants[0].instanceType", "ml.t2.medium"],
  },
  {
    name: "an initial count outside the bounds",
    config: { initialInstanceCount: "20" },
    says: ["variants[0].initialInstanceCount", "20"],
  },
  {
    name: "a cron of five fields",
    config: { cron: "0 17 * * MON-FRI" },
    says: ["scaling.schedules[0].cron", "write 0 17 ? * MON-FRI *"],
  },
  {
    name: "a variant name with an underscore",
    config: { variant: "blue_1" },
    says: ["variants[0].name", "blue_1"],
  },
] as const;

for (const language of languages) {
  describe(`a ${language} program on the real engine`, function () {
    this.timeout(600_000);
    const open: Workspace[] = [];
    const start = async (...args: Parameters<typeof scenario>): Promise<Workspace> => {
      const workspace = await scenario(...args);
      open.push(workspace);
      return workspace;
    };
    let judge: Judge;
    before(async () => {
      judge = await startJudge();
    });
    after(async () => {
      open.forEach((workspace) => workspace.close());
      await judge.stop();
    });

    it("lives a whole life: preview, up, update, replace, refresh, protect, destroy", async () => {
      const workspace = await start(language, {}, { judge: judge.url });
      assertClean(await workspace.preview());

      const up = await workspace.up();
      assertClean(up);
      assert.deepEqual(await workspace.outputs(), {
        endpointName: "reco",
        resourceIds: { blue: "endpoint/reco/variant/blue" },
        target: 600,
      });

      await workspace.configure({ maxCapacity: "12" });
      const update = await workspace.up();
      assertClean(update);
      assert.deepEqual(Object.keys(changed(update)), ["Target reco-blue-target update"]);

      await workspace.configure({ image: "registry/reco:2" });
      const replace = await workspace.up();
      assertClean(replace);
      const order = replace.steps.map(({ op, urn }) => `${short(urn)} ${op}`);
      const at = (step: string) => order.indexOf(step);
      const [created, moved, deleted] = [
        at("EndpointConfiguration reco-config create-replacement"),
        at("Endpoint reco update"),
        at("EndpointConfiguration reco-config delete-replaced"),
      ];
      assert.ok(created >= 0 && created < moved && moved < deleted, order.join("\n"));
      assert.ok(at("Target reco-blue-target same") >= 0, order.join("\n"));

      const refresh = await workspace.refresh();
      assert.equal(refresh.code, 0, refresh.text);
      const unchanged = await workspace.preview();
      assertClean(unchanged);
      assert.deepEqual(changed(unchanged), {});

      await workspace.configure({ protect: "true" });
      assertClean(await workspace.up());
      const before = await made(workspace);
      const refused = await workspace.destroy();
      assert.notEqual(refused.code, 0);
      assert.match(refused.text, /protect/);
      assert.deepEqual(await made(workspace), before);

      await workspace.configure({ protect: "false" });
      assertClean(await workspace.up());
      const destroyed = await workspace.destroy();
      assert.equal(destroyed.code, 0, destroyed.text);
      assert.deepEqual(await stateOf(workspace), []);
    });

    it("is renamed under an alias without replacing anything", async function () {
      const { version } = await ensureEngine();
      if (dropsAliases(version)) return this.skip(); // the plugin's own tests cover our part
      const workspace = await start(language, { autoName: "true" });
      assertClean(await workspace.up());
      await workspace.configure({ name: "ranker", alias: "reco" });
      const renamed = await workspace.preview();
      assertClean(renamed);
      const harsh = renamed.steps.filter(({ op }) => /create|delete|replace/.test(op));
      assert.deepEqual(
        harsh.map(({ op, urn }) => `${short(urn)} ${op}`),
        [],
      );
    });

    it("previews with unknown names and roles without a false finding", async () => {
      const workspace = await start(language, { autoName: "true", unknownRole: "true" });
      assertClean(await workspace.preview());
    });

    it("keeps secrets, and hands explicit providers and transforms to every child", async () => {
      const canary = "canary-6f1d";
      const workspace = await start(language, {
        token: { secret: canary },
        key: { secret: `arn:aws:kms:eu-west-1:123456789012:key/${canary}` },
        explicitProvider: "true",
        transform: "true",
        cron: "0 17 ? * * *",
      });
      const up = await workspace.up();
      assertClean(up);
      assert.ok(!up.text.includes(canary), "a secret was printed");
      const resources = await stateOf(workspace);
      assert.ok(!JSON.stringify(resources).includes(canary), "a secret lies plain in the state");
      const children = resources.filter(({ urn }) => urn.includes("InferenceEndpoint$"));
      assert.ok(children.length >= 6, `${children.length} children`);
      for (const child of children) assert.match(child.provider ?? "", /::frankfurt::/, child.urn);
      const target = children.find(({ type }) => type === "aws:appautoscaling/target:Target");
      assert.deepEqual(target?.inputs?.["tags"], { owner: "platform" });
    });

    for (const { name, config, says } of mistakes) {
      it(`is stopped for ${name}, with path, value and remedy, before anything is made`, async () => {
        const workspace = await start(language, config, { pack: false });
        const preview = await workspace.preview();
        assert.notEqual(preview.code, 0);
        for (const text of says)
          assert.ok(preview.text.includes(text), `${text}:\n${preview.text}`);
        assert.deepEqual(
          preview.steps.filter(({ type }) => type.startsWith("aws:")),
          [],
        );
      });
    }
  });
}
