import { strict as assert } from "node:assert";
import fc from "fast-check";
import { Alarm, AlarmSpec, AlarmState } from "../../../scaling/control/alarm";

const base: AlarmSpec = {
  comparison: "GreaterThanThreshold",
  threshold: 3,
  evaluationPeriods: 3,
  datapointsToAlarm: 3,
  treatMissingData: "missing",
};

/** 0 is within the threshold, X breaches it, - is missing; the newest is on the right. */
const values: Readonly<Record<string, number>> = { "0": 1, X: 5, "-": NaN };

function feed(alarm: Alarm, points: string, fromSeconds = 0): AlarmState[] {
  return points.split(" ").map((point, index) => {
    alarm.push(values[point]!, fromSeconds + index * 60);
    return alarm.state;
  });
}

/** State after exactly these points in the evaluation range of 5, having been in `before`. */
function stateAfter(points: string, spec: AlarmSpec, before: AlarmState): AlarmState {
  const alarm = new Alarm(spec);
  const all = points.split(" ");
  feed(alarm, all.slice(0, -1).join(" "));
  alarm.state = before;
  feed(alarm, all.at(-1)!);
  return alarm.state;
}

type Row = readonly [
  points: string,
  missing: string,
  ignore: string,
  breaching: string,
  not: string,
];
const treatments = ["missing", "ignore", "breaching", "notBreaching"] as const;

describe("A CloudWatch alarm", () => {
  const guide: readonly { m: number; rows: readonly Row[] }[] = [
    {
      m: 3,
      rows: [
        ["0 - X - X", "OK", "OK", "OK", "OK"],
        ["0 - - - -", "OK", "OK", "OK", "OK"],
        ["- - - - -", "INSUFFICIENT_DATA", "retained", "ALARM", "OK"],
        ["0 X X - X", "ALARM", "ALARM", "ALARM", "ALARM"],
        ["- - X - -", "ALARM", "retained", "ALARM", "OK"],
      ],
    },
    {
      m: 2,
      rows: [
        ["0 - X - X", "ALARM", "ALARM", "ALARM", "ALARM"],
        ["0 0 X 0 X", "ALARM", "ALARM", "ALARM", "ALARM"],
        ["0 - X - -", "OK", "OK", "ALARM", "OK"],
        ["- - - - 0", "OK", "OK", "ALARM", "OK"],
        ["- - - X -", "ALARM", "retained", "ALARM", "OK"],
      ],
    },
  ];
  for (const { m, rows } of guide) {
    for (const [points, ...expected] of rows) {
      it(`${m} of 3 is after ${points} in the states of the guide's table.`, () => {
        treatments.forEach((treatMissingData, index) => {
          const spec: AlarmSpec = { ...base, datapointsToAlarm: m, treatMissingData };
          for (const before of ["OK", "ALARM", "INSUFFICIENT_DATA"] as const) {
            const state = expected[index] === "retained" ? before : expected[index];
            assert.equal(stateAfter(points, spec, before), state, `${treatMissingData} ${before}`);
          }
        });
      });
    }
  }

  it("goes to ALARM in the third period of the guide's figure and back to OK in the sixth.", () => {
    const alarm = new Alarm(base);
    const states = feed(alarm, "X X X X X 0 0 0 X");
    assert.deepEqual(states.slice(2), ["ALARM", "ALARM", "ALARM", "OK", "OK", "OK", "OK"]);
  });

  it("does not alarm on a breach among gaps before it is as old as the datapoints to alarm.", () => {
    const alarm = new Alarm(base);
    assert.deepEqual(feed(alarm, "- - - - X - -").slice(4), [
      "INSUFFICIENT_DATA",
      "INSUFFICIENT_DATA",
      "ALARM",
    ]);
    assert.deepEqual(feed(new Alarm(base), "- - - X 0").at(-1), "OK");
    assert.deepEqual(feed(new Alarm(base), "- - X - 0").at(-1), "OK");
  });

  it("goes to ALARM with missing as breaching once the last good datapoint left its range.", () => {
    const alarm = new Alarm({ ...base, treatMissingData: "breaching" });
    assert.deepEqual(feed(alarm, "0 - - - - -").slice(4), ["OK", "ALARM"]);
  });

  it("stays in ALARM on old datapoints until the last of them left its range.", () => {
    const alarm = new Alarm(base);
    assert.deepEqual(feed(alarm, "X X X - - - - -").slice(2), [
      "ALARM",
      "ALARM",
      "ALARM",
      "ALARM",
      "ALARM",
      "INSUFFICIENT_DATA",
    ]);
  });

  const compared: readonly [AlarmSpec["comparison"], boolean, boolean, boolean][] = [
    ["GreaterThanThreshold", false, false, true],
    ["GreaterThanOrEqualToThreshold", false, true, true],
    ["LessThanThreshold", true, false, false],
    ["LessThanOrEqualToThreshold", true, true, false],
  ];
  for (const [comparison, below, at, above] of compared) {
    it(`compares by ${comparison}, rounding errors left aside.`, () => {
      const alarms = (value: number) => {
        const alarm = new Alarm({
          ...base,
          comparison,
          evaluationPeriods: 1,
          datapointsToAlarm: 1,
        });
        alarm.push(value, 0);
        return alarm.state === "ALARM";
      };
      assert.deepEqual([alarms(2.999), alarms(3), alarms(3.001)], [below, at, above]);
      assert.deepEqual([alarms(3 - 1e-12), alarms(3 + 1e-12)], [at, at]);
    });
  }

  it("invokes its action when it goes to ALARM and each minute that it stays there.", () => {
    const alarm = new Alarm({ ...base, evaluationPeriods: 1, datapointsToAlarm: 1 });
    alarm.push(5, 100);
    const fired = Array.from({ length: 20 }, (_, index) => 100 + index * 10).filter((now) =>
      alarm.fires(now),
    );
    assert.deepEqual(fired, [100, 160, 220, 280]);
  });

  it("invokes nothing after it left ALARM, and at once when it comes back.", () => {
    const alarm = new Alarm({ ...base, evaluationPeriods: 1, datapointsToAlarm: 1 });
    alarm.push(5, 0);
    assert.equal(alarm.fires(0), true);
    alarm.push(1, 10);
    assert.equal(alarm.fires(60), false);
    alarm.push(5, 70);
    assert.equal(alarm.fires(70), true);
  });

  it("keeps its latest datapoint through gaps, and the mean of the breaching ones.", () => {
    const alarm = new Alarm({ ...base, datapointsToAlarm: 2 });
    for (const value of [100, 4, 6, NaN, 1]) alarm.push(value, 0);
    assert.equal(alarm.value, 1);
    assert.equal(alarm.meanOfBreaching(), 5);
  });

  it("is without data only when datapoints were due and all in its range are missing.", () => {
    const alarm = new Alarm(base);
    assert.equal(alarm.isWithoutData, false);
    feed(alarm, "-");
    assert.equal(alarm.isWithoutData, true);
    feed(alarm, "0 - - - -");
    assert.equal(alarm.isWithoutData, false);
    feed(alarm, "-");
    assert.equal(alarm.isWithoutData, true);
  });

  it("counts as a plain evaluation of its last datapoints does.", () => {
    const spec = fc
      .record({
        evaluationPeriods: fc.integer({ min: 1, max: 6 }),
        treatMissingData: fc.constantFrom(...treatments),
      })
      .chain((one) =>
        fc
          .integer({ min: 1, max: one.evaluationPeriods })
          .map((datapointsToAlarm): AlarmSpec => ({ ...base, ...one, datapointsToAlarm })),
      );
    const points = fc.array(fc.constantFrom("0", "X", "-"), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(spec, points, (one, all) => {
        const alarm = new Alarm(one);
        let state: AlarmState = "INSUFFICIENT_DATA";
        all.forEach((point, index) => {
          alarm.push(values[point]!, 0);
          state = plainly(one, all.slice(0, index + 1), state);
          assert.equal(alarm.state, state);
        });
      }),
      { numRuns: 500 },
    );
  });
});

/** The guide's rules, by looking at the whole evaluation range each time. */
function plainly(spec: AlarmSpec, points: readonly string[], before: AlarmState): AlarmState {
  const { evaluationPeriods: n, datapointsToAlarm: m, treatMissingData } = spec;
  const range = points.slice(-(n + 2));
  const real = range.filter((point) => point !== "-").slice(-n);
  const filled = Array.from({ length: n - real.length }, () => treatMissingData);
  const bad = real.filter((point) => point === "X").length;
  const filledBad = filled.filter((treatment) => treatment === "breaching").length;
  if (bad + filledBad >= m) return "ALARM";
  const isDecided = filled.length === 0 || real.includes("0");
  if (isDecided || treatMissingData === "breaching" || treatMissingData === "notBreaching") {
    return "OK";
  }
  if (treatMissingData === "ignore") return before;
  if (real.length === 0) return "INSUFFICIENT_DATA";
  return range.length - range.indexOf("X") >= m ? "ALARM" : before;
}
