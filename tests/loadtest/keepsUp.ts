import { Context } from "mocha";
import { ModelServer } from "./modelServer";
import { K6Run } from "./runScript";

/** Nothing can be said of a load that this machine could not send or serve in time. */
const longestStallSeconds = 0.25;

/** Skips a test, and says why, where the machine and not the script decided what was measured. */
export function unlessKeptUp(test: Context, run: K6Run, server: ModelServer): void {
  const unsent = run.summary?.unsent ?? 0;
  const stall = server.stallSeconds;
  if (unsent === 0 && stall <= longestStallSeconds) return;
  console.warn(
    `      this machine is too busy to judge: ${unsent} requests not sent, ` +
      `the server stood still for up to ${stall.toFixed(2)} s`,
  );
  test.skip();
}
