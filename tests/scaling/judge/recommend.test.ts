import { strict as assert } from "node:assert";
import { Load, Objectives } from "../../../scaling/contract/generated/types";
import { recommendScaling } from "../../../scaling/judge/recommend";
import { judgeReliability, verdictOnly } from "../../../scaling/judge/reliability";
import { withPoint } from "../../../scaling/judge/tune";
import { application } from "./specs";

const service = {
  requestsPerSecondPerInstance: 20,
  serviceTimeSeconds: 0.12,
  startup: { preset: "SageMakerCpu" },
} as const;

const rush: Load = {
  name: "evening rush",
  spike: {
    baseRps: 40,
    peakRps: 160,
    startSeconds: 900,
    rampSeconds: 300,
    holdSeconds: 3600,
    fallSeconds: 300,
  },
};

const recommend = (objectives: Objectives, maxInstances?: number) =>
  recommendScaling({
    service,
    loads: [rush],
    objectives,
    ...(maxInstances === undefined ? {} : { maxInstances }),
  });

/** The verdict that a component with these numbers would give. */
function judged(choice: ReturnType<typeof recommend>, objectives: Objectives): boolean {
  const { targetTracking } = application;
  const alarm = { ...targetTracking[0]!.alarm, metricDelaySeconds: 60 };
  const assumptions = {
    ...application.assumptions,
    oneUpdateAtATime: true,
    cooldownStarts: "completion",
  } as const;
  const declared = {
    ...application,
    schedules: [],
    assumptions,
    targetTracking: [{ ...targetTracking[0]!, alarm }],
  };
  const scaler = withPoint(declared, choice);
  const subject = { name: "", scaler, initialCapacity: choice.minCapacity, service, loadShare: 1 };
  const reliability = { service, loads: [rush], objectives };
  return judgeReliability(reliability, subject, { ...verdictOnly, searchChange: false }).verdict
    .holds;
}

describe("a recommended scaling", () => {
  const objectives = { maxOverloadSeconds: 450 };
  const result = recommend(objectives);

  it("holds when it is declared", () => {
    assert.equal(result.holds, true);
    assert.equal(judged(result, objectives), true);
  });

  it("costs less than capacity for the peak at all times", () => {
    assert.ok(result.figures["instanceHoursPerDay"]! < 8 * 24);
  });

  it("lies on a front in the order of cost, each point with its verdict and figures", () => {
    const { front } = result;
    const { minCapacity, maxCapacity, target } = result;
    assert.ok(
      front.some(
        (each) =>
          each.minCapacity === minCapacity &&
          each.maxCapacity === maxCapacity &&
          each.target === target,
      ),
    );
    assert.ok(front.length >= 2);
    for (const { holds, figures } of front) assert.equal(holds, figures["overloadSeconds"]! <= 450);
  });

  it("is the same again", () => {
    assert.deepEqual(recommend(objectives), result);
  });

  it("is said not to hold where nothing does, and is then the nearest", () => {
    const impossible = recommend({ maxOverloadSeconds: 10 }, 4);
    assert.equal(impossible.holds, false);
    assert.ok(impossible.maxCapacity <= 4);
    assert.ok(impossible.front.every(({ holds, maxCapacity }) => !holds && maxCapacity <= 4));
    const least = Math.min(...impossible.front.map(({ figures }) => figures["overloadSeconds"]!));
    assert.ok(impossible.figures["overloadSeconds"]! <= least * 1.1);
  });
});

describe("the reliability of the example that the guide shows", () => {
  it("is broken by a long cooldown, and held by the change that is offered", () => {
    const tracking = application.targetTracking[0]!;
    const scaler = {
      ...application,
      maxCapacity: 20,
      schedules: [],
      targetTracking: [{ ...tracking, targetValue: 1000, scaleOutCooldownSeconds: 3600 }],
    };
    const reliability = { service, loads: [rush], objectives: { maxOverloadSeconds: 420 } };
    const judge = (changed: typeof scaler) =>
      judgeReliability(
        reliability,
        { name: "", scaler: changed, initialCapacity: 2, service, loadShare: 1 },
        verdictOnly,
      ).verdict.loads[0]!;
    const { holds, breaches, wouldHold } = judge(scaler);
    assert.equal(holds, false);
    assert.equal(breaches[0]?.objective, "maxOverloadSeconds");
    assert.equal(breaches[0]?.heldBy[0]?.reason, "holdCooldown");
    assert.ok(wouldHold !== undefined && wouldHold !== "none found");
    const { path, to, and } = wouldHold;
    assert.equal(and, undefined);
    const changed =
      path === "minCapacity"
        ? { ...scaler, minCapacity: to }
        : {
            ...scaler,
            targetTracking: [
              {
                ...scaler.targetTracking[0]!,
                ...(path.endsWith(".target") ? { targetValue: to } : {}),
                ...(path.endsWith("OutCooldownSeconds") ? { scaleOutCooldownSeconds: to } : {}),
              },
            ],
          };
    assert.equal(judge(changed).holds, true, path);
  });
});
