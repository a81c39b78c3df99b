import fc from "fast-check";
import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { Reliability } from "../../scaling/contract/generated/types";
import { RunSummary } from "../../scaling/loadtest";
import { reliability, scaling, tight } from "./declarations";
import { sandbox } from "./run";

const url = ["--url", "http://127.0.0.1:8080/predict"];

/** A service of 20 a second that got 10, then 30 a second, and had a queue from then on. */
function summary(change: Partial<RunSummary> = {}): RunSummary {
  const calm = quantiles(0.13, 100);
  const intervals = Array.from({ length: 12 }, (_, index) => {
    const wait = Math.max(0, index - 5) * 5 - 2.5;
    if (index < 6) return { started: 100, served: 100, failed: 0, latency: calm };
    return { started: 300, served: 200, failed: 0, latency: quantiles(0.13 + wait, 200) };
  });
  const last = { started: 0, served: 600, failed: 0, latency: quantiles(35, 600) };
  return {
    mlscaleRun: 1,
    load: "evening rush",
    scale: 1,
    speed: 1,
    part: 0,
    parts: 1,
    startMilliseconds: Date.parse("2027-01-04T15:30:00Z"),
    intervalSeconds: 10,
    stages: [
      [0, 10],
      [60_000, 10],
      [0, 30],
      [60_000, 30],
    ],
    unsent: 0,
    failures: { timeout: 0, refused: 0, other: 0 },
    latency: quantiles(12, 2400),
    intervals: [...intervals, last],
    ...change,
  };
}

function quantiles(mean: number, count: number): NonNullable<RunSummary["latency"]> {
  const spread = (factor: number): number => mean * factor;
  return {
    count,
    mean,
    least: spread(0.9),
    most: spread(1.2),
    percentiles: [
      [5, spread(0.95)],
      [50, mean],
      [95, spread(1.1)],
      [99, spread(1.15)],
    ],
  };
}

const run = (change?: Partial<RunSummary>): string => `${JSON.stringify(summary(change))}\n`;

const one = { ...scaling, minCapacity: 1, maxCapacity: 1 };
const short: Reliability = {
  ...reliability,
  objectives: { maxOverloadSeconds: 20, maxQueueDelayP99Seconds: 1, maxFlapsPerHour: 2 },
};

describe("mlscale k6", function () {
  this.timeout(60_000);
  const box = sandbox();

  it("prints the script and nothing else, and writes the same to a file", async () => {
    box.current.write("web.json", tight);
    const printed = await box.current.run(["k6", "web.json", ...url]);
    assert.equal(printed.code, 0, printed.stderr);
    assert.match(printed.stdout, /^\/\/ Load "evening rush", made by mlscale /);
    assert.match(printed.stdout, /http\.request\("GET", "http:\/\/127\.0\.0\.1:8080\/predict"/);
    const written = await box.current.run(["k6", "web.json", ...url, "-o", "load.js"]);
    assert.equal(written.stdout, "");
    assert.equal(readFileSync(box.current.path("load.js"), "utf8"), printed.stdout);
  });

  it("takes one of several loads by its name, and names them where none is chosen", async () => {
    const [load] = reliability.loads;
    const loads = [load!, { name: "flat", constant: { rps: 3 }, durationSeconds: 600 }];
    box.current.write("web.json", { scaling, reliability: { ...reliability, loads } });
    const open = await box.current.run(["k6", "web.json", ...url]);
    assert.equal(open.code, 2);
    assert.match(open.stderr, /has 2 loads \(evening rush, flat\); choose one with --load NAME/);
    const flat = await box.current.run(["k6", "web.json", "--load", "flat", ...url]);
    assert.match(flat.stdout, /\/\/ 1800 requests within 600 s, at most 3 a second\./);
    const none = await box.current.run(["k6", "web.json", "--load", "rush", ...url]);
    assert.equal(none.code, 2);
    assert.match(none.stderr, /"rush" is not in web\.json; allowed: evening rush, flat/);
  });

  it("says that it leaves out what only a simulation can play", async () => {
    const [load] = reliability.loads;
    const faults = [{ zoneLoss: { startSeconds: 60, durationSeconds: 60, fraction: 0.5 } }];
    box.current.write("web.json", {
      scaling,
      reliability: { ...reliability, loads: [{ ...load!, faults }] },
    });
    const { code, stderr } = await box.current.run(["k6", "web.json", ...url]);
    assert.equal(code, 0, stderr);
    assert.match(stderr, /the requests of "evening rush" only, without its 1 fault/);
  });

  it("plays a recorded load, smaller and faster where asked", async () => {
    box.current.write("web.json", tight);
    box.current.write("week.csv", "time,rps\n0,100\n60,200\n120,100\n");
    const args = ["k6", "web.json", "--load", "week.csv", ...url];
    const whole = await box.current.run(args);
    assert.match(whole.stdout, /\/\/ 24000 requests within 180 s, at most 200 a second\./);
    const small = await box.current.run([...args, "--scale", "0.1", "--speed", "6"]);
    assert.match(small.stdout, /Load "week" \(rates x 0\.1, 6 times as fast\)/);
    assert.match(small.stdout, /\/\/ 400 requests within 30 s, at most 20 a second\./);
  });

  it("carries a body and headers, those from the environment by name only", async () => {
    box.current.write("web.json", tight);
    box.current.write("body.json", '{"x": 1}');
    const headers = ["--header", "Accept: text/csv", "--header-from", "Authorization: TOKEN"];
    const args = ["k6", "web.json", ...url, "--body", "body.json", ...headers];
    const { code, stdout } = await box.current.run(args);
    assert.equal(code, 0);
    assert.ok(stdout.includes(String.raw`const body = "{\"x\": 1}";`));
    assert.ok(stdout.includes('const headers = {"Accept":"text/csv"};'));
    assert.ok(stdout.includes('const fromEnvironment = {"Authorization":"TOKEN"};'));
    assert.match(stdout, /http\.request\("POST"/);
  });

  it("names every flag that is wrong or would do nothing", async () => {
    box.current.write("web.json", tight);
    const cases: readonly (readonly [readonly string[], RegExp])[] = [
      [[], /--url, --endpoint: give exactly one/],
      [["--endpoint", "reco"], /--endpoint needs --region/],
      [[...url, "--region", "eu-west-1"], /--region has no effect without --endpoint/],
      [["--url", "models.example"], /--url: is no address/],
      [["--endpoint", "a b", "--region", "eu-west-1"], /--endpoint: is "a b"; allowed/],
      [[...url, "--header", "Accept"], /--header: is "Accept"; write it as "Name: value"/],
      [[...url, "--scale", "0"], /--scale: is "0"; allowed: more than 0/],
      [[...url, "--rows", "rps"], /--rows has no effect without a table in --load/],
      [[...url, "--body", "none.json"], /none\.json: does not exist/],
      [[...url, "-o", "web.json"], /web\.json/],
    ];
    for (const [args, problem] of cases) {
      const { code, stdout, stderr } = await box.current.run(["k6", "web.json", ...args]);
      assert.equal(code, 2, args.join(" "));
      assert.equal(stdout, "");
      assert.match(stderr, problem);
    }
  });
});

describe("mlscale compare-run", function () {
  this.timeout(60_000);
  const box = sandbox();
  const command = ["compare-run", "web.json", "run.json"];

  beforeEach(() => {
    box.current.write("web.json", { scaling: one, reliability: short });
    box.current.write("run.json", run());
  });

  it("says what the run breaks, and whether the simulation said so", async () => {
    const { code, stdout } = await box.current.run([...command, "--instances", "1"]);
    assert.equal(code, 1);
    const [first] = stdout.split("\n");
    assert.match(
      first!,
      /^✗ The run breaks maxOverloadSeconds \(60 s, at most 20 s\), maxQueueDelayP99/,
    );
    assert.match(first!, /, as simulated\.$/);
    assert.match(stdout, /clients cannot see: maxFlapsPerHour/);
    assert.match(stdout, /requestsPerSecondPerInstance {2}20 \(20–20\), declared 20\n/);
    assert.match(stdout, /serviceTimeSeconds +0\.13 \(0\.13–0\.13\), declared 0\.12\n/);
    assert.match(
      stdout,
      /service:\n +requestsPerSecondPerInstance: 20\n +serviceTimeSeconds: 0\.13\n/,
    );
  });

  it("shows the same figures in every format", async () => {
    const formats = ["json=out.json", "markdown=out.md", "html=out.html"];
    const flags = formats.flatMap((format) => ["--format", format]);
    const { stderr } = await box.current.run([...command, "--instances", "1", ...flags]);
    assert.equal(stderr, "12 intervals, 0 ms\n");
    const read = (name: string): string => readFileSync(box.current.path(name), "utf8");
    const json = JSON.parse(read("out.json")) as {
      figures: { measure: string; simulated: number; measured: number }[];
      service: { capacity: string; numbers: { value: number }[] };
      run: { columns: Record<string, number[]> };
    };
    const overload = json.figures.find(({ measure }) => measure === "overloadSeconds")!;
    assert.deepEqual([overload.simulated, overload.measured], [60, 60]);
    assert.equal(json.service.capacity, "measured");
    assert.equal(json.service.numbers[0]!.value, 20);
    assert.deepEqual(json.run.columns["arrivalRate"]?.slice(5, 7), [10, 30]);
    assert.match(read("out.md"), /\| Overload \| 60 s \| 60 s \| 60 s \| 0 s \| ✗ at most 20 s \|/);
    const html = read("out.html");
    assert.match(html, /Overload<\/th> <td>60 s<\/td><td>60 s<\/td><td>60 s<\/td>/);
    assert.doesNotMatch(html, /<script|src=|href="http/);
  });

  it("tells the capacity of the fleet, and how to learn more, where instances are not given", async () => {
    const { stdout } = await box.current.run(command);
    assert.match(stdout, /requests a second of the fleet {2}20 \(20–20\)\n/);
    assert.match(stdout, /give --instances NUMBER/);
    assert.doesNotMatch(stdout, /to paste/);
  });

  it("takes the instances of a table, each until the next", async () => {
    const start = Date.parse("2027-01-04T15:00:00Z") / 1000;
    box.current.write("fleet.csv", `time,instances\n${start},2\n${start + 100_000},9\n`);
    const { stdout } = await box.current.run([...command, "--instances", "fleet.csv"]);
    assert.match(stdout, /requestsPerSecondPerInstance {2}10 \(10–10\), declared 20/);
    assert.match(stdout, /Most instances +1 .* 2 /);
    assert.match(stdout, /note: the run had up to 2 instances and the simulation 1: /);
  });

  it("gives a least capacity only, where no queue was seen", async () => {
    const calm = summary().intervals.slice(0, 6);
    box.current.write("run.json", run({ intervals: calm, latency: quantiles(0.13, 600) }));
    const { code, stdout } = await box.current.run([...command, "--instances", "1"]);
    assert.equal(code, 0);
    assert.match(stdout, /^✓ The run holds the objectives that it shows, as simulated\./);
    assert.match(stdout, /requestsPerSecondPerInstance {2}at least 10, declared 20\n/);
    assert.match(stdout, /requests never waited all through an interval/);
    assert.doesNotMatch(stdout, /to paste|as fitted/);
  });

  it("says that another load was played where arrivals were not sent", async () => {
    box.current.write("run.json", run({ unsent: 500 }));
    const { stdout } = await box.current.run([...command, "--instances", "1"]);
    assert.match(stdout, /note: the load test did not send 500 of 2900 requests/);
  });

  it("puts the parts of a run together, also from the log of pods", async () => {
    const half = { parts: 2 };
    const log = `some line\n${run({ ...half, part: 0 })}another\n${run({ ...half, part: 1 })}`;
    const args = ["compare-run", "web.json", "-", "--instances", "2"];
    const { code, stdout, stderr } = await box.current.run(args, log);
    assert.equal(code, 1, stderr);
    assert.match(stdout, /sent 4800 of 2400, served 4800, failed 0/);
    assert.match(stdout, /requestsPerSecondPerInstance {2}20 /);
  });

  it("answers, or says what is wrong, whatever a result holds", async () => {
    const values = [null, -1, 0, 1e-9, 1e12, 1e308, "x", [], {}, [[0, 0]], true];
    const places = [
      ...Object.keys(summary()).map((key) => [key]),
      ...["started", "served", "failed", "latency"].map((key) => ["intervals", "7", key]),
      ...["count", "mean", "least", "most", "percentiles"].map((key) => ["latency", key]),
      ...["0", "5"].map((index) => ["latency", "percentiles", index]),
    ];
    const place = fc.constantFrom(...places);
    const tried = fc.asyncProperty(place, fc.constantFrom(...values), async (path, value) => {
      const changed = structuredClone(summary()) as unknown as Record<string, unknown>;
      const parent = path.slice(0, -1).reduce((at, key) => at[key] as typeof at, changed);
      parent[path.at(-1)!] = value;
      box.current.write("run.json", `${JSON.stringify(changed)}\n`);
      const { code, stdout, stderr } = await box.current.run([...command, "--instances", "1"]);
      assert.ok(code === 2 ? stderr !== "" : code < 2, `${code}: ${stderr}`);
      assert.doesNotMatch(stdout, /NaN|undefined|Infinity/);
    });
    await fc.assert(tried, { numRuns: 60 });
  });

  it("shows names that others chose as text, in every format", async () => {
    const name = '<script>x</script>\u001b[31m\u202e|`**"';
    box.current.write("run.json", run({ load: name }));
    for (const format of ["text", "markdown", "html", "json"]) {
      const { stdout, stderr } = await box.current.run([...command, "--format", format]);
      assert.ok(stdout.length > 100, stderr);
      assert.doesNotMatch(stdout, /[\u001b\u202e]/);
      if (format === "html") assert.doesNotMatch(stdout, /<script/);
      if (format === "json") assert.equal((JSON.parse(stdout) as { load: string }).load, name);
    }
  });

  it("names what is wrong with results, and never takes one thing for another", async () => {
    const cases: readonly (readonly [string, RegExp])[] = [
      ["{}", /run\.json: holds no results of a load test; expected the file that a script/],
      ["", /holds no results/],
      [
        '{"mlscaleRun":1}',
        /is no intact result of a load test: must have required property 'load'/,
      ],
      [run({ intervals: [] }), /is no intact result/],
      [run({ startMilliseconds: 1e300 }), /\/startMilliseconds must be <= 4102444800000/],
      [run({ intervalSeconds: 1e-300 }), /\/intervalSeconds must be >= 0\.1/],
      [
        "metric_name,timestamp,metric_value\nhttp_req_duration,1e3,5\nhttp_req_duration,9e99,5\n",
        /holds no results/,
      ],
      [
        `metric_name,timestamp,metric_value\nhttp_req_duration,${"9".repeat(40)},5\n`,
        /holds no results/,
      ],
      [run() + run({ load: "other" }), /are of different loads/],
      [
        run({ intervals: summary().intervals.map((each) => ({ ...each, started: 0 })) }),
        /no request was sent in this run/,
      ],
    ];
    for (const [content, problem] of cases) {
      box.current.write("run.json", content);
      const { code, stderr } = await box.current.run(command);
      assert.equal(code, 2, content.slice(0, 80));
      assert.match(stderr, problem);
    }
    box.current.write("run.json", run());
    for (const instances of ["0", "two", "-1", "none.csv"]) {
      const { code, stderr } = await box.current.run([...command, `--instances=${instances}`]);
      assert.equal(code, 2, instances);
      assert.match(stderr, /--instances: is|none\.csv: does not exist/);
    }
  });
});
