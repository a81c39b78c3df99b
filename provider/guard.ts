import { AsyncLocalStorage } from "node:async_hooks";
import * as pulumi from "@pulumi/pulumi";

interface Work {
  readonly fail: (reason: unknown) => void;
}

const current = new AsyncLocalStorage<Work>();

/**
 * Does work whose mistakes are its own: a rejection that it leaves unhandled, as the SDK does with
 * every registration that the engine refuses, fails this work at once and nothing else. Ends when the
 * engine has answered all that the work has asked of it.
 */
export function alone<T>(work: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const done = current.run({ fail: reject }, async () => {
      const result = await work();
      await answered();
      return result;
    });
    done.then(resolve, reject);
  });
}

/** Node tells of unhandled rejections after the step that leaves them, hence the wait at the end. */
async function answered(): Promise<void> {
  await (pulumi.runtime as unknown as { waitForRPCs(): Promise<void> }).waitForRPCs();
  await new Promise((resolve) => setImmediate(resolve));
}

/** Does work that no input may break: whatever goes wrong in it is said to be a fault of our own. */
export function ours<T>(what: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Error(
      `${what} failed by a fault of mlscale itself, nothing was made: ${message}; ` +
        "please report it with the arguments (reliability can be left out until it is mended)",
    );
  }
}

/**
 * Gives unhandled rejections to the work that they come from. The SDK's own listeners, which fail every
 * call under way, get only what comes from none; call this after the SDK has set them.
 */
export function containFailures(): void {
  const others = process.listeners("unhandledRejection");
  process.removeAllListeners("unhandledRejection");
  process.on("unhandledRejection", (reason, promise) => {
    const work = current.getStore();
    if (work) work.fail(reason);
    else for (const listener of others) listener(reason, promise);
  });
}

/** Marks a secret in what the SDK sends and receives. */
const secretMark = "1b47061264138c4ac30d75fd1eb44270";

/** Cuts secrets out of the SDK's debug messages, which quote the engine's answers in full. */
export function keepSecretsFromLogs(): void {
  const { debug } = pulumi.log;
  const discreet: typeof debug = (message, ...rest) =>
    debug(
      message.includes(secretMark) ? `${message.split("; err:")[0]!} (not shown)` : message,
      ...rest,
    );
  Object.defineProperty(pulumi.log, "debug", { value: discreet });
}
