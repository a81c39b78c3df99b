import { strict as assert } from "node:assert";
import { type Judge, startJudge } from "../aws/judge";
import type { EngineResult, Workspace } from "../engine/harness";
import type { Props } from "../plugin-kit/values";
import { Example } from "./gallery";
import { within } from "./runs";

const region = "eu-west-1";

/** What the programs take as given, made in the account of the judge. */
class Account {
  constructor(private readonly judge: Judge) {}

  async settings(): Promise<Readonly<Record<string, string>>> {
    const { Subnets } = await this.call("ec2", "DescribeSubnets", {});
    const [first, second] = Subnets as readonly Props[];
    const { Images } = await this.call("ec2", "DescribeImages", { Owners: ["amazon"] });
    const subnets = [first!["SubnetId"] as string, second!["SubnetId"] as string];
    const vpcId = first!["VpcId"] as string;
    return {
      vpcId,
      ...pathsOf("subnetIds", subnets),
      ...pathsOf("publicSubnetIds", subnets),
      ...pathsOf("privateSubnetIds", subnets),
      imageId: (Images as readonly Props[])[0]!["ImageId"] as string,
      revisionsPolicyArn: await this.policy(),
      certificateArn: await this.certificate(),
      ...(await this.balancer(vpcId, subnets)),
    };
  }

  private async policy(): Promise<string> {
    const Statement = [{ Effect: "Allow", Action: "s3:GetObject", Resource: "*" }];
    const PolicyDocument = JSON.stringify({ Version: "2012-10-17", Statement });
    const params = { PolicyName: "revisions", PolicyDocument };
    const { Policy } = await this.call("iam", "CreatePolicy", params);
    return (Policy as Props)["Arn"] as string;
  }

  private async certificate(): Promise<string> {
    const params = { DomainName: "reco.example.com" };
    return (await this.call("acm", "RequestCertificate", params))["CertificateArn"] as string;
  }

  private async balancer(VpcId: string, Subnets: string[]) {
    const balancer = { Name: "front", Subnets };
    const { LoadBalancers } = await this.call("elbv2", "CreateLoadBalancer", balancer);
    const group = { Name: "llm", Protocol: "HTTP", Port: 80, VpcId };
    const { TargetGroups } = await this.call("elbv2", "CreateTargetGroup", group);
    const first = (list: unknown, name: string) => (list as readonly Props[])[0]![name] as string;
    return {
      loadBalancerArn: first(LoadBalancers, "LoadBalancerArn"),
      targetGroupArn: first(TargetGroups, "TargetGroupArn"),
    };
  }

  private async call(service: string, operation: string, params: Props): Promise<Props> {
    const { response } = await this.judge.execute(service, operation, params, region);
    return response as Props;
  }
}

/** A list, as `pulumi config set --path` takes it: value by value. */
function pathsOf(name: string, values: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(values.map((each, index) => [`${name}[${index}]`, each]));
}

describe("the fleets of the component's examples, at AWS's API models and moto", function () {
  this.timeout(300_000);
  let judge: Judge;
  before(async () => {
    judge = await startJudge();
  });
  beforeEach(() => judge.reset());
  after(() => judge.stop());

  async function at(name: string, work: (workspace: Workspace) => Promise<void>): Promise<void> {
    const settings = await new Account(judge).settings();
    const env = { MLSCALE_AWS_STANDIN: "judge", MLSCALE_AWS_JUDGE: judge.url };
    await within(
      new Example(name, "typescript").folder,
      { pack: false, env },
      async (workspace) => {
        const values = Object.entries(settings).flatMap(([path, value]) => {
          return ["--plaintext", `${path}=${value}`];
        });
        const set = await workspace.pulumi("config", "set-all", "--path", ...values);
        assert.equal(set.code, 0, set.stderr);
        await work(workspace);
      },
    );
  }

  for (const name of ["ec2-fleet", "ec2-production", "ec2-warm-pool"]) {
    it(`${name} is deployed whole, leaves nothing to change, and goes again`, async () => {
      await at(name, async (workspace) => {
        await succeeds(workspace.up());
        await succeeds(workspace.preview("--refresh", "--expect-no-changes"));
        await succeeds(workspace.destroy());
      });
    });
  }

  it("ec2-production turns from blue to green", async () => {
    await at("ec2-production", async (workspace) => {
      await succeeds(workspace.up());
      const ready = { standbyCapacity: "14" };
      const turned = { standbyCapacity: "0", liveColor: "Green" };
      for (const settings of [ready, turned]) {
        await workspace.configure(settings);
        await succeeds(workspace.up());
        await succeeds(workspace.preview("--refresh", "--expect-no-changes"));
      }
    });
  });
});

async function succeeds(operation: Promise<EngineResult>): Promise<void> {
  const { code, text } = await operation;
  assert.equal(code, 0, text);
}
