import { strict as assert } from "node:assert";
import { Load, Reliability, Service } from "../../../scaling/contract/generated/types";
import { Ec2AutoScalingSpec, PredictiveScalingSpec } from "../../../scaling/control/spec";
import { playsOf } from "../../../scaling/judge/plays";
import { everything, judgeReliability, verdictOnly } from "../../../scaling/judge/reliability";
import { variationsOf } from "../../../scaling/judge/sensitivity";
import { Subject } from "../../../scaling/judge/subject";
import { reportOf } from "../../../scaling/report/fromJudgement";
import { run } from "../../../scaling/simulate/run";
import { Step } from "../../../scaling/simulate/step";
import { cpu, groupOf } from "../simulate/fleet";
import { application } from "./specs";

/** Plans 10 requests a second for an instance that serves 20. */
const predictive: PredictiveScalingSpec = {
  name: "forecast",
  mode: "ForecastAndScale",
  targetRequestsPerSecondPerInstance: 10,
  targetValue: 50,
  schedulingBufferSeconds: 300,
  maxCapacityBreachBehavior: "HonorMaxCapacity",
  maxCapacityBufferPercent: 0,
  forecaster: "seasonalMean",
};

const service: Service = {
  requestsPerSecondPerInstance: 20,
  serviceTimeSeconds: 0.1,
  startup: { seconds: 240, spread: 0 },
};

function subjectOf(change: Partial<Ec2AutoScalingSpec> = {}, loadShare = 1): Subject {
  const scaler = groupOf({ targetTracking: [], predictive, ...change });
  return { name: "", scaler, initialCapacity: 2, service, loadShare };
}

const day: Load = {
  name: "day",
  diurnal: { baseRps: 20, peakRps: 100 },
  durationSeconds: 2 * 86_400,
};

function reliabilityOf(load: Load, forecast: Reliability["forecast"] = {}): Reliability {
  return {
    service,
    loads: [load],
    objectives: { maxOverloadSeconds: 60 },
    stepSeconds: 60,
    forecast,
  };
}

function stepsOf(
  load: Load,
  forecast: Reliability["forecast"] = {},
  subject = subjectOf(),
): readonly Step[] {
  const steps: Step[] = [];
  const [play] = playsOf(reliabilityOf(load, forecast), subject);
  run(play!.scenarios[0]!, [{ add: (step) => steps.push({ ...step }) }]);
  return steps;
}

const firstForecast = (steps: readonly Step[]) =>
  steps.find(({ reason }) => reason === "forecast")?.seconds;

const hour = 3600;

describe("A forecast in a run", () => {
  it("knows the days before a load that repeats, and starts ahead of its first morning.", () => {
    const steps = stepsOf(day);
    assert.ok(firstForecast(steps)! < 8 * hour);
    assert.equal((firstForecast(steps)! + 300) % hour, 0);
    assert.ok(steps.every(({ overloadSeconds }) => overloadSeconds === 0));
  });

  it("begins only after a day of the run where nothing was before.", () => {
    assert.ok(firstForecast(stepsOf(day, { historyDays: 0 }))! >= 23 * hour - 300);
  });

  it("knows of a trace what is declared to have been before it, and else nothing.", () => {
    const rps = Array.from({ length: 24 }, (_, index) => (index >= 9 && index < 17 ? 100 : 20));
    const trace = { rps, stepSeconds: hour };
    const alone = stepsOf({ name: "trace", trace });
    assert.equal(firstForecast(alone), undefined);
    const known = stepsOf({
      name: "trace",
      trace,
      history: { rps: [...rps, ...rps], stepSeconds: hour },
    });
    assert.equal(firstForecast(known), 9 * hour - 300);
    const ready = known.find(({ seconds }) => seconds === 9 * hour)!.ready;
    assert.equal(ready, 10);
  });

  it("has its share of the past where it has a share of the load.", () => {
    const most = (share: number) =>
      Math.max(...stepsOf(day, {}, subjectOf({}, share)).map(({ desired }) => desired));
    assert.deepEqual([most(1), most(0.5)], [10, 5]);
  });

  it("scales at the hours of the clock, early by its buffer, whenever a load starts.", () => {
    const late: Load = { ...day, startTime: "2027-01-04T04:20:00Z", durationSeconds: 86_400 };
    const steps = stepsOf(late);
    const times = steps.filter(({ reason }) => reason === "forecast").map(({ seconds }) => seconds);
    assert.ok(times.length > 3);
    for (const seconds of times) assert.equal((seconds + 20 * 60 + 300) % hour, 0);
    assert.ok(steps.every(({ overloadSeconds }) => overloadSeconds === 0));
  });

  it("does not count the hour in which a run settles: what was known of it does.", () => {
    const morning: Load = { ...day, startTime: "2027-01-04T09:00:00Z", durationSeconds: 86_400 };
    const [play] = playsOf(reliabilityOf(morning), subjectOf());
    const { history, load } = play!.scenarios[0]!;
    assert.equal(history!.length, 14 * 24);
    assert.ok(history!.at(-1)! < load.requestsPerSecond[0]!, "it was earlier in the morning");
  });

  it("is nothing that other scalings know of.", () => {
    const [aas] = playsOf(reliabilityOf(day), { ...subjectOf(), scaler: application });
    const [reactive] = playsOf(reliabilityOf(day), subjectOf({ predictive: undefined }));
    assert.equal(aas!.scenarios[0]!.history, undefined);
    assert.equal(reactive!.scenarios[0]!.history, undefined);
  });
});

describe("What stands in for AWS's forecast", () => {
  const names = (spec: Ec2AutoScalingSpec) =>
    variationsOf(spec)
      .map(({ name }) => name)
      .filter((name) => name.startsWith("forecast"));

  it("is judged with every other forecaster too, which are named.", () => {
    const found = names(groupOf({ predictive }));
    assert.equal(found.length, 4);
    assert.equal(
      found[0],
      "forecast from the same hour of the day before (assumed: the mean of the hour over all days known)",
    );
    assert.equal(names(groupOf({ targetTracking: [], predictive })).length, 4);
  });

  it("makes no difference where the forecast is only shown, or is none.", () => {
    assert.deepEqual(names(groupOf({ predictive: { ...predictive, mode: "ForecastOnly" } })), []);
    assert.deepEqual(names(groupOf()), []);
  });

  it("may turn the verdict, as a report says.", () => {
    const quiet = Array.from({ length: 24 }, () => 20);
    const busy = quiet.map((rate, index) => (index >= 9 && index < 17 ? 100 : rate));
    const history = { rps: [...quiet, ...quiet, ...quiet, ...busy], stepSeconds: hour };
    const load: Load = { name: "after a launch", trace: { rps: busy, stepSeconds: hour }, history };
    const judgement = judgeReliability(reliabilityOf(load), subjectOf(), {
      ...everything,
      searchChange: false,
    });
    const [judged] = judgement.loads;
    assert.equal(judged!.outcome.holds, false, "the mean of four days forgets the launch");
    const [naive] = judged!.sensitivity.filter(({ name }) => name.includes("day before (assumed"));
    assert.equal(naive!.outcome.holds, true);
    const report = reportOf(
      { title: "", toolVersion: "0", command: "", inputs: [], aggregation: "Worst" },
      [judgement],
    );
    const facts = report.loads[0]!.assumptions.map(({ name, value }) => `${name} ${value}`);
    assert.ok(
      facts.includes("forecast from the mean of the hour over all days known"),
      facts.join(),
    );
  });
});

describe("The cost of a fleet", () => {
  const pool = { minSize: 0, isRunning: false, reuseOnScaleIn: false };

  /** Two instances for two hours, and eight beside them up to the maximum. */
  function costOf(isRunning: boolean, prices: Partial<Service>) {
    const scaler = groupOf({
      targetTracking: [cpu],
      maxCapacity: 10,
      warmPool: { ...pool, isRunning },
    });
    const load: Load = { name: "calm", constant: { rps: 10 }, durationSeconds: 7200 };
    const priced = { ...service, pricePerInstanceHour: 3, ...prices };
    const subject: Subject = {
      name: "",
      scaler,
      initialCapacity: 2,
      service: priced,
      loadShare: 1,
    };
    const options = { ...verdictOnly, searchChange: false };
    const { loads } = judgeReliability(
      { ...reliabilityOf(load), service: priced },
      subject,
      options,
    );
    const figure = (name: string) =>
      loads[0]!.outcome.figures.find(({ measure }) => measure === name)!.decides;
    return [figure("cost"), figure("instanceHours"), figure("peakInstances")];
  }

  it("is nothing for instances that wait stopped, unless their volumes have a price.", () => {
    assert.deepEqual(costOf(false, {}), [12, 4, 2]);
    assert.deepEqual(costOf(false, { warmPoolPricePerInstanceHour: 0.25 }), [16, 4, 2]);
  });

  it("is the full price for those that wait running, unless they have one of their own.", () => {
    assert.deepEqual(costOf(true, {}), [60, 20, 10]);
    assert.deepEqual(costOf(true, { warmPoolPricePerInstanceHour: 2 }), [44, 20, 10]);
  });
});
