import { strict as assert } from "node:assert";
import { components } from "../../provider/components";
import { Plugin } from "../../provider/plugin";
import type { Assessment } from "../../scaling/assess";
import type {
  Autoscaling,
  ModelServiceArgs,
  Objectives,
  Reliability,
  Startup,
} from "../../scaling/contract/generated/types";
import { recordRegistrations } from "./mocks";
import { kedaService, modelService } from "./samples";

/** A rush from one pod's work to eight pods'. */
function rush(objectives: Objectives, startup?: Startup): Reliability {
  return {
    service: {
      requestsPerSecondPerInstance: 20,
      serviceTimeSeconds: 0.1,
      ...(startup && { startup }),
    },
    loads: [
      {
        name: "rush",
        spike: { baseRps: 20, peakRps: 160, rampSeconds: 300, holdSeconds: 1800 },
      },
    ],
    objectives,
  };
}

function assess(args: ModelServiceArgs): Assessment {
  const kind = components.get("mlscale:index:ModelService")!;
  assert.deepEqual(kind.check(args as never, "reco"), []);
  return kind.assess(args as never, "reco")!;
}

function summary(args: ModelServiceArgs): string {
  return assess(args).figures!.summary;
}

function scaled(autoscaling: Autoscaling, reliability: Reliability): ModelServiceArgs {
  return { ...modelService, autoscaling, reliability };
}

const inFlight = { metricName: "in_flight", averageValue: 4, signal: "Concurrency" } as const;

describe("reliability of a ModelService", () => {
  it("names the change that would hold as it stands in the arguments", () => {
    const strict = rush({ maxOverloadSeconds: 0 });
    const fixed = { minReplicas: 1, maxReplicas: 4 };
    const cpu = { averageUtilization: 50 };
    assert.match(
      summary(scaled({ ...fixed, cpu }, rush({ maxUnmetAtMaximumSeconds: 0 }))),
      /would hold +autoscaling\.maxReplicas 4 -> \d+/,
    );
    assert.match(
      summary(scaled({ minReplicas: 1, maxReplicas: 10, cpu }, strict)),
      /would hold +autoscaling\.(cpu\.averageUtilization 50|minReplicas 1) -> \d+/,
    );
    assert.match(
      summary(scaled({ minReplicas: 2, maxReplicas: 10, pods: [inFlight] }, strict)),
      /would hold +autoscaling\.(pods\[0\]\.averageValue 4|minReplicas 2) -> /,
    );
    const sleeping = { ...kedaService, reliability: rush({ maxOverloadSeconds: 60 }) };
    assert.match(
      summary(sleeping),
      /would hold +autoscaling\.(keda\.triggers\[0\]\.target|minReplicas|maxReplicas) /,
    );
  });

  it("never speaks of the API's own names, which the user did not write", () => {
    for (const maxOverloadSeconds of [0, 30]) {
      const text = summary({ ...kedaService, reliability: rush({ maxOverloadSeconds }) });
      assert.doesNotMatch(text, /minReplicaCount|cooldownPeriod|metrics\[/);
    }
  });

  it("plays a start that is left out in the stages that the declaration speaks of", () => {
    const objectives = { maxOverloadSeconds: 60 };
    const args: ModelServiceArgs = {
      ...modelService,
      model: { loadSeconds: 90, download: { image: "fetch:1", seconds: 40 } },
    };
    const stages = [
      { name: "container", seconds: 5 },
      { name: "download", seconds: 40 },
      { name: "load", seconds: 90 },
      { name: "probe", seconds: 2.5 },
    ];
    const implied = assess({ ...args, reliability: rush(objectives) });
    const written = assess({ ...args, reliability: rush(objectives, { stages }) });
    const quicker = assess({ ...args, reliability: rush(objectives, { seconds: 5 }) });
    assert.deepEqual(implied.figures, written.figures);
    assert.notDeepEqual(implied.figures, quicker.figures);
  });

  it("counts on no idle node where there are accelerators", () => {
    const quick = assess({ ...modelService, reliability: rush({ maxOverloadSeconds: 60 }) });
    const { resources } = modelService;
    const onGpu = assess({
      ...modelService,
      resources: { ...resources, accelerators: { count: 1 } },
      reliability: rush({ maxOverloadSeconds: 60 }),
    });
    const overload = ({ figures }: Assessment) => figures!.loads[0]!.figures["overloadSeconds"]!;
    assert.ok(overload(onGpu) > overload(quick) + 60);
  });

  it("reads the metric that a signal stands for, whatever the metric is called", () => {
    const bounds = { minReplicas: 1, maxReplicas: 10 };
    const objectives = { maxOverloadSeconds: 60 };
    const busy = scaled({ ...bounds, pods: [inFlight] }, rush(objectives));
    const renamed = { ...inFlight, metricName: "other" };
    const other = scaled({ ...bounds, pods: [renamed] }, rush(objectives));
    assert.deepEqual(
      assess(busy).figures!.loads[0]!.figures,
      assess(other).figures!.loads[0]!.figures,
    );
    const waiting = scaled(
      { ...bounds, pods: [{ ...inFlight, signal: "Backlog" }] },
      rush(objectives),
    );
    assert.notDeepEqual(
      assess(busy).figures!.loads[0]!.figures,
      assess(waiting).figures!.loads[0]!.figures,
    );
  });

  it("stops the preview before anything is registered, and only warns where that is asked for", async () => {
    const args = { ...modelService, reliability: rush({ maxOverloadSeconds: 0 }) };
    const registered = recordRegistrations();
    const construct = (reliability: Reliability) =>
      new Plugin("0.0.0").construct(
        "reco",
        "mlscale:index:ModelService",
        { ...args, reliability },
        {},
      );
    await assert.rejects(construct(args.reliability), /"reco": the declared scaling does not hold/);
    assert.deepEqual(registered, []);
    await construct({ ...args.reliability, onViolation: "Warn" });
    assert.ok(registered.some(({ type }) => type === "kubernetes:apps/v1:Deployment"));
  });
});
