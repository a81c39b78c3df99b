import { strict as assert } from "node:assert";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import { Workspace } from "../engine/harness";
import { repositoryRoot } from "../toolchain/repository";
import { endpoint } from "../provider/samples";
import { FakeEngine } from "./fakeEngine";
import { pluginBundle, PluginProcess } from "./pluginProcess";

const read = (file: string): string => readFileSync(join(repositoryRoot, file), "utf8");

interface Schema {
  readonly resources: Readonly<Record<string, object>>;
}

const schema = JSON.parse(read("schema.json")) as Schema;

describe("the repository as a plugin", function () {
  this.timeout(240_000);

  it("is one that the engine starts with Node", () => {
    assert.deepEqual(parse(read("PulumiPlugin.yaml")), { runtime: "nodejs" });
  });

  it("names the bundle as its entry, which an installation builds", async () => {
    const { main, scripts } = JSON.parse(read("package.json")) as {
      main: string;
      scripts: Record<string, string>;
    };
    assert.equal(join(repositoryRoot, main), await pluginBundle());
    assert.ok(existsSync(join(repositoryRoot, main)));
    assert.ok(scripts["prepare"], "no prepare script");
  });

  it("gives the real engine its schema as an executable", async () => {
    const folder = mkdtempSync(join(tmpdir(), "mlscale-package-"));
    const executable = join(folder, "pulumi-resource-mlscale");
    const script = `#!/bin/sh\nexec '${process.execPath}' '${await pluginBundle()}' "$@"\n`;
    writeFileSync(executable, script, { mode: 0o755 });
    const files = { "Pulumi.yaml": "name: empty\nruntime: yaml\n" };
    const workspace = await Workspace.create({ program: { runtime: "yaml", files } });
    try {
      const { code, stdout, stderr } = await workspace.pulumi("package", "get-schema", executable);
      assert.equal(code, 0, stderr);
      const printed = JSON.parse(stdout) as Schema;
      assert.deepEqual(normal(printed), normal(schema));
    } finally {
      workspace.close();
      rmSync(folder, { recursive: true });
    }
  });

  it("serves and ends with the engine when Pulumi's own launcher starts the folder", async () => {
    const launcher = require.resolve("@pulumi/pulumi/cmd/run-plugin");
    const engine = await FakeEngine.start({
      fate: ({ name }) => (name === "bad-config" ? "refuse" : "make"),
    });
    const plugin = await PluginProcess.start(engine, {}, [launcher], repositoryRoot);
    try {
      assert.deepEqual(JSON.parse(await plugin.schema()), schema);
      const [failure] = await Promise.all([
        plugin.failure(endpoint, { name: "bad" }),
        plugin.construct(endpoint, { name: "good" }),
      ]);
      assert.match(failure.message, /bad-config/);
      engine.stop();
      await plugin.ended;
    } finally {
      await plugin.stop();
    }
  });
});

/** As the engine prints a schema: with what it fills in where a schema says nothing. */
function normal({ resources, ...rest }: Schema): object {
  const typed = Object.entries(resources).map(([token, each]) => [
    token,
    { ...each, type: "object" },
  ]);
  const filledIn = { meta: { moduleFormat: "(.*)" }, config: {}, provider: { type: "object" } };
  return { ...filledIn, ...rest, resources: Object.fromEntries(typed) as object };
}
