import { strict as assert } from "node:assert";
import fc from "fast-check";
import {
  compileLoad,
  resample,
  totalRequests,
  Trace,
  TraceError,
  traceLoad,
  TraceOptions,
  traceParser,
} from "../../../scaling/load";
import { longestLine } from "../../../scaling/load/csvLines";

/** Reads a table, handed over in pieces of that many characters. */
function read(text: string, options: TraceOptions = {}, pieceLength = 65_536): Trace {
  const parser = traceParser(options);
  for (let at = 0; at < text.length; at += pieceLength)
    parser.push(text.slice(at, at + pieceLength));
  return parser.end();
}

const defectsOf = ({ defects }: Trace) =>
  Object.fromEntries(defects.map(({ kind, count, lines }) => [kind, `${count}: ${lines.join()}`]));

const perRequest = [
  "TIMESTAMP,ContextTokens,GeneratedTokens",
  "2023-11-16 18:17:03.9799600,4808,10",
  "2023-11-16 18:17:04.0319600,3180,8",
  "2023-11-16 18:17:09.0781490,110,27",
].join("\n");

const counted = "timestamp,value\n2014-04-10 00:04:00,94.0\n2014-04-10 00:09:00,56.0\n";

describe("traces", () => {
  it("are read with one row a request", () => {
    const trace = read(perRequest);
    assert.equal(trace.rows, "requests");
    const { startSeconds, requestsPerSecond } = resample(trace, 1);
    assert.equal(startSeconds, Date.UTC(2023, 10, 16, 18, 17, 3) / 1000);
    assert.deepEqual(Array.from(requestsPerSecond), [1, 1, 0, 0, 0, 0, 1]);
  });

  it("are read with a time and a count, spread over the distance of rows", () => {
    const trace = read(counted);
    assert.equal(trace.rows, "count");
    assert.equal(trace.intervalSeconds, 300);
    const { startSeconds, requestsPerSecond } = resample(trace, 300);
    assert.equal(startSeconds, Date.UTC(2014, 3, 10) / 1000);
    const counts = Array.from(requestsPerSecond, (rate) => Math.round(rate * 300 * 1e6) / 1e6);
    assert.deepEqual(counts, [94 / 5, (94 * 4 + 56) / 5, (56 * 4) / 5]);
  });

  it("are read with a time and a rate", () => {
    const trace = read("time,rps\n0,5\n60,10\n120,0\n");
    assert.equal(trace.rows, "rps");
    assert.deepEqual(Array.from(resample(trace, 30).requestsPerSecond), [5, 5, 10, 10, 0, 0]);
  });

  it("take rows for what the reader says, and columns by name or number", () => {
    const text = "id,when,load\na,0,5\nb,60,10\n";
    const asked: TraceOptions = { rows: "rps", timeColumn: "when", valueColumn: "load" };
    assert.equal(totalRequests(resample(read(text, asked), 60)), 900);
    const numbered: TraceOptions = { rows: "count", timeColumn: 2, valueColumn: 3 };
    assert.equal(totalRequests(resample(read(text, numbered), 60)), 15);
    const requests: TraceOptions = { rows: "requests", timeColumn: 2 };
    assert.equal(totalRequests(resample(read(text, requests), 60)), 2);
    assert.throws(() => read(text, { timeColumn: "then" }), /header has no column/);
    assert.throws(() => read("1,2\n3,4\n", { timeColumn: "then" }), /no header/);
  });

  it("are read without a header", () => {
    assert.equal(read("0\n0.5\n7\n").times.length, 3);
    assert.deepEqual(Array.from(read("0,4\n60,6\n").values), [4, 6]);
    assert.equal(read("2027-01-04T00:00:00Z,GET,200\n").rows, "requests");
  });

  it("have the same meaning in every unit of time", () => {
    const start = 1_700_000_000;
    const units = { seconds: 1, milliseconds: 1e3, microseconds: 1e6, nanoseconds: 1e9 };
    for (const [unit, perSecond] of Object.entries(units)) {
      const trace = read([0, 30, 90].map((each) => (start + each) * perSecond).join("\n"));
      assert.equal(trace.timeForm, unit);
      assert.deepEqual(Array.from(trace.times), [start, start + 30, start + 90], unit);
    }
  });

  it("may be cut into pieces anywhere, with any line ends, marks and quotes", () => {
    const plain = read(counted);
    for (const text of [
      counted.replaceAll("\n", "\r\n"),
      counted.replaceAll("\n", "\r"),
      counted.replace("\n", "\r\n"),
      counted.trimEnd(),
      `\uFEFF${counted}`,
      counted.replaceAll(",", ";"),
      counted.replaceAll(",", "\t"),
      counted.replaceAll(/[^,\n]+/g, '"$&"'),
      counted.replaceAll("\n", "\n\n"),
    ]) {
      for (const pieceLength of [1, 2, 3, 7, 1000]) {
        assert.deepEqual(read(text, {}, pieceLength), plain, JSON.stringify(text));
      }
    }
  });

  it("may have marks, line ends and quotes inside of quotes", () => {
    const text = 'note,time,value\n"a, ""b""\nand c",0,5\n"",60,7\n';
    const trace = read(text, { timeColumn: "time" }, 3);
    assert.deepEqual(
      [Array.from(trace.times), Array.from(trace.values)],
      [
        [0, 60],
        [5, 7],
      ],
    );
  });

  it("keep every request at every step, whatever the rows", () => {
    const row = fc.tuple(fc.integer({ min: 0, max: 50_000 }), fc.integer({ min: 0, max: 1000 }));
    const rows = fc.array(row, { minLength: 1, maxLength: 60 });
    const step = fc.constantFrom(0.1, 1, 7, 10, 60, 299.9, 3600, 86_400);
    fc.assert(
      fc.property(rows, step, fc.constantFrom("requests", "count"), (table, stepSeconds, kind) => {
        const text = table.map((cells) => cells.join()).join("\n");
        const trace = read(text, { rows: kind as "requests" | "count" });
        const sum = table.reduce((all, [, count]) => all + count, 0);
        const expected = kind === "requests" ? table.length : sum;
        const found = totalRequests(resample(trace, stepSeconds));
        assert.ok(Math.abs(found - expected) <= 1e-9 * Math.max(1, expected), `${found}`);
      }),
      { numRuns: 300 },
    );
  });

  it("keep every request as a part of a declared load, too", () => {
    const trace = traceLoad(read(counted), 60);
    const series = compileLoad({ trace }, { stepSeconds: 420, seed: 1 });
    assert.ok(Math.abs(totalRequests(series) - 150) < 1e-9);
  });

  it("name what is wrong with rows by its lines, and keep the good ones", () => {
    const text = [
      "time,value",
      "0,5",
      "soon,5",
      "60,many",
      "60,-1",
      "60",
      "60,NaN",
      "60,Infinity",
      "60,0x10",
      "120,5",
      "60,5",
      "120,7",
      "180,1e300",
      "600,5",
    ].join("\n");
    const trace = read(text);
    assert.deepEqual(defectsOf(trace), {
      gap: "1: 13",
      "negative value": "1: 5",
      "no time": "1: 3",
      "no value": "4: 4,7,8,9",
      "same time again": "1: 12",
      "time goes back": "1: 11",
      "too few cells": "1: 6",
      "value too large": "1: 13",
    });
    assert.deepEqual(Array.from(trace.times), [0, 60, 120, 180, 600]);
    assert.deepEqual(Array.from(trace.values), [5, 5, 12, 1e12, 5]);
  });

  it("take the first of two rates of one time", () => {
    assert.deepEqual(Array.from(read("time,rps\n0,5\n60,7\n60,9\n").values), [5, 7]);
  });

  it("hold a rate until the next row, where that comes sooner than usual", () => {
    const trace = read("time,rps\n0,5\n60,10\n90,0\n150,0\n210,0\n");
    assert.deepEqual(
      Array.from(resample(trace, 30).requestsPerSecond.slice(0, 5)),
      [5, 5, 10, 0, 0],
    );
  });

  it("count lines the same, wherever pieces of the text end", () => {
    const text = "time,value\r\n0,1\r\nx,1\r\n60,1\r\n";
    for (const pieceLength of [1, 2, 3, 1000]) {
      assert.deepEqual(defectsOf(read(text, {}, pieceLength)), { "no time": "1: 3" });
    }
  });

  it("count at most five lines of a kind", () => {
    const [defect] = read(`0,1\n${"x,1\n".repeat(1000)}60,1`).defects;
    assert.deepEqual([defect?.count, defect?.lines], [1000, [2, 3, 4, 5, 6]]);
  });

  it("send nothing in a gap", () => {
    const trace = read("time,rps\n0,5\n60,5\n600,5\n", { intervalSeconds: 60 });
    const rates = Array.from(resample(trace, 60).requestsPerSecond);
    assert.deepEqual(rates, [5, 5, 0, 0, 0, 0, 0, 0, 0, 0, 5]);
  });

  it("are finite, with rates as large as can be and with none", () => {
    const huge = resample(read("0,1e308\n1,1e308\n2,1e12\n"), 0.5).requestsPerSecond;
    assert.ok(huge.every((rate) => rate >= 0 && rate <= 1e12));
    const none = resample(read("0,0\n60,0\n120,0\n"), 60).requestsPerSecond;
    assert.deepEqual(Array.from(none), [0, 0, 0]);
  });

  it("are refused with the line and the limit", () => {
    const refused: readonly (readonly [string, RegExp, TraceOptions?])[] = [
      ["", /no rows/],
      ["time,value\n", /no rows/],
      ["when,what\nsoon,5\n", /line 2: cell 1 is no time/],
      ['time,value\n0,"5\n1,6\n', /line 2: a quote is opened and never closed/],
      ["x".repeat(longestLine + 1), /line 1: is longer than 1048576/],
      [`time\n"${"x\n".repeat(longestLine)}`, /line 2: is longer than 1048576/],
      ["0\n1\n2\n3\n", /line 4: more than 3 rows/, { mostRows: 3 }],
      ["0,1\n", /intervalSeconds is 0/, { intervalSeconds: 0 }],
    ];
    for (const [text, message, options] of refused) {
      const expected = (error: unknown) =>
        error instanceof TraceError && message.test(error.message) && error.message.length < 150;
      assert.throws(() => read(text, options), expected, String(message));
    }
  });

  it("are refused where they span more steps than a run can have", () => {
    const trace = read("0,1\n9999999999,1\n");
    assert.throws(() => resample(trace, 1), /at most 10000000 are possible/);
    assert.throws(() => resample(trace, 0), TraceError);
  });

  it("hold a million rows and no more than five by themselves", () => {
    const parser = traceParser({ mostRows: 1_000_000 });
    const piece = Array.from({ length: 10_000 }, (_, row) => `${row}\n`).join("");
    for (let count = 0; count < 100; count++) parser.push(piece);
    assert.throws(() => parser.push("1\n"), /line 1000001: more than 1000000 rows/);
  });
});
