import { StartupModel } from "./service";

/** How long a start usually takes, from first to last stage; a wait for a node comes before. */
export function startupSeconds({ stages }: StartupModel): number {
  return stages.reduce((sum, { medianSeconds }) => sum + medianSeconds, 0);
}
