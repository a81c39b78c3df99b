import { strict as assert } from "node:assert";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { target } from "../../scaling/check/fixtures";
import { Analyzer } from "./analyzer";
import { builtPack, emptyFolder, PackFolder } from "./packFolder";
import { judged } from "./reports";

const root = join(__dirname, "..", "..");

describe("the published policy pack", function () {
  this.timeout(120_000);
  let source: PackFolder;
  let unpacked: PackFolder;
  let files: readonly string[];

  before(async () => {
    source = await builtPack();
    unpacked = emptyFolder();
    files = unpack(source.path, unpacked.path);
  });

  after(() => {
    source.remove();
    unpacked.remove();
  });

  it("holds what it needs to run and to be understood, and nothing else", () => {
    assert.deepEqual(files, [
      "LICENSE",
      "PulumiPolicy.yaml",
      "README.md",
      "bin/index.js",
      "package.json",
    ]);
  });

  it("imports nothing but its declared dependencies and Node's own modules", () => {
    const code = readFileSync(join(packageFolder(unpacked), "bin", "index.js"), "utf8");
    const imported = [...code.matchAll(/\brequire\("([^"./][^"]*)"\)/g)].map(([, name]) => name!);
    const packages = new Set(imported.filter((name) => !name.startsWith("node:")).map(packageOf));
    assert.ok(packages.size > 0);
    for (const name of packages)
      assert.ok(dependencies().includes(name), `${name} is not declared`);
  });

  it("tells nothing about the machine that built it", () => {
    const code = readFileSync(join(packageFolder(unpacked), "bin", "index.js"), "utf8");
    for (const path of [root, dirname(source.path)]) assert.ok(!code.includes(path), path);
  });

  it("runs from another place with its declared dependencies alone, and finds a violation", async () => {
    const folder = packageFolder(unpacked);
    for (const name of dependencies()) link(folder, name);
    const pack = await Analyzer.start(folder);
    try {
      const info = await pack.info();
      const { version } = manifest(folder);
      assert.deepEqual([info.getName(), info.getVersion()], ["mlscale", version]);
      const report = await judged(pack, [target({ minCapacity: 4, maxCapacity: 1 })]);
      assert.equal(report.of("aas-target-bounds-valid").length, 1);
      const wrong = { "aas-target-bounds-valid": { onUnknown: "maybe" } };
      await assert.rejects(pack.configure(wrong), /allowed: ignore, advisory, violate/);
    } finally {
      pack.stop();
    }
  });

  it("has the version of the whole package", () => {
    assert.equal(manifest(packageFolder(unpacked)).version, manifest(root).version);
  });

  function dependencies(): readonly string[] {
    return Object.keys(manifest(packageFolder(unpacked)).dependencies);
  }
});

describe("the policy pack beside a policy SDK that it does not know", function () {
  this.timeout(60_000);

  it("does not start, and says which versions to install", async () => {
    const folder = await builtPack(join(__dirname, "changedSdk.ts"));
    try {
      const start = Analyzer.start(folder.path);
      await assert.rejects(
        start,
        /does not work with the installed @pulumi\/policy: .*analyzeStack/,
      );
    } finally {
      folder.remove();
    }
  });
});

/** Packs a folder as publishing does and unpacks it elsewhere; returns the paths of the files. */
function unpack(from: string, to: string): readonly string[] {
  const args = ["pack", "--json", "--silent", "--ignore-scripts", "--pack-destination", to];
  const text = execFileSync("npm", args, { cwd: from, encoding: "utf8" });
  const [packed] = JSON.parse(text) as [Packed];
  execFileSync("tar", ["-xzf", join(to, packed.filename), "-C", to]);
  assert.ok(existsSync(join(to, "package")));
  return packed.files.map(({ path }) => path).sort();
}

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

interface Manifest {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

function packageFolder(folder: PackFolder): string {
  return join(folder.path, "package");
}

function manifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}

function packageOf(name: string): string {
  return name
    .split("/")
    .slice(0, name.startsWith("@") ? 2 : 1)
    .join("/");
}

function link(folder: string, dependency: string): void {
  const target = join(folder, "node_modules", dependency);
  mkdirSync(dirname(target), { recursive: true });
  symlinkSync(join(root, "node_modules", dependency), target);
}
