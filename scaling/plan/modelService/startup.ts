import { ModelServiceArgs, Startup } from "../../contract/generated/types";
import { downloadSecondsOf, loadSecondsOf, startupProbeOf } from "./timing";

const containerSeconds = 5;
/** Nodes with accelerators are seldom kept idle: a pod waits for one, and for its image. */
const nodeStages = [
  { name: "node", seconds: 60 },
  { name: "image", seconds: 120 },
];

/** The stages of a start that the declaration speaks of; what reliability takes where it declares none. */
export function declaredStartup(args: ModelServiceArgs): Startup {
  const download = downloadSecondsOf(args);
  return {
    stages: [
      ...(args.resources.accelerators ? nodeStages : []),
      { name: "container", seconds: containerSeconds },
      ...(download > 0 ? [{ name: "download", seconds: download }] : []),
      { name: "load", seconds: loadSecondsOf(args) },
      { name: "probe", seconds: startupProbeOf(args).periodSeconds / 2 },
    ],
  };
}

/** Median time of a start. */
export function expectedStartSeconds(args: ModelServiceArgs): number {
  return (declaredStartup(args).stages ?? []).reduce((sum, { seconds }) => sum + seconds, 0);
}
