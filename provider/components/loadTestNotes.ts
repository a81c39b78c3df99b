import * as pulumi from "@pulumi/pulumi";
import { LoadTestArgs } from "../../scaling/contract/generated/types";
import { draftScript } from "../../scaling/loadtest/cluster";

/** Says what a run leaves out of the load that is declared. */
export function noteLoadTest(component: pulumi.Resource, args: LoadTestArgs): void {
  for (const text of loadTestNotes(args)) {
    void pulumi.log.warn(text, component).catch(() => undefined);
  }
}

export function loadTestNotes(args: LoadTestArgs): readonly string[] {
  const faults = args.load.faults?.length ?? 0;
  const { notes } = draftScript(args);
  return [
    ...(faults === 0
      ? []
      : ["load.faults are played by the simulation alone; the run sends the requests only"]),
    ...notes,
  ];
}
