import { strict as assert } from "node:assert";
import { execFileSync } from "node:child_process";
import { run, runOrFail } from "./run";

/** A process that starts another in a process group of its own, which takes SIGINT as told. */
function parentOf(mark: string, onInterrupt: "ends" | "stays"): string {
  const stays = onInterrupt === "stays" ? "process.on('SIGINT', () => {});" : "";
  const child = JSON.stringify(`${stays} setInterval(() => {}, 1000);`);
  const args = `["-e", ${child}, "${mark}"]`;
  const options = `{ detached: true, stdio: "ignore" }`;
  return `require("child_process").spawn(process.execPath, ${args}, ${options});`;
}

function processes(): string {
  return execFileSync("ps", ["-A", "-o", "args="], { encoding: "utf8" });
}

describe("running a command", function () {
  this.timeout(60_000);

  it("returns its exit code and both of its streams", async () => {
    const script = "console.log('out'); console.error('err'); process.exitCode = 3;";
    const result = await run(process.execPath, ["-e", script]);
    assert.deepEqual(result, { code: 3, stdout: "out\n", stderr: "err\n", timedOut: false });
  });

  it("fails with the end of the output when success is asked for", async () => {
    const script = "console.error('no such thing'); process.exitCode = 3;";
    await assert.rejects(runOrFail(process.execPath, ["-e", script]), /code 3:\nno such thing/);
  });

  it("fails when the command does not exist", async () => {
    await assert.rejects(run("no-such-command-anywhere", []), /ENOENT/);
  });

  for (const onInterrupt of ["ends", "stays"] as const) {
    it(`ends what it started when time is up, one that ${onInterrupt} on SIGINT too`, async () => {
      const mark = `mark-${onInterrupt}-${process.pid}-${Date.now()}`;
      const args = ["-e", parentOf(mark, onInterrupt)];
      const { timedOut } = await run(process.execPath, args, { timeoutSeconds: 2 });
      assert.ok(timedOut);
      assert.ok(!processes().includes(mark));
    });
  }
});
