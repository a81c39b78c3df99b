import * as mlscale from "@mlscale/pulumi";
import * as pulumi from "@pulumi/pulumi";

// One endpoint whose parts a test turns by configuration; the Python and Go programs are the same.
const config = new pulumi.Config();
const on = (key: string) => config.getBoolean(key) ?? false;

class Role extends pulumi.CustomResource {
  readonly arn!: pulumi.Output<string>;
  constructor(name: string) {
    super("aws:iam/role:Role", name, { arn: undefined, assumeRolePolicy: "{}" });
  }
}

const options: pulumi.ComponentResourceOptions = {
  protect: on("protect"),
  aliases: config.get("alias") ? [{ name: config.get("alias") }] : [],
  providers: on("explicitProvider")
    ? { aws: new pulumi.ProviderResource("aws", "frankfurt", { region: "eu-central-1" }) }
    : undefined,
  transforms: on("transform")
    ? [
        ({ type, props, opts }) =>
          type === "aws:appautoscaling/target:Target"
            ? { props: { ...props, tags: { owner: "platform" } }, opts }
            : undefined,
      ]
    : undefined,
};

const reliability = {
  service: { requestsPerSecondPerInstance: 20, serviceTimeSeconds: 0.12 },
  loads: [
    {
      name: "evening rush",
      startTime: "2027-01-04T15:30:00Z",
      spike: { baseRps: 20, peakRps: 80, rampSeconds: 1800, holdSeconds: 3600 },
    },
    {
      name: "two sources",
      sum: [
        { constant: { rps: 5 } },
        { sequence: [{ constant: { rps: 10 }, durationSeconds: 600 }, { constant: { rps: 15 } }] },
      ],
    },
  ],
  objectives: { maxOverloadSeconds: 60 },
  onViolation: config.get("reliability") as "Fail",
};

const reco = new mlscale.InferenceEndpoint(
  config.get("name") ?? "reco",
  {
    endpointName: on("autoName") ? undefined : "reco",
    variants: [
      {
        name: config.get("variant") ?? "blue",
        instanceType: config.get("instanceType") ?? "ml.m5.xlarge",
        initialInstanceCount: config.getNumber("initialInstanceCount") ?? 2,
        model: {
          image: config.get("image") ?? "registry/reco:1",
          executionRoleArn: on("unknownRole")
            ? new Role("reco").arn
            : "arn:aws:iam::123456789012:role/reco",
          environment: { TOKEN: config.getSecret("token") ?? "none" },
        },
      },
    ],
    scaling: {
      minCapacity: config.getNumber("minCapacity") ?? 2,
      maxCapacity: config.getNumber("maxCapacity") ?? 10,
      targetTracking: [
        {
          metric: (config.get("metric") as "InvocationsPerInstance") ?? "InvocationsPerInstance",
          target: config.getNumber("target") ?? 600,
          scaleOutCooldownSeconds: config.getNumber("cooldown") ?? 60,
        },
      ],
      schedules: config.get("cron")
        ? [
            { name: "up", cron: config.get("cron"), minCapacity: 4 },
            { name: "down", cron: "0 22 ? * * *", minCapacity: 2 },
          ]
        : undefined,
    },
    reliability: config.get("reliability") ? reliability : undefined,
    deployment: { allAtOnce: {}, rollbackAlarmNames: ["pager"] },
    kmsKeyArn: config.getSecret("key"),
  },
  options,
);

export const endpointName = reco.endpointName;
export const resourceIds = reco.resourceIds;
export const target = mlscale.invocationsTargetOutput({
  peakRequestsPerSecondPerInstance: 20,
}).target;
export const figures = config.get("reliability") ? reco.reliability : undefined;
export const simulated = config.get("reliability")
  ? mlscale.simulateOutput({
      scaling: {
        minCapacity: 2,
        maxCapacity: config.getNumber("maxCapacity") ?? 10,
        targetTracking: [
          { metric: "InvocationsPerInstance", target: 600, scaleOutCooldownSeconds: 60 },
        ],
      },
      reliability,
    })
  : undefined;
