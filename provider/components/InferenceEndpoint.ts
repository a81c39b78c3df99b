import * as pulumi from "@pulumi/pulumi";
import { InferenceEndpointOutputs } from "../../provider/generated/outputs";
import { PlannedEndpoint } from "../../scaling/plan/inferenceEndpoint";
import { Ref } from "../../scaling/plan/value";
import { noteReliability, noteScheduledBounds } from "./notes";
import { merged, outputsOf } from "./outputs";
import { ChildClasses, output, register } from "./register";
import { Work } from "./work";

/** A SageMaker endpoint that scales. Its arguments and outputs are described in the contract. */
export class InferenceEndpoint extends pulumi.ComponentResource {
  readonly outputs: InferenceEndpointOutputs;

  static readonly type = "mlscale:index:InferenceEndpoint";

  /** What the arguments come to; they have been checked, and their reliability has been assessed. */
  constructor(
    name: string,
    { planned, assessment }: Work<PlannedEndpoint>,
    classes: ChildClasses,
    options: pulumi.ComponentResourceOptions,
  ) {
    super(InferenceEndpoint.type, name, {}, options);
    const { plan, endpoint, configuration, scalings, rollbackAlarms } = planned;
    const registered = register(plan, classes, this, name);
    const all = [...scalings.values()];
    const targets = new Map([...scalings].map(([variant, { target }]) => [variant, target]));
    const policies = merged(all.map((each) => each.policies));
    const alarms = merged([...all.map((each) => each.alarms), rollbackAlarms]);

    this.outputs = {
      endpointName: output(new Ref(endpoint, "name"), registered),
      endpointArn: output(new Ref(endpoint, "arn"), registered),
      endpointConfigName: output(new Ref(configuration, "name"), registered),
      resourceIds: outputsOf(targets, "resourceId", registered),
      policyArns: outputsOf(policies, "arn", registered),
      alarmArns: outputsOf(alarms, "arn", registered),
      reliability: pulumi.output(assessment?.figures),
    };
    noteScheduledBounds(this, plan);
    noteReliability(this, assessment);
    this.registerOutputs(this.outputs);
  }
}
