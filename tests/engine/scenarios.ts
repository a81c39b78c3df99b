import { join } from "node:path";
import { buildPack } from "../../scripts/build/pack";
import { buildPlugin } from "../../scripts/build/plugin";
import { pluginCommand } from "../aws/plugin/command";
import { type ConfigValue, Workspace } from "./harness";

/** The same program in each language; configuration turns its parts. */
export const languages = ["typescript", "python", "go"] as const;
export type Language = (typeof languages)[number];

let bundles: Promise<readonly [plugin: string, pack: string]> | undefined;

/** Plugin and pack as they ship, built once a run. */
export function shipped(): Promise<readonly [plugin: string, pack: string]> {
  bundles ??= Promise.all([buildPlugin(), buildPack()]);
  return bundles;
}

export interface ScenarioOptions {
  /** Address of the judge, to have every call checked by AWS's models and carried out on moto. */
  readonly judge?: string;
  readonly pack?: boolean;
  /** Where the stand-in notes the API calls that it makes. */
  readonly log?: string;
}

export async function scenario(
  language: Language,
  config: Readonly<Record<string, ConfigValue>>,
  { judge, pack = true, log }: ScenarioOptions = {},
): Promise<Workspace> {
  const [plugin] = await shipped();
  return Workspace.create({
    program: join(__dirname, "programs", language),
    env: {
      MLSCALE_AWS_STANDIN: judge === undefined ? "offline" : "judge",
      ...(judge ? { MLSCALE_AWS_JUDGE: judge } : {}),
      AWS_REGION: "eu-west-1",
      ...(log ? { MLSCALE_AWS_LOG: log } : {}),
    },
    config: { "aws:region": "eu-west-1", ...config },
    plugins: { mlscale: [process.execPath, plugin], aws: await pluginCommand() },
    policyPacks: pack ? [{ directory: join(__dirname, "..", "..", "policypack") }] : [],
  });
}
