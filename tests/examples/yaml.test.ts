import { strict as assert } from "node:assert";
import { delimiter, join } from "node:path";
import { ensureEngine } from "../toolchain/engine";
import { repositoryRoot } from "../toolchain/repository";
import { Example } from "./gallery";
import { check, declarationsIn, reportedIn, within } from "./runs";
import { ensureYamlHost } from "./yamlHost";

/** Finds the YAML host before any other, so that its version is the same everywhere. */
async function pathWithHost(): Promise<string> {
  const [{ bin }, host] = [await ensureEngine(), await ensureYamlHost()];
  return [host, bin, process.env.PATH ?? ""].join(delimiter);
}

/** The outputs of the examples that are there in YAML too. */
const outputs: Readonly<Record<string, readonly string[]>> = {
  "sagemaker-reliability": ["endpointName", "policyArn", "reliability"],
  "kubernetes-model-service": ["reliability", "url"],
};

describe("the YAML examples", function () {
  this.timeout(900_000);

  for (const [name, promised] of Object.entries(outputs)) {
    it(`${name} declares what the TypeScript one declares, without a finding in preview and in check`, async () => {
      const program = join(repositoryRoot, "examples", name, "yaml");
      const options = { pack: true, env: { PATH: await pathWithHost() } };
      const yaml = await within(program, options, (workspace) => workspace.previewJson());
      assert.equal(yaml.code, 0, yaml.text);
      assert.deepEqual(reportedIn(yaml), [], yaml.text);
      const { code, findings, text } = await check(yaml.json);
      assert.deepEqual({ code, findings }, { code: 0, findings: [] }, text);
      assert.deepEqual(Object.keys(yaml.outputs).sort(), promised);
      const { folder } = new Example(name, "typescript");
      const other = await within(folder, { pack: false }, (workspace) => workspace.preview());
      assert.deepEqual(declarationsIn(yaml), declarationsIn(other));
    });
  }
});
