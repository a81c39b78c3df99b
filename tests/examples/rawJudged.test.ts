import { strict as assert } from "node:assert";
import { type Judge, startJudge } from "../aws/judge";
import type { Props } from "../plugin-kit/values";
import type { InlineProgram } from "../engine/project";
import { Example } from "./gallery";
import { within } from "./runs";

const region = "eu-west-1";

/** Of the forecasts of both fleets, and of the schedule that names the application. */
const refusals = [
  /MaxCapacityBuffer is required if .* and cannot be used otherwise/,
  /A resource label is required for ALBRequestCount/,
  /PredictiveScalingConfiguration is required for policy type PredictiveScaling/,
  /AutoScalingGroup 'search-server' not found/,
];

/** What the programs take as given, by the text that stands for it in them. */
type Surroundings = ReadonlyMap<string, string>;

async function surroundings(judge: Judge): Promise<Surroundings> {
  const list = async (service: string, operation: string, params: Props, of: string) => {
    const { response } = await judge.execute(service, operation, params, region);
    return (response as Readonly<Record<string, Record<string, string>[]>>)[of]!;
  };
  const [first, second] = await list("ec2", "DescribeSubnets", {}, "Subnets");
  const [image] = await list("ec2", "DescribeImages", { Owners: ["amazon"] }, "Images");
  const subnets = [first!["SubnetId"]!, second!["SubnetId"]!];
  const front = { Name: "front", Subnets: subnets };
  const [balancer] = await list("elbv2", "CreateLoadBalancer", front, "LoadBalancers");
  const targetGroup = async (Name: string) => {
    const group = { Name, Protocol: "HTTP", Port: 80, VpcId: first!["VpcId"]! };
    const [made] = await list("elbv2", "CreateTargetGroup", group, "TargetGroups");
    return made!["TargetGroupArn"]!;
  };
  const id = (arn: string) => arn.slice(arn.lastIndexOf("/") + 1);
  return new Map([
    ["subnet-0a1b2c3d4e5f60718", subnets[0]!],
    ["subnet-0b1c2d3e4f5a60718", subnets[1]!],
    ["ami-0123456789abcdef0", image!["ImageId"]!],
    ["app/front/0123456789abcdef", `app/front/${id(balancer!["LoadBalancerArn"]!)}`],
    ["/reco/0123456789abcdef", `/reco/${id(await targetGroup("reco"))}`],
    ["/search/0123456789abcdef", `/search/${id(await targetGroup("search"))}`],
  ]);
}

function placed(example: Example, around: Surroundings): InlineProgram {
  const text = [...around].reduce((all, [from, to]) => all.replaceAll(from, to), example.text);
  return example.withText(text);
}

describe("the fleets written by hand, at AWS's API models and moto", function () {
  this.timeout(300_000);
  let judge: Judge;
  before(async () => {
    judge = await startJudge();
  });
  beforeEach(() => judge.reset());
  after(() => judge.stop());

  async function at<T>(name: string, work: Parameters<typeof within<T>>[2]): Promise<T> {
    const program = placed(new Example(name, "typescript"), await surroundings(judge));
    const env = { MLSCALE_AWS_STANDIN: "judge", MLSCALE_AWS_JUDGE: judge.url };
    return within(program, { pack: false, env }, work);
  }

  it("are deployed whole without the mistakes, and the next preview changes nothing", async () => {
    await at("raw/ec2-corrected", async (workspace) => {
      const up = await workspace.up();
      assert.equal(up.code, 0, up.text);
      const again = await workspace.preview("--expect-no-changes");
      assert.equal(again.code, 0, again.text);
    });
  });

  it("are refused, in the words of the service, what the rules stop before", async () => {
    await at("raw/ec2-predictive", async (workspace) => {
      const { code, text } = await workspace.up("--continue-on-error");
      assert.notEqual(code, 0, text);
      for (const refusal of refusals) assert.match(text, refusal);
    });
  });
});
