// STAND-IN for tests only, never shipped: starts the judge (`judge.py`) and talks to it.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { ensurePython } from "../toolchain/python";
import type { Answer } from "./plugin/backend";
import type { Props } from "../plugin-kit/values";

export interface Judge {
  /** For MLSCALE_AWS_JUDGE. */
  url: string;
  validate(service: string, operation: string, params: Props): Promise<Answer>;
  execute(service: string, operation: string, params: Props, region?: string): Promise<Answer>;
  /** Empties the simulated account. */
  reset(): Promise<void>;
  /** Ends the process. */
  stop(): Promise<void>;
}

export async function startJudge(): Promise<Judge> {
  const { python } = await ensurePython();
  const child = spawn(python, [join(__dirname, "judge.py")], {
    stdio: ["pipe", "pipe", "inherit"],
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: "1" },
  });
  const ended = once(child, "exit");
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const { value: port } = (await lines.next()) as { value?: string };
  if (!port) throw new Error("the AWS judge ended before it named its port");
  const url = `http://127.0.0.1:${port}`;
  const call =
    (mode: string) => (service: string, operation: string, params: Props, region?: string) =>
      post<Answer>(url, { service, operation, params, mode, ...(region && { region }) });
  return {
    url,
    validate: call("validate"),
    execute: call("execute"),
    reset: async () => void (await post(`${url}/reset`, {})),
    stop: async () => {
      child.stdin.end();
      await ended;
    },
  };
}

async function post<T>(url: string, body: Props): Promise<T> {
  const reply = await fetch(url, { method: "POST", body: JSON.stringify(body) });
  const answer = (await reply.json()) as T & { fault?: string };
  if (answer.fault) throw new Error(answer.fault);
  return answer;
}
