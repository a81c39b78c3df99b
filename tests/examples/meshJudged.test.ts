import { strict as assert } from "node:assert";
import { type Judge, startJudge } from "../aws/judge";
import type { EngineResult } from "../engine/harness";
import type { Props } from "../plugin-kit/values";
import { Example } from "./gallery";
import { within } from "./runs";

const region = "eu-west-1";

describe("the example of VPC Lattice, at AWS's API models and moto", function () {
  this.timeout(300_000);
  let judge: Judge;
  before(async () => {
    judge = await startJudge();
  });
  after(() => judge.stop());

  async function ask(service: string, operation: string): Promise<readonly Props[]> {
    const { response } = await judge.execute(service, operation, {}, region);
    return Object.values(response as Props).find(Array.isArray) as readonly Props[];
  }

  it("is deployed whole, leaves nothing to change, and goes again", async () => {
    const [vpc] = await ask("ec2", "DescribeVpcs");
    const env = { MLSCALE_AWS_STANDIN: "judge", MLSCALE_AWS_JUDGE: judge.url };
    const { folder } = new Example("mesh-lattice", "typescript");
    await within(folder, { pack: false, env }, async (workspace) => {
      await workspace.configure({ vpcId: vpc!["VpcId"] as string });
      await succeeds(workspace.up());
      const [network] = await ask("vpc-lattice", "ListServiceNetworks");
      const outputs = await workspace.outputs();
      assert.equal(outputs["serviceNetworkArn"], network!["arn"]);
      const [service] = await ask("vpc-lattice", "ListServices");
      const { domainName } = service!["dnsEntry"] as Props;
      assert.equal(outputs["url"], `http://${String(domainName)}/`);
      await succeeds(workspace.preview("--refresh", "--expect-no-changes"));
      await succeeds(workspace.destroy());
    });
  });
});

async function succeeds(operation: Promise<EngineResult>): Promise<void> {
  const { code, text } = await operation;
  assert.equal(code, 0, text);
}
