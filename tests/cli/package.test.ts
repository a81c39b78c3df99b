import { strict as assert } from "node:assert";
import { execFileSync } from "node:child_process";
import { build } from "esbuild";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildCli } from "../../scripts/build/cli";
import { stackExport } from "./files";
import * as programs from "./programs";

const root = join(__dirname, "..", "..");

describe("the packed repository", function () {
  this.timeout(120_000);
  let folder: string;
  let files: readonly string[];

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "mlscale-packed-"));
    await buildCli();
    const args = ["pack", "--json", "--ignore-scripts", "--pack-destination", folder];
    const listing = execFileSync("npm", args, {
      cwd: root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    const [packed] = JSON.parse(listing) as { filename: string; files: { path: string }[] }[];
    files = packed!.files.map(({ path }) => path);
    execFileSync("tar", ["-xzf", packed!.filename], { cwd: folder });
    mkdirSync(join(folder, "node_modules", ".bin"), { recursive: true });
    execFileSync("mv", ["package", "node_modules/mlscale"], { cwd: folder });
    symlinkSync("../mlscale/cli/mlscale.js", join(folder, "node_modules", ".bin", "mlscale"));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it("brings the built command and its launcher, and no tests, sources or dependencies", () => {
    for (const file of [
      "bin/cli.js",
      "bin/simulator.js",
      "cli/mlscale.js",
      "LICENSE",
      "README.md",
      "schema.json",
    ]) {
      assert.ok(files.includes(file), `no ${file}`);
    }
    assert.deepEqual(
      files.filter((file) => /^(tests|examples|scaling|provider)\/|node_modules|\.ts$/.test(file)),
      [],
    );
  });

  it("runs as `npx mlscale` where it is installed, without anything beside it", () => {
    writeFileSync(join(folder, "stack.json"), JSON.stringify(stackExport([programs.goodTarget])));
    const run = (...args: readonly string[]) =>
      execFileSync("npx", ["--no-install", "mlscale", ...args], {
        cwd: folder,
        encoding: "utf8",
        stdio: ["ignore", "pipe", "pipe"],
      });
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
      version: string;
    };
    assert.equal(run("--version"), `${version}\n`);
    assert.equal(run("check", "stack.json", ...programs.onlyBounds), "no violations\n");
  });
});

describe("the command's bundle", function () {
  this.timeout(60_000);

  it("is made of scaling and the libraries that the command names, and of nothing else", async () => {
    const { metafile } = await build({
      entryPoints: [join(root, "cli", "main.ts")],
      bundle: true,
      platform: "node",
      write: false,
      metafile: true,
      absWorkingDir: root,
      logLevel: "silent",
    });
    const inputs = Object.keys(metafile.inputs);
    const libraries = new Set(
      inputs.flatMap((input) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? []),
    );
    const own = new Set(
      inputs
        .filter((input) => !input.startsWith("node_modules"))
        .map((input) => input.split("/")[0]),
    );
    assert.deepEqual([...own].sort(), ["cli", "package.json", "scaling"]);
    const expected = [
      "ajv",
      "commander",
      "fast-deep-equal",
      "fast-uri",
      "js-yaml",
      "json-schema-traverse",
      "yaml",
    ];
    assert.deepEqual([...libraries].sort(), expected);
  });
});
