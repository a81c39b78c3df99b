import { strict as assert } from "node:assert";
import { delimiter, join } from "node:path";
import { ensureEngine } from "../toolchain/engine";
import { repositoryRoot } from "../toolchain/repository";
import { Example } from "./gallery";
import { check, declarationsIn, reportedIn, within } from "./runs";
import { ensureYamlHost } from "./yamlHost";

const program = join(repositoryRoot, "examples", "sagemaker-reliability", "yaml");

/** Finds the YAML host before any other, so that its version is the same everywhere. */
async function pathWithHost(): Promise<string> {
  const [{ bin }, host] = [await ensureEngine(), await ensureYamlHost()];
  return [host, bin, process.env.PATH ?? ""].join(delimiter);
}

describe("the YAML example", function () {
  this.timeout(900_000);

  it("declares what the TypeScript one declares, without a finding in preview and in check", async () => {
    const options = { pack: true, env: { PATH: await pathWithHost() } };
    const yaml = await within(program, options, (workspace) => workspace.previewJson());
    assert.equal(yaml.code, 0, yaml.text);
    assert.deepEqual(reportedIn(yaml), [], yaml.text);
    const { code, findings, text } = await check(yaml.json);
    assert.deepEqual({ code, findings }, { code: 0, findings: [] }, text);
    assert.deepEqual(Object.keys(yaml.outputs).sort(), [
      "endpointName",
      "policyArn",
      "reliability",
    ]);
    const { folder } = new Example("sagemaker-reliability", "typescript");
    const other = await within(folder, { pack: false }, (workspace) => workspace.preview());
    assert.deepEqual(declarationsIn(yaml), declarationsIn(other));
  });
});
