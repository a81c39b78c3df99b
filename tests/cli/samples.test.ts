import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sandbox } from "./run";

const samples = join(__dirname, "..", "engine", "fixtures", "samples");

/** Files that the real engine wrote, and what they are. */
const files: readonly (readonly [string, string])[] = [
  ["stack-export.json", "stack export of stack test, 8 resources, 0 about scaling"],
  ["preview-create.json", "preview of stack test, 7 resources, 0 about scaling"],
  ["preview-change.json", "preview of stack test, 7 resources, 0 about scaling"],
];

describe("files that the real engine wrote", function () {
  this.timeout(60_000);
  const box = sandbox();

  for (const [file, description] of files) {
    it(`are read as what they are: ${file}`, async () => {
      box.current.write(file, readFileSync(join(samples, file)));
      const { code, stderr } = await box.current.run(["check", file, "-v", "--allow-empty"]);
      assert.equal(code, 0, stderr);
      assert.ok(stderr.includes(`${file}: ${description}`), stderr);
      assert.doesNotMatch(stderr, /partial view/);
    });
  }
});
