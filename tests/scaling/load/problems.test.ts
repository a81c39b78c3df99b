import { strict as assert } from "node:assert";
import fc from "fast-check";
import { compileLoad, Load, loadProblems } from "../../../scaling/load";
import { arrivingAtRandom, everyLoad } from "./everyLoad";

const paths = (load: unknown) => loadProblems(load, "load").map(({ path }) => path);

describe("problems of a declared load", () => {
  it("are none for loads of every pattern", () => {
    for (const load of [...Object.values(everyLoad), arrivingAtRandom]) {
      assert.deepEqual(loadProblems(load, "load"), []);
    }
  });

  it("are all named at once, each with its path", () => {
    const load = {
      ramp: { fromRps: "3", toRps: -1 },
      noise: { relativeStandardDeviation: NaN, correlationSeconds: 0 },
      durationSeconds: 0,
      startTime: "tomorrow",
    };
    assert.deepEqual(paths(load), [
      "load.ramp.fromRps",
      "load.ramp.toRps",
      "load.ramp.rampSeconds",
      "load.noise.relativeStandardDeviation",
      "load.noise.correlationSeconds",
      "load.durationSeconds",
      "load.startTime",
    ]);
  });

  it("say what was seen and what to write", () => {
    const [problem] = loadProblems({ constant: { rps: -5 } }, "loads[0]");
    assert.deepEqual(problem, {
      path: "loads[0].constant.rps",
      message: "is -5",
      fix: "write a number of 0 up to 1000000000000",
    });
  });

  it("are no pattern, and more than one", () => {
    const none = loadProblems({ name: "nothing" }, "load");
    assert.match(none[0]!.message, /no pattern/);
    const both = loadProblems(
      { constant: { rps: 1 }, trace: { rps: [1], stepSeconds: 1 } },
      "load",
    );
    assert.match(both[0]!.message, /constant and trace; a load has exactly one pattern/);
  });

  it("are misspelt properties, with the one that was meant", () => {
    const [problem] = loadProblems({ constant: { rps: 1, rsp: 2 } }, "load");
    assert.match(problem!.fix, /rps/);
    assert.deepEqual(paths({ constant: { rps: 1 }, duration: 3 }), ["load"]);
  });

  it("are zones that do not exist, with the one that was meant", () => {
    const diurnal = { baseRps: 1, peakRps: 2, timezone: "europe/berlin" };
    const [problem] = loadProblems({ diurnal }, "load");
    assert.equal(problem!.path, "load.diurnal.timezone");
    assert.equal(problem!.fix, "write Europe/Berlin");
  });

  it("are found inside parts, and what only a whole load may have", () => {
    const part = {
      constant: { rps: 1 },
      startTime: "2027-01-04T00:00:00Z",
      noise: { relativeStandardDeviation: 0, poissonArrivals: true },
    };
    assert.deepEqual(paths({ sum: [{ constant: { rps: -1 } }, { sequence: [part] }] }), [
      "load.sum[0].constant.rps",
      "load.sum[1].sequence[0].startTime",
      "load.sum[1].sequence[0].noise.poissonArrivals",
    ]);
  });

  it("are one for a long list of wrong numbers", () => {
    const trace = { rps: [1, -1, NaN, Infinity, 1e308], stepSeconds: 60 };
    const problems = loadProblems({ trace }, "load");
    assert.equal(problems.length, 1);
    assert.match(problems[0]!.message, /is -1, and 3 more are wrong/);
  });

  it("are points that go back in time, and lists without end or beginning", () => {
    const points = [
      { seconds: 9, rps: 1 },
      { seconds: 8, rps: 1 },
    ];
    assert.deepEqual(paths({ trace: { points } }), ["load.trace.points[1].seconds"]);
    assert.deepEqual(paths({ trace: { points: [] } }), ["load.trace.points"]);
    assert.deepEqual(paths({ trace: {} }), ["load.trace"]);
    assert.deepEqual(paths({ sum: [] }), ["load.sum"]);
  });

  it("are loads in loads in loads, without end", () => {
    let load: Load = { constant: { rps: 1 } };
    for (let depth = 0; depth < 5000; depth++) load = { sum: [load] };
    assert.match(loadProblems(load, "load")[0]!.message, /nested deeper/);
  });

  it("stop a load from being compiled", () => {
    const options = { stepSeconds: 60, seed: 1 };
    const wrong = { constant: { rps: NaN } };
    assert.throws(() => compileLoad(wrong, options), /load\.constant\.rps/);
  });

  it("are steps without length, and more of them than a run can have", () => {
    const load: Load = { constant: { rps: 1 } };
    for (const stepSeconds of [0, -1, NaN, 1e-9]) {
      assert.throws(() => compileLoad(load, { stepSeconds, seed: 1 }), /steps/);
    }
    const options = { stepSeconds: 1, seed: 1, durationSeconds: 1e9 };
    assert.throws(() => compileLoad(load, options), /10000000 are possible/);
  });

  it("never make it fail, whatever is declared: a load is refused or has finite rates", () => {
    const odd = fc.oneof(
      fc.constantFrom(0, -0, 1, 1e12, 1e308, NaN, Infinity, -1, "1", null, undefined),
      fc.double(),
      fc.integer({ min: 0, max: 10_000 }),
    );
    const fields = "rps,fromRps,toRps,baseRps,peakRps,startSeconds,rampSeconds,holdSeconds".split(
      ",",
    );
    fields.push(..."atSeconds,riseSeconds,decaySeconds,peakHour,stepSeconds,points".split(","));
    const body = fc.dictionary(fc.constantFrom(...fields), odd);
    const pattern = fc.constantFrom(
      ..."constant,ramp,step,spike,diurnal,flashCrowd,trace".split(","),
    );
    fc.assert(
      fc.property(pattern, body, odd, (name, value, relativeStandardDeviation) => {
        const load: unknown = { [name]: value, noise: { relativeStandardDeviation } };
        if (loadProblems(load, "load").length > 0) return;
        const options = { stepSeconds: 600, seed: 1, durationSeconds: 86_400 };
        const { requestsPerSecond } = compileLoad(load as Load, options);
        assert.ok(requestsPerSecond.every((rate) => rate >= 0 && rate <= 1e12));
      }),
      { numRuns: 2000 },
    );
  });
});
