import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Cluster } from "./cluster";
import { selects } from "./metrics/selector";
import { ServerProcess } from "./serverProcess";
import { until } from "./until";

describe("The harness of the cluster", function () {
  this.timeout(1_800_000);
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "mlscale-harness-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("shows what a program said that ended by itself, and cleans up", async () => {
    const before = process.env.TMPDIR;
    process.env.TMPDIR = folder;
    const flags = { "kube-apiserver": ["--no-such-flag"] };
    try {
      await assert.rejects(
        Cluster.start({ flags }),
        /kube-apiserver ended with code 1:[^]*unknown flag: --no-such-flag/,
      );
      assert.deepEqual(readdirSync(folder), []);
    } finally {
      if (before === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = before;
    }
  });

  it("says nothing of a program that was told to end", async () => {
    const script = ["-e", "setInterval(() => {}, 1000)"];
    const server = new ServerProcess("server", process.execPath, script, join(folder, "log"));
    server.assertRunning();
    await server.stop();
    server.assertRunning();
  });

  it("ends its programs even when it is killed", async () => {
    const mark = join(folder, "alive");
    const inner = `process.stdin.on("end", () => process.exit()).resume();
      setInterval(() => require("node:fs").writeFileSync(${JSON.stringify(mark)}, ""), 50);`;
    const outer = join(folder, "outer.ts");
    const module = JSON.stringify(join(__dirname, "serverProcess.ts"));
    const log = JSON.stringify(join(folder, "log"));
    writeFileSync(
      outer,
      `import { ServerProcess } from ${module};
      new ServerProcess("inner", process.execPath, ["-e", ${JSON.stringify(inner)}], ${log});`,
    );
    const child = spawn(process.execPath, ["--require", require.resolve("tsx/cjs"), outer]);
    await until("the program", () => existsSync(mark));
    child.kill("SIGKILL");
    await once(child, "exit");
    await until("its end", async () => {
      rmSync(mark, { force: true });
      await new Promise((resolve) => setTimeout(resolve, 500));
      return !existsSync(mark);
    });
  });

  it("selects labels as Kubernetes does", () => {
    const labels = { app: "web", tier: "front" };
    const selected = (selector: string): boolean => selects(selector, labels);
    const yes = [
      "",
      "app=web",
      "app==web,tier!=back",
      "app in (web,api),tier",
      "!gone",
      "x notin (y)",
    ];
    const no = [
      "app=api",
      "app!=web",
      "app in (api, db)",
      "tier notin (front)",
      "!app",
      "gone",
      "x=y",
    ];
    assert.deepEqual(yes.filter(selected), yes);
    assert.deepEqual(no.filter(selected), []);
  });
});
