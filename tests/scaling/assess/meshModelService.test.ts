import { strict as assert } from "node:assert";
import { assessMesh } from "../../../scaling/assess";
import type {
  LoadFigures,
  MeshModelServiceArgs,
  Reliability,
} from "../../../scaling/contract/generated/types";

const reliability: Reliability = {
  service: { concurrencyPerInstance: 8, serviceTimeSeconds: 0.1, queueLimitPerInstance: 40 },
  loads: [{ name: "lunch", constant: { rps: 300 }, durationSeconds: 3600 }],
  objectives: { maxOverloadSeconds: 30 },
  onViolation: "Warn",
};

const image = "registry.example.com/reco:1";

/** Each version can be 80 requests a second for each replica, and scales on requests in flight. */
const args: MeshModelServiceArgs = {
  mesh: { istio: {} },
  namespace: "ranking",
  versions: [
    { name: "old", weight: 90, image },
    { name: "new", weight: 10, image },
  ],
  resources: { cpu: "1", memory: "2Gi" },
  longestRequestSeconds: 1,
  autoscaling: {
    minReplicas: 2,
    maxReplicas: 12,
    initialReplicas: 6,
    demand: { series: "in_flight", averageValue: 5 },
    keda: { serverAddress: "http://prometheus:9090" },
  },
  reliability,
};

function figuresOf(changed: Partial<MeshModelServiceArgs>): Record<string, LoadFigures> {
  const { figures, open } = assessMesh({ ...args, ...changed }, "reco")!;
  assert.deepEqual(open, []);
  return Object.fromEntries(figures!.loads.map((load) => [load.variantName, load]));
}

const figure = (load: LoadFigures | undefined, name: string): number =>
  load!.figures[name] ?? Number.NaN;

describe("the reliability of a MeshModelService", () => {
  it("plays each version with its part of the load", () => {
    const { old, new: canary } = figuresOf({});
    // 270 and 30 requests a second, at most 80 for each replica
    const hours = (load: LoadFigures | undefined): number => figure(load, "instanceHoursPerDay");
    assert.ok(hours(old) > 2 * hours(canary), `${hours(old)} ${hours(canary)}`);
    assert.deepEqual([old!.holds, canary!.holds], [true, true]);
  });

  it("leaves out a version without traffic", () => {
    const [first, second] = args.versions;
    const versions = [first!, { ...second!, weight: 0 }];
    assert.deepEqual(Object.keys(figuresOf({ versions })), ["old"]);
  });

  it("plays a version by its own service", () => {
    const [first, second] = args.versions;
    const slow = { ...reliability.service, concurrencyPerInstance: 1 };
    const found = figuresOf({ versions: [first!, { ...second!, service: slow }] });
    const peak = (load: LoadFigures | undefined): number => figure(load, "utilizationPeak");
    assert.ok(peak(found["new"]) > peak(figuresOf({})["new"]));
  });

  it("plays all steps of a canary, in which a version may meet more than it is ready for", () => {
    const step = (weightPercent: number) => ({ weightPercent, holdSeconds: 900 });
    const slowStart = { ...args.autoscaling, minReplicas: 2, initialReplicas: 2 };
    const started = {
      ...reliability,
      service: { ...reliability.service, startup: { seconds: 120 } },
    };
    const play = (steps: readonly number[]) =>
      figuresOf({
        autoscaling: slowStart,
        reliability: started,
        canary: { version: "new", steps: steps.map(step) },
      })["new"];
    const atOnce = play([5, 100]);
    assert.equal(atOnce!.holds, false);
    assert.match(atOnce!.summary, /version "new" does not hold the load "lunch"/);
    assert.match(atOnce!.summary, /autoscaling\.maxReplicas/);
    const gently = play([5, 40, 70, 100]);
    assert.ok(
      figure(gently, "overloadSeconds") < figure(atOnce, "overloadSeconds"),
      gently!.summary,
    );
  });

  it("counts the retries of the mesh as load", () => {
    const tooMuch: Reliability = {
      ...reliability,
      loads: [{ name: "rush", constant: { rps: 1200 }, durationSeconds: 1800 }],
    };
    const play = (changed: Partial<MeshModelServiceArgs>) =>
      figuresOf({ reliability: tooMuch, ...changed })["old"];
    const calm = play({});
    const eager = play({ retries: { attempts: 3, on: ["Unavailable", "GatewayError"] } });
    const tries = figure(eager, "triesPerRequest");
    assert.ok(tries > 1 && tries <= 4, JSON.stringify(eager!.figures));
    assert.ok(figure(eager, "peakRetriesPerSecond") > 100);
    assert.equal(calm!.figures["triesPerRequest"], undefined);
  });

  it("says nothing where nothing is declared", () => {
    const { reliability: _none, ...silent } = args;
    assert.equal(assessMesh(silent, "reco"), undefined);
  });
});
