import { strict as assert } from "node:assert";
import { compileLoad, Load, resample, traceParser } from "../../../scaling/load";
import { firings, formatLocal, parseSchedule } from "../../../scaling/schedule";
import { sha256OfNumbers } from "../support/numbers";
import { arrivingAtRandom, everyLoad } from "./everyLoad";

const loads: readonly Load[] = [...Object.values(everyLoad), arrivingAtRandom];

const compiled = (load: Load) =>
  sha256OfNumbers(compileLoad(load, { stepSeconds: 60, seed: 42 }).requestsPerSecond);

/** What Math has that hosts compute differently in the last bits, or that is no function of input. */
const inexact = Object.getOwnPropertyNames(Math).filter(
  (name) =>
    typeof Math[name as keyof Math] === "function" &&
    !/^(abs|ceil|clz32|floor|fround|imul|max|min|round|sign|sqrt|trunc)$/.test(name),
) as ("exp" | "log" | "pow" | "sin" | "random")[];

/** Runs something while the functions of the host that results may not depend on throw. */
function withoutHost<T>(run: () => T): T {
  const math = inexact.map((name) => [name, Math[name]] as const);
  const { now } = Date;
  const offset = Object.getOwnPropertyDescriptor(Date.prototype, "getTimezoneOffset")!;
  const refuse = (): never => {
    throw new Error("asks the host");
  };
  try {
    for (const [name] of math) Math[name] = refuse;
    Date.now = refuse;
    Date.prototype.getTimezoneOffset = refuse;
    return run();
  } finally {
    for (const [name, original] of math) Object.assign(Math, { [name]: original });
    Date.now = now;
    Object.defineProperty(Date.prototype, "getTimezoneOffset", offset);
  }
}

describe("compiled loads", () => {
  it("have these very bits, on every host", () => {
    assert.deepEqual(loads.map(compiled), golden);
  });

  it("do without the host's exp, log, pow, sine, clock and randomness", () => {
    assert.ok(
      ["exp", "log", "pow", "sin", "cos", "random"].every((name) =>
        (inexact as string[]).includes(name),
      ),
    );
    assert.throws(() => withoutHost(() => Math.exp(1)), /asks the host/);
    assert.deepEqual(
      withoutHost(() => loads.map(compiled)),
      golden,
    );
    assert.equal(typeof Math.exp(1), "number");
  });

  it("do not depend on the zone of the host; neither do firings, traces and shown times", () => {
    const results = () => {
      const parser = traceParser();
      parser.push("time,value\n2027-03-28 01:30:00,4\n2027-03-28 02:30:00,8\n");
      const trace = resample(parser.end(), 600);
      const schedule = parseSchedule("cron(30 2 * * ? *)");
      assert.ok(schedule.ok);
      return [
        ...loads.map(compiled),
        sha256OfNumbers(trace.requestsPerSecond),
        trace.startSeconds,
        firings(schedule.schedule, "Europe/Berlin", 1.8e9, 1.81e9, {}, 500).join(),
        formatLocal(1.8e9, "Asia/Tokyo"),
      ];
    };
    const before = process.env["TZ"];
    try {
      const everywhere = ["UTC", "America/New_York", "Asia/Kathmandu"].map((zone) => {
        process.env["TZ"] = zone;
        return [new Date(1.8e12).getHours(), results()] as const;
      });
      assert.equal(new Set(everywhere.map(([hour]) => hour)).size, 3);
      for (const [, result] of everywhere) assert.deepEqual(result, everywhere[0]![1]);
    } finally {
      if (before === undefined) delete process.env["TZ"];
      else process.env["TZ"] = before;
    }
  });
});

const golden: readonly string[] = [
  "3cff8d4363e999b6",
  "2fd9b0497205f5c0",
  "4036c21ba44c1bfb",
  "8858765ef796fd8d",
  "cc5f5e920613e5b6",
  "499e327159c8ae7c",
  "9c3dd54f9cab7bad",
  "af0a1daf7395e886",
  "6484cba2e01b1b74",
  "a2f25ea35d74a907",
  "0286a7cb0379aaec",
  "8ff8b2b494fc24c1",
  "e29e351be74ea031",
  "8a1f1b1e6ee9b099",
];
