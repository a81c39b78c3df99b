import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pictures } from "../../scripts/docs/pictures";
import { withRegions } from "../../scripts/docs/regions";
import { simulatorPage, simulatorPath } from "../../scripts/docs/simulator";
import { repositoryRoot } from "../toolchain/repository";

const committed = (path: string): string => readFileSync(join(repositoryRoot, path), "utf8");

describe("the guide to the simulator", () => {
  it("has tables as the code has them; else run: npm run generate", () => {
    assert.equal(committed(simulatorPath), simulatorPage());
  });

  it("has pictures of what the examples come to today; else run: npm run generate", function () {
    this.timeout(60_000);
    for (const [path, text] of pictures()) assert.equal(committed(path), text, path);
  });

  it("has places for all tables that are made", () => {
    const page = "<!-- begin a: made -->\nold\n<!-- end a -->\nkept";
    const expected = "<!-- begin a: made -->\n\nnew $1\n\n<!-- end a -->\nkept";
    assert.equal(withRegions(page, new Map([["a", "new $1"]])), expected);
    assert.throws(() => withRegions(page, new Map([["b", ""]])), /no place for "b"/);
  });
});
