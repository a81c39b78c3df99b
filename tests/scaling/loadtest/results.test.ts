import { strict as assert } from "node:assert";
import fc from "fast-check";
import {
  RunLines,
  runOfSummaries,
  RunSummary,
  totalsOf,
  whyNotOneRun,
} from "../../../scaling/loadtest";
import {
  mixtureOf,
  quantileOf,
  quantilesOf,
  shareAbove,
} from "../../../scaling/loadtest/results/quantiles";

const start = Date.parse("2026-11-28T03:00:00Z");

/** Requests as a script of somebody else streams them: start (ms), length (ms), status. */
const requests: readonly (readonly [number, number, number])[] = [
  [100, 50, 200],
  [1500, 900, 200],
  [2200, 100, 503],
  [2500, 4000, 0],
  [3900, 200, 500],
  [4100, 60, 204],
];

const header =
  "metric_name,timestamp,metric_value,check,error,error_code,expected_response,group,method,name,status,url";

function csvRow(metric: string, ms: number, value: number, status = 0): string {
  const expected = String(status >= 200 && status < 300);
  const code = status === 0 ? "1050" : "";
  return `${metric},${start + ms},${value},,"a, ""b""",${code},${expected},,GET,x,${status},x`;
}

function csv(): string[] {
  return [
    header,
    ...requests.flatMap(([from, length, status]) => [
      csvRow("http_reqs", from + length, 1, status),
      csvRow("http_req_duration", from + length, length, status),
    ]),
    csvRow("dropped_iterations", 5000, 3),
  ];
}

function point(metric: string, ms: number, value: number, status = 0): string {
  const tags = {
    expected_response: String(status >= 200 && status < 300),
    status: String(status),
    ...(status === 0 ? { error_code: "1050" } : {}),
  };
  const time = new Date(start + ms).toISOString().replace("Z", "123456Z");
  return JSON.stringify({ metric, type: "Point", data: { time, value, tags } });
}

function json(): string[] {
  return [
    JSON.stringify({ type: "Metric", data: { name: "http_reqs" }, metric: "http_reqs" }),
    ...requests.map(([from, length, status]) =>
      point("http_req_duration", from + length, length, status),
    ),
    point("dropped_iterations", 5000, 3),
  ];
}

function read(lines: readonly string[]): RunLines {
  const reader = new RunLines();
  for (const line of lines) reader.line(line);
  return reader;
}

const latency = (mean: number, count: number): RunSummary["latency"] => ({
  count,
  mean,
  least: mean / 2,
  most: 2 * mean,
  percentiles: [
    [5, 0.6 * mean],
    [50, mean],
    [99, 1.9 * mean],
  ],
});

function summary(part: number, change: Partial<RunSummary> = {}): RunSummary {
  const interval = { started: 10, served: 8, failed: 1, latency: latency(0.1 * (part + 1), 8) };
  const last = { started: 0, served: 1, failed: 0, latency: latency(0.1, 1) };
  return {
    mlscaleRun: 1,
    load: "rush",
    scale: 1,
    speed: 1,
    part,
    parts: 2,
    startMilliseconds: start + part * 100,
    intervalSeconds: 2,
    stages: [
      [0, 10],
      [4000, 10],
    ],
    unsent: part,
    failures: { timeout: 1, refused: 0, other: 1 },
    latency: latency(0.1 * (part + 1), 16),
    intervals: [interval, interval, last],
    ...change,
  };
}

describe("results of a load test", () => {
  for (const [name, lines] of [
    ["CSV", csv()],
    ["JSON", json()],
  ] as const) {
    it(`are the same requests when k6 streams them as ${name}`, () => {
      const { samples, broken } = read(lines);
      assert.equal(broken, 0);
      const run = samples.run();
      assert.equal(run.startUnixSeconds, start / 1000);
      assert.equal(run.intervalSeconds, 2);
      const counts = run.intervals.map(({ started, served, failed }) => [started, served, failed]);
      assert.deepEqual(counts, [
        [2, 1, 0],
        [3, 1, 1],
        [1, 1, 1],
        [0, 0, 1],
      ]);
      assert.deepEqual(run.failures, { timeout: 1, refused: 1, other: 1 });
      assert.equal(run.unsent, 3);
      assert.ok(Math.abs(run.latency!.mean - (0.05 + 0.9 + 0.06) / 3) < 1e-9);
    });
  }

  it("are read with times in seconds, milliseconds, microseconds and nanoseconds alike", () => {
    for (const unit of [1e-3, 1, 1e3, 1e6]) {
      const time = Math.round(start * unit);
      const { samples } = read([header, `http_req_duration,${time},5,,,,true,,GET,x,200,x`]);
      const { startUnixSeconds } = samples.run();
      assert.ok(Math.abs(startUnixSeconds - start / 1000) <= 1, String(startUnixSeconds));
    }
  });

  it("that cannot be read are counted and named, and never end in an error", () => {
    const good = csvRow("http_req_duration", 0, 5, 200);
    const bad = [
      "http_req_duration,never,5",
      "http_req_duration,1,-5",
      '{"type":"Point","metric":"http_req_duration"',
    ];
    const { samples, broken, firstBroken } = read([header, good, ...bad, '{"mlscaleRun":1,']);
    assert.equal(samples.count, 1);
    assert.equal(broken, 4);
    assert.equal(firstBroken, 3);
    fc.assert(fc.property(fc.array(fc.string()), (lines) => void read([header, ...lines])));
  });

  it("are found among the lines of a log", () => {
    const line = JSON.stringify(summary(0));
    const { summaries } = read(["time=now level=info", line, "✓ done"]);
    assert.deepEqual(summaries, [summary(0)]);
  });

  it("of the parts of a run add up", () => {
    const run = runOfSummaries([summary(0), summary(1)]);
    assert.deepEqual(totalsOf(run), { started: 40, served: 34, failed: 4 });
    assert.equal(run.unsent, 1);
    assert.deepEqual(run.failures, { timeout: 2, refused: 0, other: 2 });
    assert.deepEqual(Array.from(run.planned!), [20, 20, 0]);
    assert.equal(run.startUnixSeconds, start / 1000);
    assert.ok(Math.abs(run.intervals[0]!.latency!.mean - 0.15) < 1e-12);
    assert.deepEqual(run.notes, []);
  });

  it("say what is missing or smeared, and are planned for what is there", () => {
    const one = runOfSummaries([summary(0)]);
    assert.deepEqual(one.notes, ["1 of the 2 parts of the run are here"]);
    assert.deepEqual(Array.from(one.planned!), [10, 10, 0]);
    const late = summary(1, { startMilliseconds: start + 9000 });
    assert.match(runOfSummaries([summary(0), late]).notes.join(), /began up to 9 s apart/);
  });

  it("of different runs are not put together", () => {
    assert.equal(whyNotOneRun([summary(0), summary(1)]), undefined);
    assert.match(whyNotOneRun([summary(0), summary(1, { load: "other" })])!, /different loads/);
    assert.match(whyNotOneRun([summary(1), summary(1)])!, /hold part 1 twice/);
  });
});

describe("quantiles", () => {
  const value = fc.integer({ min: 0, max: 1000 }).map((each) => each / 10);
  const values = fc.array(value, { minLength: 1, maxLength: 300 });

  it("of a mixture are near those of all values together", () => {
    fc.assert(
      fc.property(values, values, (first, second) => {
        const made = (each: readonly number[]) => quantilesOf(Float64Array.from(each))!;
        const mixed = mixtureOf([made(first), undefined, made(second)])!;
        const all = made([...first, ...second]);
        assert.equal(mixed.count, all.count);
        assert.ok(Math.abs(mixed.mean - all.mean) < 1e-9 * (1 + all.mean));
        assert.equal(quantileOf(mixed, 0), quantileOf(all, 0));
        assert.equal(quantileOf(mixed, 1), quantileOf(all, 1));
        mixed.points.forEach(([, value], index) => {
          if (index > 0) assert.ok(value >= mixed.points[index - 1]![1] - 1e-9);
        });
      }),
    );
    const uniform = (from: number) =>
      quantilesOf(Float64Array.from({ length: 1001 }, (_, i) => from + i / 1000))!;
    const both = mixtureOf([uniform(0), uniform(1)])!;
    for (const share of [0.1, 0.25, 0.5, 0.9]) {
      assert.ok(Math.abs(quantileOf(both, share) - 2 * share) < 0.01);
    }
  });

  it("and the share above a value are inverse to each other", () => {
    fc.assert(
      fc.property(values, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (each, share) => {
        const quantiles = quantilesOf(Float64Array.from(each))!;
        const value = quantileOf(quantiles, share);
        assert.ok(shareAbove(quantiles, value) <= 1 - share + 1e-9);
        assert.ok(shareAbove(quantiles, value - 1e-6) >= 1 - share - 1e-3);
      }),
    );
  });
});
