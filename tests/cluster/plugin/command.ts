// STAND-IN for tests and the offline demo, never shipped: how to start the plugin process.
import { join } from "node:path";
import { bundledCommand, bundledFolder, type StandInSources } from "../../plugin-kit/bundle";

const KUBERNETES: StandInSources = {
  name: "kubernetes",
  folders: [__dirname, join(__dirname, "..", "api")],
};

/** The command line of the plugin: bundled into the cache when its sources are new. */
export function pluginCommand(): Promise<string[]> {
  return bundledCommand(KUBERNETES);
}

/** A folder for PATH that holds `pulumi-resource-kubernetes`, as the engine looks for it. */
export function pluginFolder(): Promise<string> {
  return bundledFolder(KUBERNETES);
}
