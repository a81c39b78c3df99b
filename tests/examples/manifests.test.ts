import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Sandbox } from "../cli/run";
import { repositoryRoot } from "../toolchain/repository";

const folder = join(repositoryRoot, "examples", "raw", "kubernetes-yaml");

/** A finding in a line, as `mlscale check` reports it and as a comment in that line announces it. */
interface Found {
  readonly line: number;
  readonly rule: string;
  readonly level: string;
}

function announcedIn(name: string): readonly Found[] {
  const lines = readFileSync(join(folder, name), "utf8").split("\n");
  return lines.flatMap((text, index) => {
    const [, rule, level] = / # finds: (\S+) \((mandatory|advisory)\)$/.exec(text) ?? [];
    return rule !== undefined && level !== undefined ? [{ line: index + 1, rule, level }] : [];
  });
}

async function foundIn(name: string): Promise<{ code: number; findings: readonly Found[] }> {
  const sandbox = new Sandbox();
  try {
    const args = ["check", name, "--format", "json"];
    const { code, stdout } = await sandbox.run(args, "", folder);
    const findings = (JSON.parse(stdout) as readonly Found[]).map(({ line, rule, level }) => ({
      line,
      rule,
      level,
    }));
    return { code, findings: [...findings].sort((a, b) => a.line - b.line) };
  } finally {
    sandbox.remove();
  }
}

describe("the manifests written by hand", () => {
  it("are found wrong in exactly the lines that say so", async () => {
    const announced = announcedIn("mistakes.yaml");
    assert.ok(announced.length > 5);
    assert.deepEqual(await foundIn("mistakes.yaml"), { code: 1, findings: announced });
  });

  it("have no finding without the mistakes", async () => {
    assert.deepEqual(announcedIn("corrected.yaml"), []);
    assert.deepEqual(await foundIn("corrected.yaml"), { code: 0, findings: [] });
  });
});
