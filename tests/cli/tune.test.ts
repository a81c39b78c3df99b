import { strict as assert } from "node:assert";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { buildCli } from "../../scripts/build/cli";
import { reliability, tight } from "./declarations";
import { sandbox } from "./run";

const launcher = join(__dirname, "..", "..", "cli", "mlscale.js");
const few = ["--candidates", "16"];

describe("mlscale tune", function () {
  this.timeout(120_000);
  const box = sandbox();

  it("recommends a scaling that holds when it is simulated, as YAML to paste", async () => {
    box.current.write("web.json", tight);
    const args = ["tune", "web.json", "--candidates", "64", "--format", "yaml"];
    const { code, stdout } = await box.current.run(args);
    assert.equal(code, 0);
    box.current.write("tuned.json", { ...tight, ...(parse(stdout) as object) });
    const { code: simulated, stdout: text } = await box.current.run(["simulate", "tuned.json"]);
    assert.equal(simulated, 0, text);
  });

  it("says the change first, then the front in the order of its cost", async () => {
    box.current.write("web.json", tight);
    const { stdout } = await box.current.run(["tune", "web.json", ...few, "--format", "json"]);
    const { summary, front } = JSON.parse(stdout) as {
      readonly summary: string;
      readonly front: readonly { readonly instanceHoursPerDay: number; readonly strain: number }[];
    };
    assert.match(summary, /^Set .* instance-hours a day \([+-]/);
    const hours = front.map(({ instanceHoursPerDay }) => instanceHoursPerDay);
    assert.deepEqual(
      hours,
      [...hours].sort((a, b) => a - b),
    );
  });

  it("gives the same bytes with one thread and with two", async () => {
    await buildCli();
    box.current.write("web.json", tight);
    for (const workers of ["1", "2"]) {
      const args = ["tune", "web.json", "--workers", workers, "--format", `json=${workers}.json`];
      const { status, stderr } = spawnSync(process.execPath, [launcher, ...args, ...few], {
        cwd: box.current.folder,
        encoding: "utf8",
      });
      assert.ok(status === 0 || status === 1, stderr);
    }
    const read = (name: string) => readFileSync(box.current.path(name), "utf8");
    assert.equal(read("1.json"), read("2.json"));
  });

  it("says what it cannot tune", async () => {
    const scheduled = { scaling: { minCapacity: 1, maxCapacity: 4 }, reliability };
    box.current.write("web.json", scheduled);
    const { code, stderr } = await box.current.run(["tune", "web.json"]);
    assert.equal(code, 2);
    assert.match(stderr, /has no target tracking|targetTracking/);
    const flag = await box.current.run(["tune", "web.json", "--workers", "0"]);
    assert.match(flag.stderr, /--workers: is "0"; allowed: a whole number, 1 to 256/);
  });
});

describe("mlscale schedule", function () {
  this.timeout(60_000);
  const box = sandbox();
  /** Two weeks with a rush each afternoon. */
  const table = (): string => {
    const rows = Array.from({ length: 14 * 24 }, (_, hour) => {
      const time = new Date(Date.UTC(2027, 0, 4, hour)).toISOString();
      const rate = hour % 24 >= 12 && hour % 24 < 18 ? 100 : 10;
      return `${time},${rate}`;
    });
    return ["time,rps", ...rows].join("\n");
  };

  it("prints actions to paste that cover the load for less than a fixed fleet", async () => {
    box.current.write("weeks.csv", table());
    const args = ["schedule", "weeks.csv", "--rps-per-instance", "20", "--format"];
    const { code, stdout } = await box.current.run([...args, "json"]);
    assert.equal(code, 0);
    const made = JSON.parse(stdout) as { coverage: number; instanceHoursPerDaySaved: number };
    assert.ok(made.coverage > 0.99 && made.instanceHoursPerDaySaved > 0, stdout);
    const yaml = await box.current.run([...args, "yaml"]);
    const { schedules } = parse(yaml.stdout) as { schedules: { minCapacity: number }[] };
    const scaling = { ...tight.scaling, maxCapacity: 20, schedules };
    box.current.write("web.json", { scaling, reliability });
    const simulated = await box.current.run(["simulate", "web.json"]);
    assert.notEqual(simulated.code, 2, simulated.stderr);
  });

  it("asks what an instance serves, and for a time zone that exists", async () => {
    box.current.write("weeks.csv", table());
    const open = await box.current.run(["schedule", "weeks.csv"]);
    assert.equal(open.code, 2);
    assert.match(
      open.stderr,
      /say what an instance serves with --reliability FILE, or --rps-per-instance/,
    );
    const zone = ["--rps-per-instance", "20", "--timezone", "Europe/Berln"];
    const wrong = await box.current.run(["schedule", "weeks.csv", ...zone]);
    assert.match(wrong.stderr, /--timezone: is "Europe\/Berln".*Europe\/Berlin/);
  });
});
