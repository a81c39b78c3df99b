import { strict as assert } from "node:assert";
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { typescriptCommand, UNKNOWN, Workspace, type WorkspaceOptions } from "./harness";

const fixtures = join(__dirname, "fixtures");
const programs = join(fixtures, "programs");
const plugins = { probe: typescriptCommand(join(fixtures, "plugin", "main.ts")) };
const token = { secret: "s3cr3t" };

/** Runs a test in a workspace, and removes the workspace however the test ends. */
async function within(
  options: WorkspaceOptions,
  test: (workspace: Workspace) => Promise<void>,
): Promise<void> {
  const workspace = await Workspace.create(options);
  try {
    await test(workspace);
  } finally {
    workspace.close();
  }
}

function processes(): string {
  return execFileSync("ps", ["-A", "-o", "args="], { encoding: "utf8" });
}

/** Whether a process with this mark is seen before something else has happened. */
async function seenBefore(end: Promise<void>, mark: string): Promise<boolean> {
  let over = false;
  const stop = (): void => void (over = true);
  end.then(stop, stop);
  while (!over && !processes().includes(mark)) {
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return !over;
}

describe("the engine harness", function () {
  this.timeout(900_000);

  const typescript = { program: join(programs, "typescript"), plugins, config: { token } };

  describe("with a TypeScript program and a provider", () => {
    it("shows steps, unknown values, blinded secrets and function results of a preview", async () => {
      await within(typescript, async (workspace) => {
        const { code, steps, outputs, diagnostics, text } = await workspace.preview();
        assert.equal(code, 0, text);
        assert.deepEqual(diagnostics, []);
        const created = steps.map(({ op, type, name }) => `${op} ${type} ${name}`);
        assert.ok(created.includes("create probe:index:Group group"));
        const member = steps.find(({ name }) => name === "group-member");
        assert.ok(member?.urn.includes("probe:index:Group$probe:index:Thing"));
        assert.deepEqual(member?.new?.inputs, { name: UNKNOWN, size: 2 });
        assert.equal(outputs["arn"], UNKNOWN);
        assert.deepEqual(outputs["doubled"], { result: 42 });
        assert.ok(!JSON.stringify(steps).includes(token.secret));
        assert.deepEqual(readdirSync(typescript.program).sort(), [
          "Pulumi.yaml",
          "index.ts",
          "package.json",
        ]);
      });
    });

    it("updates, exports with secrets encrypted, previews a replacement and destroys", async () => {
      await within(typescript, async (workspace) => {
        const up = await workspace.up();
        assert.equal(up.code, 0, up.text);
        assert.deepEqual(await workspace.outputs(), {
          arn: "arn:probe:first",
          doubled: { result: 42 },
          member: "arn:probe:group-member",
          token: token.secret,
        });
        const state = await workspace.export();
        assert.ok(JSON.stringify(state).includes("ciphertext"));
        assert.ok(!JSON.stringify(state).includes(token.secret));
        await workspace.import(state);
        await workspace.configure({ thingName: "renamed" });
        const { steps, json } = await workspace.previewJson();
        const replaced = steps.find(({ op, name }) => op === "replace" && name === "first");
        assert.deepEqual(replaced?.replaceKeys, ["name"]);
        assert.ok((json as { steps: unknown[] }).steps.length > 0);
        const destroyed = await workspace.destroy();
        assert.deepEqual(destroyed.changes, { delete: 7 });
      });
    });

    it("shows the property that a component refuses, with its value and the reason", async () => {
      await within({ ...typescript, config: { token, size: "12" } }, async (workspace) => {
        const { code, diagnostics } = await workspace.preview();
        assert.equal(code, 255);
        const [error] = diagnostics.filter(({ severity }) => severity === "error");
        assert.match(error?.message ?? "", /property size with value '\{12\}'.*must be at most 10/);
      });
    });

    it("parses violations: a mandatory one fails, a pack's settings reach it", async () => {
      const pack = {
        directory: join(fixtures, "policypack"),
        config: { runner: { level: "mandatory" } },
      };
      const options = {
        ...typescript,
        config: { token, thingName: "forbidden" },
        policyPacks: [pack],
      };
      await within(options, async (workspace) => {
        const { code, policyViolations } = await workspace.preview();
        assert.equal(code, 255);
        const [forbidden] = policyViolations.filter(
          ({ policy, level }) => policy === "no-forbidden-name" && level === "mandatory",
        );
        assert.match(forbidden?.urn ?? "", /probe:index:Thing::first$/);
        assert.match(forbidden?.message ?? "", /`name` is forbidden/);
        const seen = policyViolations.filter(({ policy }) => policy === "seen-resource");
        assert.ok(seen.length > 0 && seen.every(({ level }) => level === "mandatory"));
        const types = seen.map(({ message }) => message);
        assert.ok(types.includes("saw pulumi:pulumi:Stack"));
        assert.ok(types.includes("saw probe:index:Group"));
      });
    });
  });

  for (const language of ["python", "go"]) {
    it(`runs a ${language} program with the stack's configuration`, async () => {
      const options = { program: join(programs, language), config: { who: "world", token } };
      await within(options, async (workspace) => {
        const { code, outputs, text } = await workspace.up();
        assert.equal(code, 0, text);
        assert.equal(outputs["greeting"], "hello world");
        assert.ok(!JSON.stringify(outputs).includes(token.secret));
        assert.deepEqual(await workspace.outputs(), {
          greeting: "hello world",
          token: token.secret,
        });
      });
    });
  }

  it("runs a program given as files, and keeps the caller's accounts from it", async () => {
    const text = "exports.key = process.env.AWS_ACCESS_KEY_ID ?? 'none';";
    const files = { "index.js": text };
    process.env.AWS_ACCESS_KEY_ID = "of the caller";
    try {
      await within({ program: { runtime: "nodejs", files } }, async (workspace) => {
        assert.equal((await workspace.preview()).outputs["key"], "none");
      });
    } finally {
      delete process.env.AWS_ACCESS_KEY_ID;
    }
  });

  it("ends a run that takes too long, with everything that it started", async () => {
    const mark = `endless-${process.pid}-${Date.now()}`;
    const child = `spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)", "${mark}"])`;
    const program = {
      runtime: "nodejs" as const,
      files: { "index.js": `require("node:child_process").${child};` },
    };
    // A busy machine may need longer than the first limits to start the program at all.
    for (const timeoutSeconds of [8, 30, 120]) {
      let started = false;
      await within({ program, timeoutSeconds }, async (workspace) => {
        const ended = assert.rejects(workspace.preview(), /took over \d+ s/);
        started = await seenBefore(ended, mark);
        await ended;
        assert.ok(!processes().includes(mark));
        assert.ok(!processes().includes(workspace.folder));
      });
      if (started) {
        return;
      }
    }
    assert.fail("the program never started");
  });

  it("leaves nothing behind when it is closed", async () => {
    const files = { "index.js": "" };
    const workspace = await Workspace.create({ program: { runtime: "nodejs", files } });
    workspace.close();
    assert.ok(!existsSync(workspace.folder));
  });
});
