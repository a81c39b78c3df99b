import { strict as assert } from "node:assert";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { resample, Trace, totalRequests, traceParser } from "../../scaling/load";
import { aggregated } from "../../scripts/traces/aggregate";

const folder = join(__dirname, "..", "..", "examples", "traces");
const files = readdirSync(folder).filter((name) => name.endsWith(".csv"));

function read(text: string): Trace {
  const parser = traceParser();
  parser.push(text);
  return parser.end();
}

/** Requests of the originals. */
const requests: Readonly<Record<string, number>> = {
  "azure-llm-2023-code-10s.csv": 8819,
  "azure-llm-2023-conv-10s.csv": 19366,
  "nab-elb-request-count-10min.csv": 249327,
};

describe("traces of the examples", () => {
  it("keep the attribution and licence of each file beside it", () => {
    const notice = readFileSync(join(folder, "NOTICE.md"), "utf8");
    assert.deepEqual(files.sort(), Object.keys(requests));
    for (const name of files) assert.ok(notice.includes(`\`${name}\``), name);
    assert.match(notice, /CC-BY/);
    assert.match(notice, /MIT/);
  });

  for (const name of files) {
    it(`are small and hold every request of the original: ${name}`, () => {
      const path = join(folder, name);
      assert.ok(statSync(path).size < 60_000);
      const trace = read(readFileSync(path, "utf8"));
      assert.deepEqual([trace.rows, trace.timeForm], ["count", "timestamp"]);
      assert.ok(trace.defects.every(({ kind }) => kind === "gap"));
      assert.ok(Math.abs(totalRequests(resample(trace, 60)) - requests[name]!) < 1e-6);
    });
  }

  it("are made by counting requests, with empty intervals where nothing came", () => {
    const text = aggregated(
      read("2027-01-04T00:00:31Z\n2027-01-04T00:00:32Z\n2027-01-04T00:01:00Z"),
      10,
    );
    assert.equal(
      text,
      [
        "time,requests",
        "2027-01-04T00:00:00Z,0",
        "2027-01-04T00:00:10Z,0",
        "2027-01-04T00:00:20Z,0",
        "2027-01-04T00:00:30Z,2",
        "2027-01-04T00:00:40Z,0",
        "2027-01-04T00:00:50Z,0",
        "2027-01-04T00:01:00Z,1\n",
      ].join("\n"),
    );
  });

  it("are made by adding counts, without intervals that were not measured", () => {
    const text = aggregated(read("time,value\n0,4\n300,5\n1200,6\n"), 600);
    const times = ["1970-01-01T00:00:00Z,9", "1970-01-01T00:20:00Z,6"];
    assert.equal(text, ["time,requests", ...times, ""].join("\n"));
  });
});
