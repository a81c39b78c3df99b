import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ensurePython } from "../toolchain/python";
import { runOrFail } from "../toolchain/run";

describe("The extracted limits of AWS's API models", function () {
  this.timeout(600_000);

  it("are those of the installed models", async () => {
    const { python } = await ensurePython();
    const script = join(__dirname, "extract-limits.py");
    const now = await runOrFail(python, ["-B", script, "--print"]);
    const committed = readFileSync(join(__dirname, "limits.json"), "utf8");
    assert.ok(now === committed, "limits.json is stale: run tests/aws/extract-limits.py");
  });
});
