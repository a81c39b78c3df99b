import { strict as assert } from "node:assert";
import type { ReliabilityFigures } from "../../scaling/contract/generated/types";
import { type EngineResult, UNKNOWN } from "../engine/harness";
import { type Example, inAllLanguages } from "./gallery";
import { ahead, check, type Checked, declarationsIn, reportedIn, within } from "./runs";

/** The outputs that an example promises, after an update. */
const promised: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  "sagemaker-reliability": {
    endpointName: /^reco$/,
    policyArn: /^arn:aws:autoscaling:eu-west-1:.*endpoint\/reco\/variant\/variant-1/,
  },
  "sagemaker-schedules": {
    endpointName: /^reco$/,
    policyArn: /^arn:aws:autoscaling:eu-west-1:.*endpoint\/reco\/variant\/variant-1/,
    alarmArn: /^arn:aws:cloudwatch:eu-west-1:/,
  },
  "sagemaker-async": {
    endpointName: /^transcriber$/,
    bucketName: /^transcripts-[0-9a-f]{7}$/,
  },
  "endpoint-scaling": {
    variantPolicyArn: /^arn:aws:autoscaling:eu-west-1:.*endpoint\/search\/variant\/blue/,
    copiesPolicyArn: /^arn:aws:autoscaling:eu-west-1:.*inference-component\/llm/,
  },
  "kubernetes-model-service": { url: /^http:\/\/192\.0\.2\.10\/$/ },
  "kubernetes-llm": { url: /^http:\/\/llm\.llms\.svc\/$/ },
  "mesh-istio": {
    url: /^http:\/\/ranker\.ranking\.svc\.cluster\.local\/$/,
    weights: /^\[object Object\]$/,
    adapterRules: /as: ranker_requests_in_flight[^]*as: ranker_next_latency_p95_seconds/,
  },
  "mesh-gateway-api": {
    url: /^http:\/\/ranker\.ranking\.svc\.cluster\.local\/$/,
    weights: /^\[object Object\]$/,
  },
  "mesh-lattice": {
    url: /^http:\/\/ranker-.*vpc-lattice-svcs.*\.on\.aws\/$/,
    serviceNetworkArn: /^arn:aws:vpc-lattice:eu-west-1:.*servicenetwork\//,
  },
  "load-test": {
    url: /^http:\/\/ml-model\.models\.svc\/$/,
    job: /^rush-[0-9a-z]{8}$/,
    results:
      /^kubectl logs --namespace models .*job-name=rush-.*compare-run service\.yaml run\.log$/,
  },
  "ec2-fleet": {
    groupName: /^reco-/,
    applicationName: /^reco-/,
    deploymentGroupName: /^reco$/,
    suspendProcessesCommand: /^aws deploy update-deployment-group .*Terminate.*AZRebalance/,
    forecastPolicyArn: /^arn:aws:autoscaling:eu-west-1:.*scalingPolicy.*reco-/,
    cpuPolicyArn: /^arn:aws:autoscaling:eu-west-1:.*scalingPolicy.*reco-/,
  },
  "ec2-production": {
    url: /^https:\/\/.+\/$/,
    groupName: /^reco-blue-/,
    blueGroupName: /^reco-blue-/,
    greenGroupName: /^reco-green-/,
    applicationName: /^reco-/,
    deploymentGroupName: /^reco-blue-green$/,
    atMaximumAlarmArn: /^arn:aws:cloudwatch:eu-west-1:/,
  },
  "ec2-warm-pool": {
    groupName: /^llm-/,
    suspendProcessesCommand: /^aws deploy update-deployment-group /,
    atMaximumAlarmArn: /^arn:aws:cloudwatch:eu-west-1:/,
  },
};

/** The outputs that tell what the simulation of each example showed, and the loads that it holds. */
const held: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "sagemaker-reliability": { reliability: ["evening rush", "production day"] },
  "sagemaker-schedules": { reliability: ["weekday evening", "two weeks around summer time"] },
  "sagemaker-async": { reliability: ["recordings of the morning"] },
  "endpoint-scaling": {
    variantReliability: ["evening rush"],
    copiesReliability: ["office hours"],
  },
  "kubernetes-model-service": { reliability: ["morning rush", "flash crowd"] },
  "kubernetes-llm": {
    reliability: [
      "an hour of conversations, from sleep",
      "the same, and Prometheus comes ten minutes late",
      "the same, and Prometheus is away while the load rises",
    ],
  },
  "mesh-istio": { reliability: ["lunch", "lunch"] },
  "mesh-gateway-api": { reliability: ["lunch", "lunch"] },
  "mesh-lattice": { reliability: ["lunch", "lunch"] },
  "load-test": { reliability: ["morning rush"] },
  "ec2-fleet": { reliability: ["a week of the shop", "rollout at noon"] },
  "ec2-production": {
    reliability: ["production week", "spike that no history told of", "rollout at the peak"],
  },
  "ec2-warm-pool": { reliability: ["flash crowd", "rollout in office hours"] },
};

/** What a reader of the programs expects them to declare: the figures of the systems that they are. */
const declared: Readonly<Record<string, Readonly<Record<string, object>>>> = {
  "sagemaker-reliability": {
    "reco-variant-1-target": {
      resourceId: "endpoint/reco/variant/variant-1",
      scalableDimension: "sagemaker:variant:DesiredInstanceCount",
      minCapacity: 1,
    },
    "reco-variant-1-InvocationsPerInstance": {
      targetTrackingScalingPolicyConfiguration: {
        predefinedMetricSpecification: {
          predefinedMetricType: "SageMakerVariantInvocationsPerInstance",
        },
        targetValue: 75,
        scaleInCooldown: 60,
        scaleOutCooldown: 60,
      },
    },
  },
  "sagemaker-schedules": {
    "reco-variant-1-busy": {
      stepScalingPolicyConfiguration: {
        adjustmentType: "ChangeInCapacity",
        cooldown: 300,
        stepAdjustments: [{ metricIntervalLowerBound: "0", scalingAdjustment: 1 }],
      },
    },
    "reco-variant-1-evening": {
      schedule: "cron(0 17 ? * MON-FRI *)",
      timezone: "Europe/Berlin",
      scalableTargetAction: { minCapacity: 2, maxCapacity: 5 },
    },
    "reco-variant-1-night": {
      scalableTargetAction: { minCapacity: 1, maxCapacity: 2 },
    },
  },
  "sagemaker-async": {
    "transcriber-gpu-target": { minCapacity: 0, maxCapacity: 5 },
  },
  "endpoint-scaling": {
    "search-InvocationsPerInstance": {
      targetTrackingScalingPolicyConfiguration: { targetValue: 600 },
    },
    "llm-target": { resourceId: "inference-component/llm", minCapacity: 0 },
  },
  "kubernetes-model-service": {
    "ml-model": {
      metadata: { namespace: "models", labels: { app: "ml-model" } },
      spec: {
        template: {
          metadata: { labels: { app: "ml-model" } },
          spec: {
            containers: [
              {
                ports: [{ containerPort: 8080 }],
                resources: {
                  requests: { cpu: "500m", memory: "1Gi" },
                  limits: { cpu: "1", memory: "2Gi" },
                },
              },
            ],
          },
        },
      },
    },
    "ml-model-service": { spec: { type: "LoadBalancer", ports: [{ port: 80 }] } },
    "ml-model-autoscaler": {
      apiVersion: "autoscaling/v2",
      kind: "HorizontalPodAutoscaler",
      spec: {
        minReplicas: 1,
        maxReplicas: 10,
        metrics: [
          { resource: { name: "cpu", target: { type: "Utilization", averageUtilization: 50 } } },
        ],
      },
    },
  },
  "kubernetes-llm": {
    llm: {
      spec: {
        template: { spec: { containers: [{ resources: { limits: { "nvidia.com/gpu": "1" } } }] } },
      },
    },
    "llm-autoscaler": {
      kind: "ScaledObject",
      spec: {
        minReplicaCount: 0,
        fallback: { replicas: 6 },
        triggers: [{ type: "prometheus", metadata: { threshold: "8" } }],
      },
    },
  },
  "mesh-istio": {
    "ranker-stable": {
      spec: {
        template: {
          metadata: {
            labels: { "sidecar.istio.io/inject": "true" },
            annotations: { "sidecar.istio.io/proxyCPU": "200m" },
          },
        },
      },
    },
    "ranker-next-autoscaler": {
      kind: "HorizontalPodAutoscaler",
      spec: { minReplicas: 3, scaleTargetRef: { name: "ranker-next" } },
    },
    "ranker-virtual-service": {
      spec: { http: [{ route: [{ weight: 95 }, { weight: 5 }], retries: { attempts: 2 } }] },
    },
  },
  "mesh-gateway-api": {
    "ranker-stable-autoscaler": { kind: "ScaledObject", spec: { fallback: { replicas: 8 } } },
    "ranker-next-autoscaler": { kind: "ScaledObject", spec: { minReplicaCount: 2 } },
    "ranker-route": {
      kind: "HTTPRoute",
      spec: {
        hostnames: ["ranker.example.com"],
        rules: [{ backendRefs: [{ weight: 90 }, { weight: 10 }], timeouts: { request: "5s" } }],
      },
    },
  },
  "mesh-lattice": {
    "ranker-next-autoscaler": { kind: "HorizontalPodAutoscaler", spec: { minReplicas: 2 } },
  },
  "load-test": {
    rush: {
      kind: "Job",
      spec: {
        completions: 2,
        completionMode: "Indexed",
        template: { spec: { restartPolicy: "Never", containers: [{ image: "grafana/k6:1.8.1" }] } },
      },
    },
  },
  "ec2-fleet": {
    reco: { minSize: 1, maxSize: 10, defaultInstanceWarmup: 300 },
    "reco-CpuUtilization": {
      targetTrackingConfiguration: {
        predefinedMetricSpecification: { predefinedMetricType: "ASGAverageCPUUtilization" },
        targetValue: 70,
        disableScaleIn: false,
      },
    },
    "reco-forecast": {
      predictiveScalingConfiguration: {
        mode: "ForecastAndScale",
        metricSpecification: {
          predefinedMetricPairSpecification: { predefinedMetricType: "ASGCPUUtilization" },
          targetValue: 70,
        },
      },
    },
    "reco-rollout": {
      deploymentStyle: { deploymentType: "IN_PLACE" },
      autoRollbackConfiguration: {
        enabled: true,
        events: ["DEPLOYMENT_FAILURE", "DEPLOYMENT_STOP_ON_ALARM"],
      },
    },
  },
  "ec2-production": {
    "reco-blue": {
      minSize: 2,
      maxSize: 20,
      healthCheckType: "ELB",
      mixedInstancesPolicy: {
        instancesDistribution: {
          onDemandBaseCapacity: 2,
          onDemandPercentageAboveBaseCapacity: 25,
        },
      },
    },
    "reco-green": { minSize: 0, maxSize: 0 },
    "reco-blue-AlbRequestCountPerTarget": { targetTrackingConfiguration: { targetValue: 600 } },
    "reco-blue-newsletter": { recurrence: "30 17 * * 4", timeZone: "Europe/Berlin", minSize: 12 },
    "reco-blue-newsletter-over": { minSize: 2 },
    "reco-rollout-blue-green": { deploymentStyle: { deploymentType: "BLUE_GREEN" } },
  },
  "ec2-warm-pool": {
    llm: { warmPool: { poolState: "Stopped", minSize: 2, maxGroupPreparedCapacity: 12 } },
    "llm-crowd": { policyType: "StepScaling", adjustmentType: "PercentChangeInCapacity" },
    "llm-forecast": { predictiveScalingConfiguration: { mode: "ForecastOnly" } },
  },
};

/** Types of the resources that are looked at: others may have the same names. */
const looksAt = /^(aws:(app|autoscaling\/|codedeploy\/deploymentGroup)|kubernetes:)/;

interface Run {
  readonly preview: EngineResult;
  readonly previewChecked: Checked;
  readonly up: EngineResult;
  readonly stateChecked: Checked;
}

function run({ folder }: Example): Promise<Run> {
  return within(folder, { pack: true }, async (workspace) => {
    const preview = await workspace.previewJson();
    const up = await workspace.up();
    return {
      preview,
      previewChecked: await check(preview.json),
      up,
      stateChecked: await check(await workspace.export()),
    };
  });
}

const examples = Object.keys(promised).flatMap(inAllLanguages);
const runs = ahead(examples.map((example) => () => run(example)));

describe("the examples of the components", function () {
  this.timeout(900_000);

  examples.forEach((example, index) => {
    const title = `${example.name} in ${example.language}`;

    it(`${title} gives no finding in preview, in update and in check`, async () => {
      const { preview, previewChecked, up, stateChecked } = await runs(index);
      assert.equal(preview.code, 0, preview.text);
      assert.deepEqual(reportedIn(preview), [], preview.text);
      assert.equal(up.code, 0, up.text);
      assert.deepEqual(reportedIn(up), [], up.text);
      for (const checked of [previewChecked, stateChecked]) {
        assert.deepEqual(checked.findings, [], checked.text);
        assert.equal(checked.code, 0, checked.text);
      }
    });

    it(`${title} has the outputs that it promises`, async () => {
      const { up, preview } = await runs(index);
      const { outputs } = up;
      const patterns = promised[example.name]!;
      const names = [...Object.keys(patterns), ...Object.keys(held[example.name]!)];
      assert.deepEqual(Object.keys(outputs).sort(), names.sort());
      for (const [name, pattern] of Object.entries(patterns)) {
        assert.match(String(outputs[name]), pattern);
      }
      if ("endpointName" in patterns) assert.notEqual(preview.outputs["endpointName"], UNKNOWN);
    });

    it(`${title} holds its loads in preview already, with the figures of the other languages`, async () => {
      const { preview, up } = await runs(index);
      const first = examples.findIndex(({ name }) => name === example.name);
      for (const [output, loads] of Object.entries(held[example.name]!)) {
        const figures = preview.outputs[output] as ReliabilityFigures;
        assert.equal(figures.holds, true, figures.summary);
        assert.deepEqual(
          figures.loads.map(({ name }) => name),
          loads,
        );
        assert.deepEqual(up.outputs[output], figures);
        assert.deepEqual(figures, (await runs(first)).preview.outputs[output]);
      }
    });

    it(`${title} declares what its system asks for, as in the other languages`, async () => {
      const { steps } = (await runs(index)).preview;
      for (const [name, inputs] of Object.entries(declared[example.name]!)) {
        const step = steps.find((each) => each.name === name && looksAt.test(each.type));
        assertContains(step?.new?.inputs, inputs, name);
      }
      const first = examples.findIndex(({ name }) => name === example.name);
      const [here, there] = [await runs(index), await runs(first)];
      assert.deepEqual(declarationsIn(here.preview), declarationsIn(there.preview));
    });
  });
});

function assertContains(actual: unknown, expected: unknown, path: string): void {
  if (typeof expected !== "object" || expected === null) {
    assert.equal(actual, expected, path);
    return;
  }
  for (const [key, value] of Object.entries(expected)) {
    assert.ok(typeof actual === "object" && actual !== null, `${path} is ${String(actual)}`);
    assertContains((actual as Record<string, unknown>)[key], value, `${path}.${key}`);
  }
}
