import { strict as assert } from "node:assert";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { ensureEngine } from "./engine";
import { runOrFail } from "./run";

describe("the choice of the engine", function () {
  this.timeout(900_000);
  const before = process.env.PATH ?? "";
  let folder = "";

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "mlscale-path-"));
    process.env.PATH = [folder, before].join(delimiter);
  });

  afterEach(() => {
    process.env.PATH = before;
    rmSync(folder, { recursive: true, force: true });
  });

  function offerPulumi(version: string): void {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "pulumi"), `#!/bin/sh\necho ${version}\n`, { mode: 0o755 });
  }

  it("takes a recent Pulumi that is on PATH", async () => {
    offerPulumi("v3.251.0");
    const engine = await ensureEngine();
    assert.deepEqual(engine, {
      bin: folder,
      pulumi: join(folder, "pulumi"),
      version: "v3.251.0",
    });
  });

  for (const version of ["v3.199.0", "v2.300.0", "unknown"]) {
    it(`builds its own when the Pulumi on PATH says ${version}`, async () => {
      offerPulumi(version);
      const engine = await ensureEngine();
      assert.notEqual(engine.bin, folder);
      const said = await runOrFail(engine.pulumi, ["version"], {
        env: { ...process.env, PULUMI_SKIP_UPDATE_CHECK: "true" },
      });
      assert.equal(said.trim(), engine.version);
    });
  }
});
