import assert from "node:assert/strict";
import { join } from "node:path";
import { type ConfigValue, type EngineResult, Workspace } from "../../engine/harness";
import { shipped } from "../../engine/scenarios";
import type { InlineProgram } from "../../engine/project";
import type { Cluster } from "../cluster";
import { pluginCommand } from "../plugin/command";

/** Images by digest, which no rule has anything to say of. */
export const images = ["a", "b", "c"].map(
  (digit) => `registry.example.com/reco@sha256:${digit.repeat(64)}`,
) as [string, string, string];

export interface ModelWorkspace {
  readonly program: string | InlineProgram;
  readonly config?: Readonly<Record<string, ConfigValue>>;
  /** Judge every run by the policy pack as it ships; default: no. */
  readonly pack?: boolean;
  /** Further environment of the plugins. */
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * A stack whose programs meet the component as it ships and a cluster: that of the default provider
 * is `cluster`, and so is the one whose kubeconfig is in the configuration.
 */
export async function modelWorkspace(
  cluster: Cluster,
  { program, config = {}, pack = false, env = {} }: ModelWorkspace,
): Promise<Workspace> {
  const [plugin] = await shipped();
  return Workspace.create({
    program,
    plugins: { mlscale: [process.execPath, plugin], kubernetes: await pluginCommand() },
    policyPacks: pack ? [{ directory: join(__dirname, "..", "..", "..", "policypack") }] : [],
    config: { "kubernetes:kubeconfig": cluster.kubeconfig, ...config },
    env: { MLSCALE_KUBERNETES_AWAIT_SECONDS: "60", ...env },
    timeoutSeconds: 300,
  });
}

/** A program of ModelServices, whose arguments by name are in the configuration as JSON. */
export const anyServices: InlineProgram = {
  runtime: "nodejs",
  files: {
    "index.ts": `
import * as mlscale from "@mlscale/pulumi";
import * as pulumi from "@pulumi/pulumi";

const services = new pulumi.Config().requireObject<Record<string, mlscale.ModelServiceArgs>>("services");
for (const [name, args] of Object.entries(services)) new mlscale.ModelService(name, args);
`,
  },
};

/** The configuration of that program, and of its default provider. */
export function declares(services: Readonly<Record<string, object>>): Record<string, string> {
  return { services: JSON.stringify(services) };
}

/** Arguments of a small service, some of them changed. */
export function argsIn(namespace: string, change: object = {}): Record<string, unknown> {
  return {
    namespace,
    image: images[0],
    resources: { cpu: "100m", memory: "64Mi" },
    autoscaling: { minReplicas: 2, maxReplicas: 10, cpu: { averageUtilization: 50 } },
    availability: { rollout: { minReadySeconds: 0 } },
    ...change,
  };
}

/** The run went through, and no policy had anything to say. */
export function clean(result: EngineResult): EngineResult {
  assert.equal(result.code, 0, result.text);
  assert.deepEqual(result.policyViolations, [], result.text);
  return result;
}

/** Operations beyond "same", as "Deployment reco update". */
export function changed({ steps }: EngineResult): string[] {
  const moved = steps.filter(({ op, type }) => op !== "same" && !type.startsWith("pulumi:"));
  return moved.map(({ type, name, op }) => `${type.split(":").pop()} ${name} ${op}`).sort();
}
