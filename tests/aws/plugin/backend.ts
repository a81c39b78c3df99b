// STAND-IN for tests and the offline demo, never shipped: where the plugin's API calls go.
import { appendFileSync } from "node:fs";
import type { Call } from "./kind";
import type { Props } from "../../plugin-kit/values";

export interface Problem {
  path: string;
  reason: string;
}

export interface Answer {
  problems: Problem[];
  /** Whether a simulated account (moto) carried the call out. */
  moto: boolean;
  response?: Props;
  error?: { code: string; message: string };
}

export type Phase = "check" | "create" | "read" | "update" | "delete";

export interface Backend {
  /** Checks the call against AWS's API model; no effect. */
  validate(call: Call, urn: string): Promise<Answer>;
  execute(call: Call, urn: string, phase: Phase, region: string): Promise<Answer>;
}

const NOTHING: Answer = { problems: [], moto: false, response: {} };

/** MLSCALE_AWS_STANDIN=offline: every call is accepted and nothing remembers it. */
export function offlineBackend(log: Log): Backend {
  const accept = (call: Call, urn: string, phase: Phase): Promise<Answer> => {
    log({ phase, urn, ...call, ...NOTHING });
    return Promise.resolve(NOTHING);
  };
  return { validate: (call, urn) => accept(call, urn, "check"), execute: accept };
}

/** MLSCALE_AWS_STANDIN=judge: calls go to `judge.py` at `url`. */
export function judgeBackend(url: string, log: Log): Backend {
  const ask = async (call: Call, urn: string, phase: Phase, more: Props): Promise<Answer> => {
    const reply = await fetch(url, { method: "POST", body: JSON.stringify({ ...call, ...more }) });
    const answer = (await reply.json()) as Answer & { fault?: string };
    if (answer.fault) throw new Error(`the AWS judge failed: ${answer.fault}`);
    log({ phase, urn, ...call, ...answer });
    return answer;
  };
  return {
    validate: (call, urn) => ask(call, urn, "check", { mode: "validate" }),
    execute: (call, urn, phase, region) => ask(call, urn, phase, { mode: "execute", region }),
  };
}

/** One line of the file that MLSCALE_AWS_LOG names. */
export interface LogEntry extends Call, Answer {
  phase: Phase;
  urn: string;
}

export type Log = (entry: LogEntry) => void;

export function fileLog(path: string | undefined): Log {
  return (entry) => {
    if (path) appendFileSync(path, `${JSON.stringify(entry)}\n`);
  };
}

export function backendFrom(environment: NodeJS.ProcessEnv): Backend {
  const log = fileLog(environment["MLSCALE_AWS_LOG"]);
  const mode = environment["MLSCALE_AWS_STANDIN"] ?? "offline";
  if (mode === "offline") return offlineBackend(log);
  const url = environment["MLSCALE_AWS_JUDGE"];
  if (mode !== "judge") {
    throw new Error(`MLSCALE_AWS_STANDIN is "${mode}"; it can be "offline" or "judge"`);
  }
  if (!url) throw new Error("MLSCALE_AWS_STANDIN=judge needs the judge's URL in MLSCALE_AWS_JUDGE");
  return judgeBackend(url, log);
}
