import { strict as assert } from "node:assert";
import type {
  Autoscaling,
  ModelServiceArgs,
  StartupProbe,
} from "../../../scaling/contract/generated/types";
import { declarationsOf } from "../../../scaling/plan/declarations";
import { planModelService } from "../../../scaling/plan/modelService";
import { PlannedResource } from "../../../scaling/plan/value";
import { fullService, kedaService, modelService } from "../../provider/samples";
import { at } from "./at";

function planned(args: ModelServiceArgs, component = "reco"): readonly PlannedResource[] {
  return planModelService(args, component).plan.resources;
}

function resource(args: ModelServiceArgs, kind: string, component = "reco"): PlannedResource {
  const found = planned(args, component).filter(({ inputs }) => inputs["kind"] === kind);
  assert.equal(found.length, 1, `${found.length} of ${kind}`);
  return found[0]!;
}

function inputs(args: ModelServiceArgs, kind: string): unknown {
  const wanted = resource(args, kind);
  const { plan } = planModelService(args, "reco");
  const declared = declarationsOf(plan, "reco").find(
    (each) => each.resource.inputs["kind"] === wanted.inputs["kind"],
  );
  return declared!.declaration.inputs;
}

function spec(args: ModelServiceArgs, kind: string, ...path: (string | number)[]): unknown {
  return at(inputs(args, kind), "spec", ...path);
}

const pod = (args: ModelServiceArgs, ...path: (string | number)[]) =>
  spec(args, "Deployment", "template", "spec", ...path);
const server = (args: ModelServiceArgs, ...path: (string | number)[]) =>
  pod(args, "containers", 0, ...path);
const service = (change: Partial<ModelServiceArgs>): ModelServiceArgs => ({
  ...modelService,
  ...change,
});
const scaled = (change: Partial<Autoscaling>) =>
  service({ autoscaling: { ...modelService.autoscaling, ...change } });

describe("names and labels of a planned ModelService", () => {
  it("come from the component's name, made one of the cluster", () => {
    const name = (component: string) =>
      at(resource(modelService, "Service", component).inputs, "metadata", "name");
    assert.equal(name("reco"), "reco");
    assert.equal(name("My_Reco.v2-"), "my-reco-v2");
    assert.equal(name("2-reco"), "reco");
  });

  it("select the pods by labels that no label of the user changes", () => {
    const args = service({ labels: { team: "ranking" }, podLabels: { tier: "online" } });
    const selector = { "app.kubernetes.io/name": "reco", "app.kubernetes.io/instance": "reco" };
    assert.deepEqual(spec(args, "Deployment", "selector", "matchLabels"), selector);
    assert.deepEqual(spec(args, "Service", "selector"), selector);
    assert.deepEqual(spec(args, "PodDisruptionBudget", "selector", "matchLabels"), selector);
    assert.deepEqual(spec(args, "Deployment", "template", "metadata", "labels"), {
      ...selector,
      "app.kubernetes.io/component": "model-server",
      "app.kubernetes.io/managed-by": "pulumi",
      team: "ranking",
      tier: "online",
    });
  });

  it("select by what a Deployment that is taken over selects by", () => {
    const args = service({ selector: { app: "ml-model" }, adopt: true });
    assert.deepEqual(spec(args, "Deployment", "selector", "matchLabels"), { app: "ml-model" });
    assert.equal(spec(args, "Deployment", "template", "metadata", "labels", "app"), "ml-model");
    assert.deepEqual(spec(args, "Service", "selector"), { app: "ml-model" });
  });
});

describe("replicas of a planned Deployment", () => {
  const replicas = (args: ModelServiceArgs) => spec(args, "Deployment", "replicas");

  it("begin at the minimum, and at one where the service may sleep", () => {
    assert.equal(replicas(modelService), 1);
    assert.equal(replicas(scaled({ minReplicas: undefined })), 2);
    assert.equal(replicas(scaled({ minReplicas: 4 })), 4);
    assert.equal(replicas(kedaService), 1);
    assert.equal(replicas(fullService), 3);
  });

  it("are left to the autoscaler from then on, unless an update is let through", () => {
    assert.deepEqual(resource(modelService, "Deployment").ignoreChanges, ["spec.replicas"]);
    const through = service({ ignoreScalingChanges: false });
    assert.deepEqual(resource(through, "Deployment").ignoreChanges, []);
  });

  it("are not sent at all where the Deployment is taken over, and are ignored for ever", () => {
    const args = service({ adopt: true });
    const { inputs: declared, ignoreChanges } = resource(args, "Deployment");
    assert.equal(at(declared, "spec", "replicas"), undefined);
    assert.deepEqual(ignoreChanges, ["spec.replicas"]);
    assert.equal(at(declared, "metadata", "annotations", "pulumi.com/patchForce"), "true");
    const untouched = resource(args, "Service").inputs;
    assert.equal(at(untouched, "metadata", "annotations"), undefined);
  });
});

describe("probes of a planned server", () => {
  it("let a start take twice the load time, at least a minute, in whole periods", () => {
    const failures = (loadSeconds: number, startup: StartupProbe = {}) =>
      server(
        service({ model: { loadSeconds }, health: { startup } }),
        "startupProbe",
        "failureThreshold",
      );
    assert.equal(failures(0), 12);
    assert.equal(failures(30), 12);
    assert.equal(failures(31), 13);
    assert.equal(failures(120, { periodSeconds: 7 }), 35);
    assert.equal(failures(120, { periodSeconds: 10, safetyFactor: 3 }), 36);
  });

  it("all ask the same question", () => {
    const handlers = (health: ModelServiceArgs["health"], key: string) =>
      ["startupProbe", "readinessProbe", "livenessProbe"].map((probe) =>
        server(service({ health }), probe, key),
      );
    const http = { path: "/health", port: 8080, scheme: "HTTP" };
    assert.deepEqual(handlers({ httpPath: "/health" }, "httpGet"), [http, http, http]);
    const tls = { ...http, port: 8443, scheme: "HTTPS" };
    const secure = { httpPath: "/health", https: true, port: 8443 };
    assert.deepEqual(handlers(secure, "httpGet"), [tls, tls, tls]);
    const grpc = { port: 8080, service: "Model" };
    assert.deepEqual(handlers({ grpc: { service: "Model" } }, "grpc"), [grpc, grpc, grpc]);
    assert.deepEqual(handlers(undefined, "tcpSocket")[0], { port: 8080 });
  });

  it("leave the liveness probe out where it is switched off", () => {
    const args = service({ health: { liveness: { enabled: false } } });
    assert.equal(server(args, "livenessProbe"), undefined);
    assert.notEqual(server(args, "readinessProbe"), undefined);
  });

  it("ask a port that the container declares", () => {
    const args = service({ health: { httpPath: "/", port: 9090 } });
    assert.deepEqual(server(args, "ports"), [
      { name: "http", containerPort: 8080, protocol: "TCP" },
      { name: "health", containerPort: 9090, protocol: "TCP" },
    ]);
  });
});

describe("the end of a planned pod", () => {
  it("leaves time for the sleep, the longest request and a margin", () => {
    const args = service({
      longestRequestSeconds: 120,
      termination: { preStopSeconds: 20, marginSeconds: 7 },
    });
    assert.equal(pod(args, "terminationGracePeriodSeconds"), 147);
    assert.deepEqual(server(args, "lifecycle"), { preStop: { sleep: { seconds: 20 } } });
    assert.equal(pod(modelService, "terminationGracePeriodSeconds"), 50);
  });

  it("has no hook where there is no sleep", () => {
    assert.equal(server(service({ termination: { preStopSeconds: 0 } }), "lifecycle"), undefined);
  });
});

describe("rollouts of a planned Deployment", () => {
  it("add before they remove, and one at a time where there are accelerators", () => {
    const strategy = (args: ModelServiceArgs) => spec(args, "Deployment", "strategy");
    const rolling = (maxSurge: unknown, maxUnavailable: unknown = 0) => ({
      type: "RollingUpdate",
      rollingUpdate: { maxSurge, maxUnavailable },
    });
    assert.deepEqual(strategy(modelService), rolling("25%"));
    assert.deepEqual(strategy(kedaService), rolling(1));
    const without = { maxSurge: 0, maxUnavailablePercent: 50 };
    assert.deepEqual(strategy(service({ availability: { rollout: without } })), rolling(0, "50%"));
  });

  it("may take as long as a start may, and the engine waits as long as the whole rollout", () => {
    const deadline = (args: ModelServiceArgs) =>
      spec(args, "Deployment", "progressDeadlineSeconds");
    assert.equal(deadline(modelService), 600);
    const slow = service({ model: { loadSeconds: 600 } });
    assert.equal(deadline(slow), 300 + 1200 + 5);
    const timeout = (args: ModelServiceArgs) => resource(args, "Deployment").timeoutSeconds ?? 0;
    assert.ok(timeout(slow) > 1505 + 600);
    const larger = { ...slow, availability: { rollout: { maxSurge: 1 } } };
    assert.ok(timeout(larger) > timeout(slow));
    assert.equal(resource(slow, "Service").timeoutSeconds, 1505);
  });
});

describe("the planned pod", () => {
  it("passes the restricted profile of the Pod Security Standards", () => {
    assert.deepEqual(pod(modelService, "securityContext"), {
      runAsNonRoot: true,
      seccompProfile: { type: "RuntimeDefault" },
    });
    for (const args of [modelService, fullService]) {
      const all = [pod(args, "containers"), pod(args, "initContainers") ?? []].flat() as object[];
      for (const container of all) {
        assert.deepEqual(at(container, "securityContext"), {
          allowPrivilegeEscalation: false,
          readOnlyRootFilesystem: true,
          capabilities: { drop: ["ALL"] },
        });
      }
    }
  });

  it("can write to /tmp while the root file system is read-only, and has no such volume else", () => {
    assert.deepEqual(server(modelService, "volumeMounts"), [{ name: "tmp", mountPath: "/tmp" }]);
    const open = service({ security: { readOnlyRootFilesystem: false } });
    assert.equal(server(open, "volumeMounts"), undefined);
    assert.equal(pod(open, "volumes"), undefined);
  });

  it("limits memory to what is requested and CPU to nothing, unless told otherwise", () => {
    const args = service({ resources: { cpu: "2", memory: "4Gi" } });
    assert.deepEqual(server(args, "resources"), {
      requests: { cpu: "2", memory: "4Gi" },
      limits: { memory: "4Gi" },
    });
  });

  it("requests accelerators and tolerates the taint that keeps others off them", () => {
    assert.deepEqual(server(kedaService, "resources"), {
      requests: { cpu: "4", memory: "32Gi", "nvidia.com/gpu": "1" },
      limits: { memory: "32Gi", "nvidia.com/gpu": "1" },
    });
    assert.deepEqual(pod(kedaService, "tolerations"), [
      { key: "nvidia.com/gpu", operator: "Exists", effect: "NoSchedule" },
    ]);
    const strict = { ...kedaService, scheduling: { tolerateAcceleratorTaint: false } };
    assert.equal(pod(strict, "tolerations"), undefined);
  });

  it("downloads the model before the server starts, without an accelerator for it", () => {
    assert.deepEqual(pod(fullService, "initContainers", 0, "resources"), {
      requests: { cpu: "2", memory: "8Gi", "ephemeral-storage": "20Gi" },
      limits: { cpu: "4", memory: "8Gi", "ephemeral-storage": "20Gi" },
    });
    const mount = { name: "model", mountPath: "/weights" };
    assert.deepEqual(at(pod(fullService, "initContainers", 0, "volumeMounts"), 0), mount);
    assert.deepEqual(at(server(fullService, "volumeMounts"), 0), mount);
    assert.deepEqual(pod(fullService, "volumes", 0), {
      name: "model",
      emptyDir: { sizeLimit: "10Gi" },
    });
  });

  it("mounts a claim or an image read-only", () => {
    const mount = (model: ModelServiceArgs["model"]) =>
      at(server(service({ model }), "volumeMounts"), 0);
    assert.deepEqual(mount({ volume: { claimName: "weights", subPath: "v7" } }), {
      name: "model",
      mountPath: "/models",
      readOnly: true,
      subPath: "v7",
    });
    assert.deepEqual(mount({ image: { reference: "weights:7" } }), {
      name: "model",
      mountPath: "/models",
      readOnly: true,
    });
  });

  it("has its variables in one order, whatever order the map has", () => {
    const names = (env: Record<string, string>) =>
      (server({ ...fullService, env }, "env") as { name: string }[]).map(({ name }) => name);
    assert.deepEqual(names({ B: "1", A: "$(API_KEY)" }), ["API_KEY", "A", "B"]);
    assert.deepEqual(names({ A: "$(API_KEY)", B: "1" }), ["API_KEY", "A", "B"]);
  });

  it("spreads over zones and hosts, each as strictly as is declared", () => {
    const spread = (args: ModelServiceArgs) =>
      ((pod(args, "topologySpreadConstraints") ?? []) as object[]).map((each) => [
        at(each, "topologyKey"),
        at(each, "whenUnsatisfiable"),
      ]);
    assert.deepEqual(spread(modelService), [
      ["topology.kubernetes.io/zone", "ScheduleAnyway"],
      ["kubernetes.io/hostname", "ScheduleAnyway"],
    ]);
    assert.deepEqual(spread(fullService), [["topology.kubernetes.io/zone", "DoNotSchedule"]]);
    const off = service({ availability: { zoneSpread: "Disabled", hostSpread: "Disabled" } });
    assert.deepEqual(spread(off), []);
  });

  it("uses an account that is given, and makes none then", () => {
    const given = service({ serviceAccount: { name: "shared" } });
    assert.equal(pod(given, "serviceAccountName"), "shared");
    assert.ok(planned(given).every((each) => each.inputs["kind"] !== "ServiceAccount"));
    const account = resource(modelService, "ServiceAccount");
    assert.equal(account.inputs["automountServiceAccountToken"], false);
    const [before] = resource(modelService, "Deployment").after;
    assert.equal(before?.inputs["kind"], "ServiceAccount");
  });
});

describe("the planned autoscaler", () => {
  it("goes up quickly and down slowly, no sooner than another pod could have loaded its model", () => {
    const behavior = (args: ModelServiceArgs) =>
      spec(args, "HorizontalPodAutoscaler", "behavior") as object;
    assert.deepEqual(behavior(modelService), {
      scaleUp: {
        stabilizationWindowSeconds: 0,
        selectPolicy: "Max",
        policies: [
          { type: "Percent", value: 100, periodSeconds: 15 },
          { type: "Pods", value: 4, periodSeconds: 15 },
        ],
      },
      scaleDown: {
        stabilizationWindowSeconds: 300,
        selectPolicy: "Max",
        policies: [{ type: "Percent", value: 50, periodSeconds: 60 }],
      },
    });
    const window = (args: ModelServiceArgs) =>
      at(behavior(args), "scaleDown", "stabilizationWindowSeconds");
    assert.equal(window(service({ model: { loadSeconds: 900 } })), 900);
    assert.equal(window(service({ model: { loadSeconds: 7200 } })), 3600);
    assert.equal(window(fullService), 600);
    assert.equal(at(behavior(fullService), "scaleDown", "tolerance"), "50m");
  });

  it("has each metric as the API has it", () => {
    assert.deepEqual(spec(fullService, "HorizontalPodAutoscaler", "metrics"), [
      {
        type: "Resource",
        resource: { name: "cpu", target: { type: "Utilization", averageUtilization: 60 } },
      },
      {
        type: "ContainerResource",
        containerResource: {
          name: "cpu",
          container: "server",
          target: { type: "Utilization", averageUtilization: 70 },
        },
      },
      {
        type: "Pods",
        pods: {
          metric: { name: "in_flight" },
          target: { type: "AverageValue", averageValue: "4" },
        },
      },
      {
        type: "Object",
        object: {
          metric: { name: "requests-per-second" },
          describedObject: { apiVersion: "networking.k8s.io/v1", kind: "Ingress", name: "main" },
          target: { type: "Value", value: "100" },
        },
      },
      {
        type: "External",
        external: {
          metric: {
            name: "queue_messages_ready",
            selector: { matchLabels: { queue: "reco" } },
          },
          target: { type: "AverageValue", averageValue: "7500m" },
        },
      },
    ]);
  });

  it("scales the Deployment by its name, and comes after it", () => {
    for (const [args, kind] of [
      [modelService, "HorizontalPodAutoscaler"],
      [kedaService, "ScaledObject"],
    ] as const) {
      const target = { apiVersion: "apps/v1", kind: "Deployment", name: "reco" };
      assert.deepEqual(spec(args, kind, "scaleTargetRef"), target);
      const [before] = resource(args, kind).after;
      assert.equal(before?.inputs["kind"], "Deployment");
    }
  });
});

describe("the planned ScaledObject", () => {
  it("has the numbers of a trigger under the names that its scaler has for them", () => {
    assert.deepEqual(spec(kedaService, "ScaledObject", "triggers"), [
      {
        type: "prometheus",
        name: "waiting",
        metricType: "AverageValue",
        metadata: {
          serverAddress: "http://prometheus:9090",
          query: "sum(waiting)",
          threshold: "4",
          activationThreshold: "0.5",
        },
      },
    ]);
    assert.equal(spec(kedaService, "ScaledObject", "minReplicaCount"), 0);
    assert.equal(spec(kedaService, "ScaledObject", "pollingInterval"), 15);
    assert.equal(spec(kedaService, "ScaledObject", "idleReplicaCount"), undefined);
  });

  it("turns CPU and containers into triggers of its own, and names triggers of one type apart", () => {
    const sqs = { type: "aws-sqs-queue", target: 5 };
    const autoscaling: Autoscaling = {
      maxReplicas: 5,
      cpu: { averageUtilization: 60 },
      containerResources: [{ resource: "memory", averageValue: "1Gi" }],
      keda: { triggers: [sqs, sqs], idleAtZero: true },
    };
    const args = service({ autoscaling });
    const triggers = spec(args, "ScaledObject", "triggers") as object[];
    assert.deepEqual(triggers.slice(0, 2), [
      { type: "cpu", metricType: "Utilization", metadata: { value: "60" } },
      {
        type: "memory",
        metricType: "AverageValue",
        metadata: { value: "1Gi", containerName: "server" },
      },
    ]);
    assert.deepEqual(
      triggers.slice(2).map((each) => at(each, "name")),
      ["aws-sqs-queue", "aws-sqs-queue-2"],
    );
    assert.equal(spec(args, "ScaledObject", "idleReplicaCount"), 0);
    assert.equal(spec(args, "ScaledObject", "minReplicaCount"), 2);
  });

  it("is paused by its annotation", () => {
    const { autoscaling } = kedaService;
    const args = {
      ...kedaService,
      autoscaling: { ...autoscaling, keda: { ...autoscaling.keda, paused: true } },
    };
    const paused = at(inputs(args, "ScaledObject"), "metadata", "annotations");
    assert.deepEqual(paused, { "autoscaling.keda.sh/paused": "true" });
  });
});

describe("what is planned around the pods", () => {
  it("is a budget that lets one pod go, or none where it is switched off", () => {
    const budget = (
      podDisruptionBudget: NonNullable<ModelServiceArgs["availability"]>["podDisruptionBudget"],
    ) => spec(service({ availability: { podDisruptionBudget } }), "PodDisruptionBudget") as object;
    assert.equal(at(budget(undefined), "maxUnavailable"), 1);
    assert.equal(at(budget(undefined), "unhealthyPodEvictionPolicy"), "AlwaysAllow");
    assert.equal(at(budget({ minAvailablePercent: 40 }), "minAvailable"), "40%");
    assert.equal(at(budget({ minAvailable: 0 }), "maxUnavailable"), undefined);
    const off = service({ availability: { podDisruptionBudget: { enabled: false } } });
    assert.ok(planned(off).every((each) => each.inputs["kind"] !== "PodDisruptionBudget"));
  });

  it("is a Service whose port leads to the server's by its name", () => {
    assert.deepEqual(spec(modelService, "Service"), {
      type: "LoadBalancer",
      selector: { "app.kubernetes.io/name": "reco", "app.kubernetes.io/instance": "reco" },
      ports: [{ name: "http", port: 80, targetPort: "http", protocol: "TCP" }],
      sessionAffinity: "None",
    });
    const grpc = service({ health: { grpc: {} } });
    assert.equal(spec(grpc, "Service", "ports", 0, "targetPort"), "grpc");
    assert.equal(server(grpc, "ports", 0, "name"), "grpc");
    assert.deepEqual(spec(fullService, "Service", "sessionAffinityConfig"), {
      clientIP: { timeoutSeconds: 600 },
    });
  });

  it("is a route that waits for the longest request, to the Service's own port", () => {
    assert.deepEqual(spec(fullService, "HTTPRoute"), {
      parentRefs: [{ name: "public", namespace: "infra" }],
      hostnames: ["reco.example.com"],
      rules: [
        {
          matches: [{ path: { type: "PathPrefix", value: "/" } }],
          backendRefs: [{ name: "reco-server", port: 8000 }],
          timeouts: { request: "60s" },
        },
      ],
    });
  });

  it("is a recommender that changes nothing", () => {
    const off = { updateMode: "Off" };
    assert.deepEqual(spec(fullService, "VerticalPodAutoscaler", "updatePolicy"), off);
    assert.ok(
      planned(modelService).every((each) => each.inputs["kind"] !== "VerticalPodAutoscaler"),
    );
  });
});
