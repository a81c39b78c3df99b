import { deepStrictEqual, match, strictEqual } from "node:assert/strict";
import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { staleFiles, staleReport } from "../../scripts/generate/fresh";
import { generate } from "../../scripts/generate/generate";
import { repositoryRoot } from "../toolchain/repository";

describe("The generated files", function () {
  this.timeout(600_000);

  it("are what the contract makes of them today", async () => {
    const stale = await staleFiles();
    strictEqual(stale.length, 0, staleReport(stale));
  });

  it("are found stale when one is edited, missing or left over, with the line and the remedy", async () => {
    const root = mkdtempSync(join(tmpdir(), "mlscale-stale-"));
    try {
      cpSync(join(repositoryRoot, "contract"), join(root, "contract"), { recursive: true });
      await generate(join(root, "contract"), root);
      appendFileSync(join(root, "scaling/contract/generated/types.ts"), "// edited\n");
      rmSync(join(root, "sdk/python/pyproject.toml"));
      writeFileSync(join(root, "docs/components/Gone.md"), "old\n");
      const stale = await staleFiles(root);
      deepStrictEqual(
        stale.map(({ path, state }) => `${path} ${state}`),
        [
          "docs/components/Gone.md left over",
          "scaling/contract/generated/types.ts changed",
          "sdk/python/pyproject.toml missing",
        ],
      );
      match(
        staleReport(stale),
        /types\.ts: changed, line \d+\n {4}- \/\/ edited\n[^]*npm run generate$/,
      );
    } finally {
      rmSync(root, { recursive: true });
    }
  });
});
