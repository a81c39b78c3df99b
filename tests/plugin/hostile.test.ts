import { strict as assert } from "node:assert";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { endpoint } from "../provider/samples";
import { FakeEngine } from "./fakeEngine";
import { CallError, PluginProcess } from "./pluginProcess";
import { plannedChildren, subjects, withValue } from "./subjects";

/** Loaded before the plugin: tells of every file, host and program that is named like a canary. */
const tripwire = `
const told = (name, given) => {
  if (String(given).includes("canary")) process.stderr.write("TRIPPED " + name + "\\n");
};
const watch = (module, names) => {
  for (const name of names) {
    const original = module[name];
    if (typeof original !== "function" || /^[A-Z_]/.test(name)) continue;
    const wrapped = function (...given) { told(name, JSON.stringify(given)); return original.apply(this, given); };
    module[name] = Object.assign(wrapped, original);
  }
};
for (const name of ["fs", "fs/promises", "child_process", "dns", "dns/promises"]) {
  const module = require(name);
  watch(module, Object.keys(module));
}
watch(require("net").Socket.prototype, ["connect"]);
`;

const canaries = {
  AWS_ACCESS_KEY_ID: "AKIACANARY0000000001",
  AWS_SECRET_ACCESS_KEY: "canary-secret-access-key-2",
  AWS_SESSION_TOKEN: "canary-session-token-3",
  AWS_CONTAINER_AUTHORIZATION_TOKEN: "canary-container-token-4",
  AWS_WEB_IDENTITY_TOKEN_FILE: "/canary/web/identity/5",
  PULUMI_ACCESS_TOKEN: "pul-canary-6",
  PULUMI_CONFIG_PASSPHRASE: "canary-passphrase-7",
  GITHUB_TOKEN: "ghp_canary8",
  HF_TOKEN: "hf_canary9",
};

const names = [
  "a".repeat(300),
  "größe-模型-🚀",
  "a/b",
  "a::b",
  "a$b",
  `a"b'c\`d`,
  "constructor",
  "__proto__",
  " ",
  "a\nb",
  "../../etc/canary",
  "$(canary)",
];

const values = [
  "/etc/canary",
  "file:///etc/canary",
  "http://127.0.0.1:1/canary",
  "$(canary)",
  "`canary`",
];
const [, model] = subjects;
const places = [
  ["variants", 0, "model", "image"],
  ["variants", 0, "model", "modelDataUrl"],
  ["variants", 0, "model", "environment", "TOKEN"],
  ["dataCapture", "destinationS3Uri"],
  ["tags", "team"],
];

describe("hostile names, inputs and surroundings of the plugin's process", function () {
  this.timeout(120_000);
  const folder = mkdtempSync(join(tmpdir(), "mlscale-tripwire-"));
  const preload = join(folder, "tripwire.js");
  let engine: FakeEngine;
  let plugin: PluginProcess;

  before(async () => {
    writeFileSync(preload, tripwire);
    engine = await FakeEngine.start();
    plugin = await PluginProcess.start(engine, canaries, ["--require", preload]);
  });
  beforeEach(() => void engine.registrations.splice(0));
  after(async () => {
    await plugin.stop();
    engine.stop();
    rmSync(folder, { recursive: true });
  });

  for (const name of names) {
    const shown = JSON.stringify(
      name.length > 40 ? `${name.slice(0, 5)}... (${name.length})` : name,
    );
    it(`gives a component named ${shown} its planned children, twice the same, or a reason`, async () => {
      const args = endpoint;
      const first = await plugin.construct(args, { name }).catch((error: unknown) => error);
      if (first instanceof CallError) {
        assert.ok(first.problems.length > 0, first.text);
        assert.deepEqual(engine.registrations, []);
        return;
      }
      const seen = engine.children.map(({ type, name }) => `${type} ${name}`).sort();
      assert.deepEqual(seen, plannedChildren(subjects[0]!, name).toSorted());
      const bytes = engine.registrations
        .splice(0)
        .map((each) => each.bytes)
        .sort();
      await plugin.construct(args, { name });
      assert.deepEqual(engine.registrations.map((each) => each.bytes).sort(), bytes);
    });
  }

  for (const value of values) {
    it(`neither opens, fetches nor runs ${value} wherever it is given`, async () => {
      for (const place of places) {
        const args = withValue(model!.args, place, value);
        await plugin
          .construct(args)
          .catch((error: CallError) => assert.ok(error.problems.length > 0));
      }
      assert.ok(!plugin.text.includes("TRIPPED"), plugin.text);
    });
  }

  it("would be found out by the tripwire if it did", () => {
    const touch = `require("fs").existsSync("/canary"); require("child_process").spawnSync("canary");`;
    const { stderr } = spawnSync(process.execPath, ["--require", preload, "-e", touch], {
      encoding: "utf8",
    });
    assert.deepEqual(stderr.trim().split("\n"), ["TRIPPED existsSync", "TRIPPED spawnSync"]);
  });

  it("passes on nothing of its environment's credentials, in no reply, error or log", async () => {
    const replies: unknown[] = [await plugin.schema(), await plugin.configure()];
    replies.push(
      await plugin.construct(endpoint),
      await plugin.construct(model!.args, { name: "m" }),
    );
    const failure = await plugin.failure({ variants: "all" });
    replies.push(failure.text, engine.registrations, engine.outputs, engine.logs, engine.debugLogs);
    const seen = JSON.stringify(replies) + plugin.text;
    for (const [name, canary] of Object.entries(canaries)) assert.ok(!seen.includes(canary), name);
  });
});
