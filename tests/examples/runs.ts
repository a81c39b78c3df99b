import { join } from "node:path";
import { pluginCommand as awsCommand } from "../aws/plugin/command";
import { Sandbox } from "../cli/run";
import { pluginCommand as kubernetesCommand } from "../cluster/plugin/command";
import type { Step } from "../engine/events";
import { type EngineResult, Workspace } from "../engine/harness";
import type { InlineProgram } from "../engine/project";
import { shipped } from "../engine/scenarios";
import { repositoryRoot } from "../toolchain/repository";
import { type Announced, sorted } from "./gallery";

export const packFolder = join(repositoryRoot, "policypack");

export interface Circumstances {
  readonly pack: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

/** Does something in a workspace of a program with the stand-ins and, if wanted, the pack. */
export async function within<T>(
  program: string | InlineProgram,
  { pack, env }: Circumstances,
  work: (workspace: Workspace) => Promise<T>,
): Promise<T> {
  const [plugin] = await shipped();
  const workspace = await Workspace.create({
    program,
    env: { MLSCALE_AWS_STANDIN: "offline", MLSCALE_KUBERNETES_STANDIN: "offline", ...env },
    plugins: {
      mlscale: [process.execPath, plugin],
      aws: await awsCommand(),
      kubernetes: await kubernetesCommand(),
    },
    policyPacks: pack ? [{ directory: packFolder }] : [],
  });
  try {
    return await work(workspace);
  } finally {
    workspace.close();
  }
}

/** What the pack reported, each rule and resource once. */
export function reportedIn({ policyViolations }: EngineResult): readonly Announced[] {
  return sorted(
    policyViolations.map(({ policy, urn, level }) => ({
      rule: policy,
      resource: nameIn(urn),
      level,
    })),
  );
}

/** What a run of `mlscale check` said. */
export interface Checked {
  readonly code: number;
  readonly findings: readonly Announced[];
  readonly text: string;
}

interface Entry {
  readonly rule: string;
  readonly resource: string;
  readonly level: string;
}

/** Runs `mlscale check` on a document of the engine. */
export async function check(document: unknown): Promise<Checked> {
  const sandbox = new Sandbox();
  try {
    const file = sandbox.write("program.json", document as object);
    const { code, stdout, stderr } = await sandbox.run(["check", file, "--format", "json"]);
    const entries = stdout === "" ? [] : (JSON.parse(stdout) as readonly Entry[]);
    const findings = entries.map(({ rule, resource, level }) => ({
      rule,
      resource: nameIn(resource),
      level,
    }));
    return { code, findings: sorted(findings), text: `${stdout}${stderr}` };
  } finally {
    sandbox.remove();
  }
}

/**
 * Hands out the results of jobs in order, and starts each job while its predecessor still runs: an
 * engine waits much of its time, and two at once take little longer than one.
 */
export function ahead<T>(jobs: readonly (() => Promise<T>)[]): (index: number) => Promise<T> {
  const started = new Map<number, Promise<T>>();
  const start = (index: number): Promise<T> | undefined => {
    const job = jobs[index];
    if (job !== undefined && !started.has(index)) {
      const run = job();
      // Whoever asks for the result sees the failure; until then it is not unhandled.
      void run.catch(() => undefined);
      started.set(index, run);
    }
    return started.get(index);
  };
  return (index) => {
    const wanted = start(index);
    void start(index + 1);
    return wanted ?? Promise.reject(new RangeError(`there is no job ${index}`));
  };
}

/** Type, name and inputs of all that a program declares, auto-named parts left out. */
export function declarationsIn({ steps }: EngineResult): Readonly<Record<string, unknown>> {
  const entries = steps
    .filter(({ type }) => !type.startsWith("pulumi:"))
    .map((step) => [`${step.type} ${step.name}`, comparable(step)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function comparable({ new: state }: Step): unknown {
  const text = JSON.stringify(state?.inputs ?? {}).replace(/-[0-9a-f]{7}\b/g, "-xxxxxxx");
  return JSON.parse(text) as unknown;
}

function nameIn(urn: string): string {
  return urn.slice(urn.lastIndexOf("::") + 2);
}
