import * as pulumi from "@pulumi/pulumi";
import { PlannedLoadTest } from "../../scaling/loadtest/cluster";
import { LoadTestOutputs } from "../generated/outputs";
import { noteLoadTest } from "./loadTestNotes";
import { ChildClasses, of, register, valueOf } from "./register";

interface WithMetadata {
  readonly metadata: pulumi.Output<{ readonly namespace?: string }>;
}

/** A declared load, sent for real. Its arguments and outputs are described in the contract. */
export class LoadTest extends pulumi.ComponentResource {
  readonly outputs: LoadTestOutputs;

  static readonly type = "mlscale:index:LoadTest";

  /** What the arguments come to; they have been checked. */
  constructor(
    name: string,
    planned: PlannedLoadTest,
    classes: ChildClasses,
    options: pulumi.ComponentResourceOptions,
  ) {
    super(LoadTest.type, name, {}, options);
    const { plan, args, load, script, configMap, runName } = planned;
    const registered = register(plan, classes, this, name);
    const made = of(configMap, registered) as unknown as WithMetadata;
    const namespace = made.metadata.apply((metadata) => metadata?.namespace ?? "default");
    const runs = valueOf<string>(runName, registered);
    this.outputs = {
      jobName: runs,
      configMapName: runs,
      namespace,
      script: valueOf<string>(script, registered),
      resultsCommand: resultsCommand(runs, namespace, args.operator === true),
      durationSeconds: pulumi.output(figure(load.durationSeconds)),
      peakRequestsPerSecond: pulumi.output(figure(load.peakRps)),
      totalRequests: pulumi.output(figure(load.totalRequests)),
    };
    noteLoadTest(this, args);
    this.registerOutputs(this.outputs);
  }
}

/** Without the dust of a sum of thousands of steps. */
function figure(value: number): number {
  return Number(value.toPrecision(12));
}

/** Summaries stand among other lines of the logs, which the command knows. */
function resultsCommand(
  runName: pulumi.Output<string>,
  namespace: pulumi.Output<string>,
  byOperator: boolean,
): pulumi.Output<string> {
  const pods = byOperator ? "runner=true,k6_cr" : "batch.kubernetes.io/job-name";
  return pulumi.interpolate`kubectl logs --namespace ${namespace} --selector ${pods}=${runName} --tail=-1 > run.log; npx mlscale compare-run service.yaml run.log`;
}
