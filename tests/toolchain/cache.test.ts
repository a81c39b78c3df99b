import { strict as assert } from "node:assert";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cachedBuild, keyOf, textsUnder } from "./cache";
import { run } from "./run";

describe("the build cache", function () {
  this.timeout(60_000);
  const before = process.env.MLSCALE_CACHE;
  let folder = "";

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "mlscale-cache-"));
    process.env.MLSCALE_CACHE = folder;
  });

  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
    if (before === undefined) {
      delete process.env.MLSCALE_CACHE;
    } else {
      process.env.MLSCALE_CACHE = before;
    }
  });

  const said: string[] = [];
  const base = {
    name: "thing",
    key: "1",
    notice: "building",
    log: (line: string) => said.push(line),
  };

  it("builds once for callers that ask at the same time, and says so once", async () => {
    said.length = 0;
    let builds = 0;
    const build = async (target: string): Promise<void> => {
      builds += 1;
      await new Promise((resolve) => setTimeout(resolve, 300));
      writeFileSync(join(target, "made"), "yes");
    };
    const asked = [1, 2, 3].map(() => cachedBuild({ ...base, build }));
    const [first, ...others] = await Promise.all(asked);
    assert.deepEqual(others, [first, first]);
    assert.equal(readFileSync(join(first ?? "", "made"), "utf8"), "yes");
    assert.equal(builds, 1);
    assert.deepEqual(said, ["building"]);
  });

  it("builds once for two processes", async () => {
    const script = join(folder, "build.ts");
    const made = join(folder, "builds");
    const module = join(__dirname, "cache.ts");
    writeFileSync(
      script,
      `import { appendFileSync } from "node:fs";
      import { cachedBuild } from ${JSON.stringify(module)};
      const build = async () => {
        appendFileSync(${JSON.stringify(made)}, "x");
        await new Promise((resolve) => setTimeout(resolve, 1000));
      };
      void cachedBuild({ name: "thing", key: "1", notice: "", build });`,
    );
    const command = ["--require", require.resolve("tsx/cjs"), script];
    const results = await Promise.all([1, 2].map(() => run(process.execPath, command)));
    assert.deepEqual(
      results.map(({ code, stderr }) => [code, stderr.trim()]),
      [
        [0, ""],
        [0, ""],
      ],
    );
    assert.equal(readFileSync(made, "utf8"), "x");
  });

  it("starts afresh after a build that failed half-way", async () => {
    const failing = async (target: string): Promise<void> => {
      writeFileSync(join(target, "half"), "");
      throw new Error("the power went out");
    };
    await assert.rejects(cachedBuild({ ...base, build: failing }), /power went out/);
    const target = await cachedBuild({ ...base, build: async () => undefined });
    assert.ok(!existsSync(join(target, "half")));
  });

  it("keeps builds of different keys apart", async () => {
    const build = async (): Promise<void> => undefined;
    const first = await cachedBuild({ ...base, build });
    assert.notEqual(await cachedBuild({ ...base, key: "2", build }), first);
  });

  it("gives different keys to texts that only join to the same", () => {
    assert.notEqual(keyOf("ab", "c"), keyOf("a", "bc"));
    assert.equal(keyOf("ab", "c"), keyOf("ab", "c"));
  });

  it("reads the accepted files of a folder in a fixed order, and none of a missing folder", () => {
    mkdirSync(join(folder, "sub"));
    writeFileSync(join(folder, "b.go"), "b");
    writeFileSync(join(folder, "sub", "a.go"), "a");
    writeFileSync(join(folder, "c.txt"), "c");
    const go = (path: string): boolean => path.endsWith(".go");
    assert.deepEqual(textsUnder(folder, go), ["b.go", "b", "sub/a.go", "a"]);
    assert.deepEqual(textsUnder(join(folder, "missing"), go), []);
  });
});
