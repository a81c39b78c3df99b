import { strict as assert } from "node:assert";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { finish, Installation } from "./child";
import { stackExport } from "./files";
import * as programs from "./programs";

const boundSeconds = 5;
const boundMib = 512;

const good = stackExport([programs.swappedBounds]);

function nested(levels: number, [open, close]: readonly [string, string], inside = ""): string {
  return open.repeat(levels) + inside + close.repeat(levels);
}

/** A state whose single target has these inputs. */
function stateWith(inputs: string): string {
  const urn = programs.targetUrn;
  const type = "aws:appautoscaling/target:Target";
  const target = `{"urn":"${urn}","type":"${type}","custom":true,"inputs":${inputs}}`;
  return `{"version":3,"deployment":{"resources":[${target}]}}`;
}

function keys(count: number, last = ""): string {
  const members = Array.from({ length: count }, (_, index) => `"key${index}":${index}`);
  return `{${members.join(",")}${last}}`;
}

function resources(count: number): string {
  const each = (index: number) =>
    `{"urn":"urn:pulumi:s::p::aws:s3/bucket:Bucket::b${index}","type":"aws:s3/bucket:Bucket","custom":true}`;
  return `{"version":3,"deployment":{"resources":[${Array.from({ length: count }, (_, i) => each(i)).join(",")}]}}`;
}

const secretKey = "4dabf18193072939515e22adb298388d";
const secret = (plaintext: string) =>
  JSON.stringify({ [secretKey]: "1b47061264138c4ac30d75fd1eb44270", plaintext });

/** A name, the text of the file, the exit code, and what is said. */
type Case = readonly [string, () => string | Buffer, number, RegExp];

const depth = /nested more than 100 levels deep, the limit/;
const values = /has more than 250000 values, the limit; raise it with --max-input-mib/;

const states: readonly Case[] = [
  ["1,000 nested lists", () => stateWith(`{"a":${nested(1000, ["[", "]"])}}`), 2, depth],
  ["5,000 nested objects", () => stateWith(nested(5000, ['{"a":', "}"], "1")), 2, depth],
  ["100,000 nested lists", () => nested(100_000, ["[", "]"]), 2, depth],
  ["1,000,000 open lists without an end", () => "[".repeat(1_000_000), 2, depth],
  [
    "100,000 nested lists inside an open secret",
    () => stateWith(`{"a":${secret(nested(100_000, ["[", "]"]))}}`),
    2,
    depth,
  ],
  [
    "3,000,000 values inside an open secret",
    () => stateWith(`{"a":${secret(`[${"0,".repeat(3_000_000)}0]`)}}`),
    2,
    values,
  ],
  ["3,000,000 empty objects", () => `[${"{},".repeat(3_000_000)}{}]`, 2, values],
  ["40,000 keys", () => stateWith(keys(40_000)), 0, /1 file, 1 resource/],
  [
    "40,000 keys and a duplicate at the end",
    () => stateWith(keys(40_000, ',"key7":0')),
    2,
    /has the key "key7" twice/,
  ],
  ["400,000 keys", () => stateWith(keys(400_000)), 2, values],
  ["one text of 9 MiB", () => stateWith(`{"a":"${"x".repeat(9 << 20)}"}`), 0, /1 file/],
  [
    "one text of 9 MiB of escapes",
    () => stateWith(`{"a":"${"\\u0041".repeat(1_500_000)}"}`),
    0,
    /1 file/,
  ],
  [
    "one name of 1 MiB",
    () => JSON.stringify(good).replaceAll("reco-target", "x".repeat(1 << 20)),
    1,
    /1 file/,
  ],
  [
    "a number of 5,000,000 digits",
    () => stateWith(`{"maxCapacity":${"9".repeat(5_000_000)}}`),
    2,
    /a number of 5000000 characters/,
  ],
  ["1e400", () => stateWith('{"maxCapacity":1e400}'), 2, /the number 1e400/],
  ["1,000,000 resources", () => resources(1_000_000), 2, /is larger than the limit of 10 MiB/],
  ["80,000 resources", () => resources(80_000), 2, values],
  [
    "60,000 chars of opening quotes and backslashes",
    () => `["${"\\".repeat(60_001)}`,
    2,
    /is broken JSON/,
  ],
  ["11 MiB", () => " ".repeat(11 << 20), 2, /is larger than the limit of 10 MiB/],
  ["zero bytes", () => Buffer.alloc(1 << 20), 2, /null byte is not allowed/],
];

const bomb = ["a: &a [x,x,x,x,x,x,x,x,x]"];
for (let level = 1; level < 9; level++) {
  const [now, before] = ["abcdefghi"[level], "abcdefghi"[level - 1]];
  bomb.push(`${now}: &${now} [${Array(9).fill(`*${before}`).join(",")}]`);
}

const configs: readonly Case[] = [
  [
    "an alias bomb of 9 levels",
    () => bomb.join("\n"),
    2,
    /more than 20000 values once its aliases are written out/,
  ],
  [
    "300,000 aliases",
    () => `a: &a x\nb: [${"*a,".repeat(300_000)}]`,
    2,
    /more than 50000 parts, the limit/,
  ],
  ["an alias to what it stands in", () => "a: &a [*a]", 2, /\.mlscale\.yaml/],
  ["1,000 nested flow lists", () => nested(1000, ["[", "]"]), 2, /nested more than 32 levels deep/],
  [
    "10,000 nested flow mappings",
    () => nested(10_000, ["{a: ", "}"]),
    2,
    /nested more than 32 levels deep/,
  ],
  [
    "100,000 nested flow mappings",
    () => nested(100_000, ["{a: ", "}"]),
    2,
    /more than 50000 parts/,
  ],
  [
    "1,000 nested block lists on one line",
    () => `${"- ".repeat(1000)}x`,
    2,
    /nested more than 32 levels deep/,
  ],
  [
    "1,000 nested explicit keys",
    () => `${"? ".repeat(1000)}x`,
    2,
    /nested more than 32 levels deep/,
  ],
  [
    "1,000 nested block mappings",
    () => Array.from({ length: 1000 }, (_, i) => `${" ".repeat(i)}a:`).join("\n"),
    2,
    /nested more than 32 levels deep/,
  ],
  [
    "40,000 keys",
    () => Array.from({ length: 40_000 }, (_, i) => `k${i}: 1`).join("\n"),
    2,
    /more than 50000 parts/,
  ],
  ["2 MiB", () => `# ${"x".repeat(2 << 20)}`, 2, /is larger than the limit of 1 MiB/],
  ["UTF-16", () => Buffer.from("\ufeffrules: {}", "utf16le"), 2, /is UTF-16 text/],
];

const manifest = "apiVersion: v1\nkind: Pod\nmetadata: { name: x }\n";
const ignore = '# mlscale:ignore hpa-bounds-valid reason="moves"\n';
const parts = /has more than 1000000 parts, the limit; raise it with --max-input-mib/;

const manifests: readonly Case[] = [
  [
    "an alias bomb of 9 levels",
    () => `${manifest}${bomb.join("\n")}`,
    2,
    /more than 250000 values once/,
  ],
  ["an alias to what it stands in", () => `${manifest}a: &a [*a]`, 2, /aliases are written out/],
  [
    "300,000 aliases",
    () => `${manifest}a: &a x\nb: [${"*a,".repeat(300_000)}]`,
    2,
    /more than 250000/,
  ],
  ["1,000,000 open lists", () => `${manifest}a: ${"[".repeat(1_000_000)}`, 2, parts],
  ["900,000 open lists", () => `${manifest}a: ${"[".repeat(900_000)}`, 2, /64 levels deep/],
  ["1,000 nested blocks", () => manifest + blocks(1000), 2, /64 levels deep/],
  ["5,000,000 items", () => `${manifest}a: [${"a,".repeat(5_000_000)}]`, 2, parts],
  ["400,000 keys", () => manifest + keysOf(400_000), 0, /1 file, 1 resource/],
  [
    "400,000 keys and a duplicate",
    () => `${manifest}${keysOf(400_000)}k7: 1\n`,
    2,
    /"k7" is there twice/,
  ],
  ["2,500,000 documents", () => "---\n".repeat(2_500_000), 2, parts],
  ["20,000 documents", () => `---\n${manifest}`.repeat(20_000), 0, /20000 resources/],
  ["one text of 9 MiB", () => `${manifest}a: "${"x".repeat(9 << 20)}"`, 0, /1 resource/],
  ["one block of 9 MiB", () => `${manifest}a: |\n${"  x\n".repeat(2 << 20)}`, 0, /1 resource/],
  ["200,000 suppressions on one place", () => ignore.repeat(200_000) + manifest, 0, /1 resource/],
  [
    "200,000 broken suppressions",
    () => "# mlscale:ignore\n".repeat(200_000) + manifest,
    2,
    /199995 more/,
  ],
  [
    "50,000 suppressions with their fields",
    () => `${manifest}${Array.from({ length: 50_000 }, (_, i) => `${ignore}k${i}: 1\n`).join("")}`,
    0,
    /covers nothing/,
  ],
  [
    "one suppression of 9 MiB",
    () => `# mlscale:ignore ${"x".repeat(9 << 20)}\n${manifest}`,
    2,
    /cannot be read/,
  ],
];

function blocks(count: number): string {
  return Array.from({ length: count }, (_, index) => `${" ".repeat(index)}a:\n`).join("");
}

function keysOf(count: number): string {
  return Array.from({ length: count }, (_, index) => `k${index}: 1\n`).join("");
}

describe("hostile input, within 5 s of processor time and 512 MiB", function () {
  this.timeout(60_000);
  let installation: Installation;
  let folder: string;

  before(() => {
    installation = new Installation();
    folder = mkdtempSync(join(tmpdir(), "mlscale-hostile-"));
    writeFileSync(join(folder, "good.json"), JSON.stringify(good));
  });
  after(() => {
    installation.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  async function expect(
    args: readonly string[],
    end: number,
    message: RegExp,
    stdin?: string | Buffer,
  ) {
    const result = await installation.run(["check", "--allow-empty", ...args], folder, {
      stdin: stdin ?? "",
    });
    const said = result.stderr.slice(0, 2000);
    assert.equal(result.end, end, said);
    assert.match(said, message);
    assert.doesNotMatch(said, /internal error|RangeError|\n {4}at /);
    assert.ok(said.length < 1500, `${said.length} characters of errors`);
    assert.ok(result.seconds < boundSeconds, `${result.seconds} s`);
    assert.ok(result.memoryMib > 20 && result.memoryMib < boundMib, `${result.memoryMib} MiB`);
  }

  for (const [title, text, end, message] of states) {
    it(`ends in a clear word as a state: ${title}`, async () => {
      writeFileSync(join(folder, "state.json"), text());
      await expect(["state.json", ...programs.onlyBounds], end, message);
    });
  }

  for (const [title, text, end, message] of manifests) {
    it(`ends in a clear word as a manifest: ${title}`, async () => {
      writeFileSync(join(folder, "m.yaml"), text());
      await expect(["m.yaml", "--only", "hpa-bounds-valid"], end, message);
    });
  }

  for (const [title, text, end, message] of configs) {
    it(`ends in a clear word as a configuration: ${title}`, async () => {
      writeFileSync(join(folder, ".mlscale.yaml"), text());
      try {
        await expect(["good.json"], end, message);
      } finally {
        rmSync(join(folder, ".mlscale.yaml"));
      }
    });
  }

  it("ends in a clear word for each of fifty deep files in one run", async () => {
    const names = Array.from({ length: 50 }, (_, index) => `deep${index}.json`);
    const shapes: readonly (readonly [string, string])[] = [
      ["[", "]"],
      ['{"a":', "}"],
    ];
    names.forEach((name, index) =>
      writeFileSync(join(folder, name), nested(1000 + index * 997, shapes[index % 2]!)),
    );
    const result = await installation.run(["check", ...names], folder);
    assert.equal(result.end, 2);
    assert.equal(result.stderr.match(/levels deep/g)?.length, 50);
    assert.ok(result.seconds < boundSeconds && result.memoryMib < boundMib);
  });

  it("reads no more of an endless pipe than the limit", async () => {
    const child = installation.start(["check", "-"], folder);
    const chunk = Buffer.alloc(1 << 20, " ");
    let written = 0;
    child.stdin!.on("error", () => undefined);
    const feed = (error?: Error | null): void => {
      if (error || written >= 100) {
        child.stdin!.destroy();
        return;
      }
      written++;
      child.stdin!.write(chunk, feed);
    };
    feed();
    const result = await finish(child);
    assert.equal(result.end, 2, result.stderr);
    assert.match(result.stderr, /<stdin>: is larger than the limit of 10 MiB/);
    assert.ok(written < 40, `${written} MiB were taken`);
  });

  it("refuses devices, pipes and files of any size without reading them", async () => {
    await expect(["/dev/zero"], 2, /\/dev\/zero: is not a regular file/);
    execFileSync("mkfifo", [join(folder, "pipe")]);
    await expect(
      ["pipe"],
      2,
      /pipe: is not a regular file \(a device, pipe or socket\); for a pipe, use "-"/,
    );
    writeFileSync(join(folder, "huge.json"), "");
    truncateSync(join(folder, "huge.json"), 2 ** 31);
    await expect(["huge.json"], 2, /huge\.json: is larger than the limit of 10 MiB/);
    await expect(["huge.json", "--max-input-mib", "0.5"], 2, /the limit of 0\.5 MiB/);
  });

  it("follows no link from the input to a secret", async () => {
    writeFileSync(join(folder, "secret.txt"), "canary-content");
    symlinkSync(join(folder, "secret.txt"), join(folder, "linked.json"));
    await expect(["linked.json"], 2, /linked\.json: is a symbolic link, which is not followed/);
    symlinkSync("loop.json", join(folder, "loop.json"));
    await expect(["loop.json", "--follow-symlinks"], 2, /loop\.json: .*symbolic link/);
  });

  it("takes more when the limit is raised, within the bounds", async () => {
    writeFileSync(join(folder, "state.json"), resources(80_000));
    await expect(["state.json", "--max-input-mib", "40"], 0, /1 file, 80000 resources/);
  });
});
