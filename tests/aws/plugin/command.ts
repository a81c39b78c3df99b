// STAND-IN for tests and the offline demo, never shipped: how to start the plugin process.
import { bundledCommand, bundledFolder, type StandInSources } from "../../plugin-kit/bundle";

const AWS: StandInSources = { name: "aws", folders: [__dirname] };

/** The command line of the plugin: bundled into the cache when its sources are new. */
export function pluginCommand(): Promise<string[]> {
  return bundledCommand(AWS);
}

/** A folder for PATH that holds the executable `pulumi-resource-aws`, as the engine looks for it. */
export function pluginFolder(): Promise<string> {
  return bundledFolder(AWS);
}
