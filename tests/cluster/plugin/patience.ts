// STAND-IN for tests and the offline demo, never shipped: waiting for an object to become what it should.
import { InitError } from "../../plugin-kit/initError";
import type { Props } from "../../plugin-kit/values";
import { idOf, nameOf } from "./object";

const STEP_MS = 100;

export class Patience {
  constructor(private readonly seconds: number) {}

  /** Asks until nothing is missing. When time is up, what is missing becomes an error. */
  async until(
    missing: () => Promise<readonly string[] | undefined>,
    live?: () => Props,
  ): Promise<void> {
    const end = Date.now() + this.seconds * 1000;
    for (;;) {
      const reasons = await missing();
      if (!reasons || reasons.length === 0) return;
      if (Date.now() > end) throw this.error(reasons, live?.());
      await new Promise((resolve) => setTimeout(resolve, STEP_MS));
    }
  }

  private error(reasons: readonly string[], live: Props | undefined): Error {
    if (!live) return new Error(`timed out after ${this.seconds} s: ${reasons.join("; ")}`);
    const message =
      `the Kubernetes API server reported that "${idOf(live)}" failed to fully initialize or ` +
      `become live: '${nameOf(live)}' timed out waiting to be Ready`;
    return new InitError(message, idOf(live), live, reasons);
  }
}
