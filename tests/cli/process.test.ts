import { strict as assert } from "node:assert";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { finish, Installation } from "./child";
import { stackExport } from "./files";
import * as programs from "./programs";

/** Notes every attempt to reach out of the process, and lets none happen. */
const sentinel = `
const { writeSync } = require("fs");
const trip = (name) => () => { writeSync(2, "TRIPPED " + name + "\\n"); throw new Error(name); };
const forbidden = {
  net: ["connect", "createConnection", "createServer"],
  tls: ["connect"],
  dgram: ["createSocket"],
  dns: ["lookup", "resolve"],
  http: ["request", "get"],
  https: ["request", "get"],
  child_process: ["spawn", "spawnSync", "exec", "execSync", "execFile", "execFileSync", "fork"],
  worker_threads: ["Worker"],
};
for (const [name, functions] of Object.entries(forbidden)) {
  const module = require(name);
  for (const each of functions) module[each] = trip(name + "." + each);
}
require("net").Socket.prototype.connect = trip("net.Socket.connect");
globalThis.fetch = trip("fetch");
`;

describe("the command as a process", function () {
  this.timeout(60_000);
  let installation: Installation;
  let folder: string;

  before(() => {
    installation = new Installation();
  });
  after(() => installation.remove());

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "mlscale-process-"));
    writeFileSync(
      join(folder, "stack.json"),
      JSON.stringify(stackExport([programs.swappedBounds])),
    );
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const check = (...flags: readonly string[]) => [
    "check",
    "stack.json",
    ...programs.onlyBounds,
    ...flags,
  ];

  it("exits with the code that main returns, with results on one stream and the rest on the other", async () => {
    const { end, stdout, stderr } = await installation.run(check("--format", "json"), folder);
    assert.equal(end, 1);
    assert.equal((JSON.parse(stdout) as unknown[]).length, 1);
    assert.match(stderr, /^1 file, 2 resources, 1 rule, \d+ ms\n$/);
  });

  it("gives the same bytes under any locale, zone and file mask", async () => {
    const first = await installation.run(["check", "stack.json"], folder);
    for (const environment of [
      { LC_ALL: "tr_TR.UTF-8", TZ: "Pacific/Kiritimati" },
      { LANG: "C", TZ: "America/Adak" },
    ]) {
      const again = await installation.run(["check", "stack.json"], folder, { environment });
      assert.equal(again.stdout, first.stdout);
    }
  });

  it("reaches for no network and starts no process", async () => {
    const preload = join(folder, "sentinel.js");
    writeFileSync(preload, sentinel);
    writeFileSync(join(folder, ".mlscale.yaml"), `rules:\n  all: advisory\n`);
    const proxies = { HTTPS_PROXY: "http://127.0.0.1:9", HTTP_PROXY: "http://127.0.0.1:9" };
    for (const args of [
      check("--format", "json=out.json", "-v"),
      ["rules", "list"],
      ["explain", programs.boundsRule],
    ]) {
      const { end, stderr } = await installation.run(args, folder, {
        preload,
        environment: proxies,
      });
      assert.ok(end === 0 || end === 1, stderr);
      assert.doesNotMatch(stderr, /TRIPPED/);
    }
  });

  it("runs nothing that lies in the folder of the input", async () => {
    const trap = `require("fs").writeFileSync(${JSON.stringify(join(folder, "trapped"))}, "");`;
    mkdirSync(join(folder, "node_modules", "yaml"), { recursive: true });
    mkdirSync(join(folder, "node_modules", "commander"), { recursive: true });
    const traps = [
      ".mlscale.js",
      "mlscale.config.js",
      "index.js",
      "node_modules/yaml/index.js",
      "node_modules/commander/index.js",
    ];
    for (const file of traps) writeFileSync(join(folder, file), trap);
    writeFileSync(
      join(folder, "package.json"),
      JSON.stringify({ main: "index.js", scripts: { preinstall: "touch trapped" } }),
    );
    writeFileSync(join(folder, ".npmrc"), "node-options=--require ./index.js\n");
    writeFileSync(join(folder, ".mlscale.yaml"), "rules: {}\n");
    assert.equal((await installation.run(check(), folder)).end, 1);
    assert.ok(!readdirSync(folder).includes("trapped"));
  });

  it("shows nothing of the environment", async () => {
    const environment = {
      AWS_SECRET_ACCESS_KEY: "canary-key",
      PULUMI_ACCESS_TOKEN: "canary-token",
      HOME: "/canary-home",
    };
    for (const flags of [
      ["-v", "--debug"],
      ["--format", "json"],
      ["--config", "none.yaml", "--debug"],
    ]) {
      const { stdout, stderr } = await installation.run(check(...flags), folder, { environment });
      assert.doesNotMatch(stdout + stderr, /canary/);
    }
  });

  for (const [signal, code] of [
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const) {
    it(`ends with ${code} when ${signal} comes while it waits, and leaves no half report`, async () => {
      const child = installation.start(["check", "-", "--format", "json=out.json"], folder);
      const ended = finish(child);
      child.stdin!.on("error", () => undefined);
      child.stdin!.write("{");
      setTimeout(() => child.kill(signal), 1500);
      const { end, stderr } = await ended;
      assert.equal(end, code, stderr);
      assert.deepEqual(readdirSync(folder), ["stack.json"]);
    });
  }

  it("is quiet when the reader of its output has gone", async () => {
    const many = Array.from({ length: 3000 }, (_, index) => ({
      ...programs.swappedBounds,
      urn: `${programs.targetUrn}${index}`,
    }));
    writeFileSync(join(folder, "stack.json"), JSON.stringify(stackExport(many)));
    const child = installation.start(check("--format", "json"), folder);
    child.stdout!.once("data", () => child.stdout!.destroy());
    const { end, stderr } = await finish(child);
    assert.equal(end, 1);
    assert.match(stderr, /^1 file, 3001 resources, 1 rule, \d+ ms\n$/);
  });

  it("lists a thousand findings as text and says how many more there are", async () => {
    const many = Array.from({ length: 1500 }, (_, index) => ({
      ...programs.swappedBounds,
      urn: `${programs.targetUrn}${index}`,
    }));
    writeFileSync(join(folder, "stack.json"), JSON.stringify(stackExport(many)));
    const { stdout } = await installation.run(check(), folder);
    assert.equal(stdout.match(/✗/g)?.length, 1000);
    assert.match(stdout, /^500 more findings are in the report of --format json$/m);
    assert.match(stdout, /^1500 violations/m);
  });

  it("reports a fault of its own with exit code 3, what to do, and no stack unless asked", async () => {
    const preload = join(folder, "fault.js");
    writeFileSync(preload, `JSON.parse = () => { throw new TypeError("quotes canary-value"); };`);
    const { end, stderr } = await installation.run(check(), folder, { preload });
    assert.equal(end, 3);
    assert.match(
      stderr,
      /^mlscale: internal error: TypeError; please report it at https:\/\/\S+ with the output of --debug\n$/,
    );
    const debug = await installation.run(check("--debug"), folder, { preload });
    assert.match(debug.stderr, /TypeError: quotes canary-value\n.* at /);
  });

  it("refuses to write into a folder that may not be written", async function () {
    if (process.getuid?.() === 0) this.skip(); // permissions do not bind this user
    mkdirSync(join(folder, "locked"));
    chmodSync(join(folder, "locked"), 0o500);
    const { end, stderr } = await installation.run(
      check("--format", "json=locked/out.json"),
      folder,
    );
    assert.equal(end, 2);
    assert.match(stderr, /locked\/out\.json: cannot be written \(EACCES\)/);
  });

  it("says what to do when it is not built", async () => {
    rmSync(join(installation.folder, "bin"), { recursive: true });
    const { end, stderr } = await installation.run(["--version"], folder);
    assert.equal(end, 3);
    assert.match(stderr, /not built yet; run `npm ci && npm run build:cli`/);
  });
});
