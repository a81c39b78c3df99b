import { relative } from "node:path";
import { Rule } from "../../scaling/check/rule";
import { decodeText } from "../input/decodeText";
import { limitsFor } from "../input/limits";
import { readBounded } from "../input/readBounded";
import { lazy } from "../lazy";
import { findConfig } from "./find";
import { GivenSettings, noSettings } from "./settings";

export interface ConfigRequest {
  /** A file named by the caller, or undefined to look for the nearest one. */
  readonly file: string | undefined;
  /** False: no file at all. */
  readonly enabled: boolean;
  readonly workingFolder: string;
  readonly followSymlinks: boolean;
}

export interface LoadedConfig {
  readonly settings: GivenSettings;
  /** The file that was read, if any. */
  readonly file: string | undefined;
}

/** The configuration for a run. A file that was named but is not there is an error. */
export function loadConfig(request: ConfigRequest, rules: readonly Rule[]): LoadedConfig {
  const file = fileOf(request);
  if (file === undefined) return { settings: noSettings, file };
  const text = decodeText(file, readBounded(file, { ...request, limits: limitsFor(1) }));
  const { parseYaml } = lazy.parseYaml();
  const { validateConfig } = lazy.validate();
  return { settings: validateConfig(file, parseYaml(file, text), rules), file };
}

function fileOf({ file, enabled, workingFolder }: ConfigRequest): string | undefined {
  if (!enabled) return undefined;
  if (file !== undefined) return file;
  const found = findConfig(workingFolder);
  return found === undefined ? undefined : relative(workingFolder, found).replaceAll("\\", "/");
}
